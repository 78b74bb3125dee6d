import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '@/lib/model';
import {
  applyEdits,
  type Command,
  EMPTY_HISTORY,
  type History,
  isCurrent,
  record,
  redo,
  STEPS,
  undo,
} from '@/lib/review';
import { annotation, clip, URL_A } from '../store/fixtures';

const put = (before: Annotation | null, after: Annotation | null): Command => ({
  label: 'x',
  edits: [{ of: 'annotation', before, after }],
});
const byId = (list: readonly Annotation[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));

test('at least fifty steps are remembered', () => {
  expect(STEPS).toBeGreaterThanOrEqual(50);
  let history: History = EMPTY_HISTORY;
  for (let i = 0; i < STEPS + 10; i++) history = record(history, put(null, annotation(`${i}`, URL_A)));
  expect(history.past).toHaveLength(STEPS);
});

test('a new act forgets what was undone; an act without effect does not', () => {
  const first = record(EMPTY_HISTORY, put(null, annotation('1', URL_A)));
  const undone = undo(first)?.history ?? EMPTY_HISTORY;
  expect(record(undone, { label: '', edits: [] }).future).toHaveLength(1);
  expect(record(undone, put(null, annotation('2', URL_A))).future).toEqual([]);
  expect(undo(EMPTY_HISTORY)).toBeNull();
  expect(redo(EMPTY_HISTORY)).toBeNull();
});

test('edits of one act are taken back in reverse; clips are not annotations', () => {
  const [one, two] = [annotation('1', URL_A), annotation('1', URL_A, { note: '改' })];
  const history = record(EMPTY_HISTORY, {
    label: '',
    edits: [
      { of: 'annotation', before: null, after: one },
      { of: 'annotation', before: one, after: two },
      { of: 'clip', before: null, after: clip('c', URL_A) },
    ],
  });
  const back = undo(history)?.command.edits ?? [];
  expect(back.map(({ of }) => of)).toEqual(['clip', 'annotation', 'annotation']);
  expect(applyEdits([two], back)).toEqual([]);
});

test('undoing everything restores the beginning, redoing everything the end', () => {
  const acts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string({ maxLength: 3 }))), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(acts, (list) => {
      let state: Annotation[] = [annotation('a', URL_A)];
      const start = byId(state);
      let history: History = EMPTY_HISTORY;
      for (const [id, note] of list) {
        const before = state.find((one) => one.id === id) ?? null;
        const after = note === null ? null : annotation(id, URL_A, { note });
        if (before === null && after === null) continue;
        const command = put(before, after);
        history = record(history, command);
        state = applyEdits(state, command.edits);
      }
      const end = byId(state);
      for (let step = undo(history); step !== null; step = undo(history)) {
        history = step.history;
        state = applyEdits(state, step.command.edits);
      }
      expect(byId(state)).toEqual(start);
      for (let step = redo(history); step !== null; step = redo(history)) {
        history = step.history;
        state = applyEdits(state, step.command.edits);
      }
      expect(byId(state)).toEqual(end);
    }),
  );
});

test('a step is current only where what it starts from still stands', () => {
  const then = annotation('a', URL_A, { modified: '2025-03-18T08:00:00.000Z' });
  const now = { ...then, modified: '2025-03-18T09:00:00.000Z', note: 'by the library' };
  const back = put(then, null).edits;
  expect(isCurrent([then], back)).toBe(true);
  expect(isCurrent([now], back)).toBe(false);
  expect(isCurrent([], back)).toBe(false);
  expect(isCurrent([], put(null, then).edits)).toBe(true);
  expect(isCurrent([now], put(null, then).edits)).toBe(false);
  expect(isCurrent([], [{ of: 'clip', before: null, after: clip('c', URL_A) }])).toBe(true);
});
