import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Command, WholeEdit } from '@/lib/model';
import {
  applyEdits,
  EMPTY_HISTORY,
  type History,
  inverse,
  next,
  record,
  STEPS,
  stepped,
  stillCurrent,
} from '@/lib/review';
import { annotation, clip, URL_A } from '../store/fixtures';

type Own = Command<WholeEdit>;
const put = (before: Annotation | null, after: Annotation | null, label = 'x'): Own => ({
  label,
  edits: [{ of: 'annotation', before, after }],
});
const back = ({ label, edits }: Own): Own => ({ label, edits: inverse(edits) });
const byId = (list: readonly Annotation[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));

test('at least fifty steps are remembered', () => {
  expect(STEPS).toBeGreaterThanOrEqual(50);
  let history: History<WholeEdit> = EMPTY_HISTORY;
  for (let i = 0; i < STEPS + 10; i++) history = record(history, put(annotation(`${i}`, URL_A), null));
  expect(history.past).toHaveLength(STEPS);
});

test('a new act forgets what was undone; an act without effect does not', () => {
  const first = record<WholeEdit>(EMPTY_HISTORY, put(annotation('1', URL_A), null));
  const undone = stepped(first, 'undo', put(null, annotation('1', URL_A)));
  expect(record(undone, { label: '', edits: [] }).future).toHaveLength(1);
  expect(record(undone, put(null, annotation('2', URL_A))).future).toEqual([]);
  expect([next(EMPTY_HISTORY, 'undo'), next(EMPTY_HISTORY, 'redo')]).toEqual([null, null]);
});

test('a step of which nothing could be done is forgotten; one that was not finished goes on', () => {
  const [one, two] = [annotation('1', URL_A), annotation('2', URL_A)];
  const both: Own = { label: '', edits: [...put(one, null).edits, ...put(two, null).edits] };
  const history = record<WholeEdit>(EMPTY_HISTORY, both);
  expect(stepped(history, 'undo', { label: '', edits: [] })).toEqual(EMPTY_HISTORY);
  const half = stepped(history, 'undo', put(null, one), put(two, null).edits);
  expect(next(half, 'undo')?.edits).toEqual(put(two, null).edits);
  expect(next(half, 'redo')?.edits).toEqual(put(null, one).edits);
});

test('edits of one act are taken back in reverse; clips are not annotations', () => {
  const [one, two] = [annotation('1', URL_A), annotation('1', URL_A, { note: '改' })];
  const edits = inverse([
    { of: 'annotation', before: null, after: one },
    { of: 'annotation', before: one, after: two },
    { of: 'clip', before: null, after: clip('c', URL_A) },
  ]);
  expect(edits.map(({ of }) => of)).toEqual(['clip', 'annotation', 'annotation']);
  expect(applyEdits([two], edits)).toEqual([]);
});

test('undoing everything restores the beginning, redoing everything the end', () => {
  const acts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string({ maxLength: 3 }))), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(acts, (list) => {
      let state: Annotation[] = [annotation('a', URL_A)];
      const start = byId(state);
      let history: History<WholeEdit> = EMPTY_HISTORY;
      for (const [id, note] of list) {
        const before = state.find((one) => one.id === id) ?? null;
        const after = note === null ? null : annotation(id, URL_A, { note });
        if (before === null && after === null) continue;
        const command = put(before, after);
        history = record(history, back(command));
        state = applyEdits(state, command.edits);
      }
      const end = byId(state);
      const go = (way: 'undo' | 'redo'): void => {
        for (let step = next(history, way); step !== null; step = next(history, way)) {
          history = stepped(history, way, back(step));
          state = applyEdits(state, step.edits);
        }
      };
      go('undo');
      expect(byId(state)).toEqual(start);
      go('redo');
      expect(byId(state)).toEqual(end);
    }),
  );
});

test('what was changed elsewhere meanwhile is left out of a step', () => {
  const then = annotation('a', URL_A, { modified: '2025-03-18T08:00:00.000Z' });
  const now = { ...then, modified: '2025-03-18T09:00:00.000Z', note: 'by the library' };
  const gone = put(then, null).edits;
  const made = put(null, then).edits;
  expect(stillCurrent([then], gone)).toEqual(gone);
  expect(stillCurrent([now], gone)).toEqual([]);
  expect(stillCurrent([], gone)).toEqual([]);
  expect(stillCurrent([], made)).toEqual(made);
  expect(stillCurrent([now], made)).toEqual([]);
  const other = put(annotation('b', URL_A), null).edits;
  expect(stillCurrent([now, annotation('b', URL_A)], [...gone, ...other])).toEqual(other);
  expect(stillCurrent([], [{ of: 'clip', before: null, after: clip('c', URL_A) }])).toHaveLength(1);
});
