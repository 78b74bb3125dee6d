import { describe, expect, test } from 'vitest';
import { broughtFrom, commonTags, decideAll, reopened, tagAll } from '@/entrypoints/sidepanel/acts';
import type { Analysis, Annotation, Metric } from '@/lib/model';
import { type Act, attached, blank, type ReviewItem, remark, reviewItems } from '@/lib/review';

const OLD = '全年检查次数下降34.1%，群众满意。';
const NEW = '全年检查次数下降31.4%，群众满意。';
const act = (text: string): Act => ({
  documentId: 'd',
  text,
  textHash: text,
  now: '2025-01-02',
  id: 'fresh',
  creator: '',
});
const metric = (text: string, words: string, value: number): Metric => ({
  type: 'metric',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  rule: 'test',
  basis: 'stated',
  cues: [],
  value,
  unit: '%',
  approx: false,
  bound: 'exact',
  kind: 'change',
  role: 'fact',
  direction: 'down',
  indicator: '检查次数降幅',
  indicatorId: null,
});
const was = metric(OLD, '34.1%', 34.1);
const now = metric(NEW, '31.4%', 31.4);
const annotation: Annotation = {
  ...blank(was, act(OLD)),
  motivation: 'classifying',
  kind: 'metric',
  decision: 'confirmed',
  finding: { ...was, indicator: '我的叫法' },
  proposed: was,
};

describe('a changed figure', () => {
  test('taking the new text takes the figure that stands there, under the name the reader gave', () => {
    const { annotation: next, isRead } = attached(annotation, now, { metrics: [now] }, act(NEW));
    expect(next.finding).toMatchObject({ value: 31.4, text: '31.4%', indicator: '我的叫法' });
    expect(next).toMatchObject({
      decision: 'corrected',
      proposed: { value: 31.4 },
      anchor: { quote: { exact: '31.4%' } },
    });
    expect(isRead).toBe(true);
  });

  test('where the program reads no figure there, the value must be looked at', () => {
    const unread = attached(annotation, now, { metrics: [] }, act(NEW));
    expect(unread).toMatchObject({ isRead: false, annotation: { decision: null, proposed: null } });
  });

  test('what was dismissed stays dismissed, with the figure of now', () => {
    const { annotation: next } = attached({ ...annotation, decision: 'dismissed' }, now, { metrics: [now] }, act(NEW));
    expect(next).toMatchObject({ decision: 'dismissed', finding: { value: 31.4 } });
  });

  test('among several figures of a passage it is the one of the same unit', () => {
    const count = { ...now, start: now.start - 4, end: now.start - 2, unit: '次', value: 9 };
    const span = { start: count.start, end: now.end };
    const { annotation: next } = attached(annotation, span, { metrics: [count, now] }, act(NEW));
    expect(next.finding).toMatchObject({ value: 31.4, unit: '%' });
  });

  test('the same words elsewhere keep the value', () => {
    const moved = `前言。${OLD}`;
    const span = { start: moved.indexOf('34.1%'), end: moved.indexOf('34.1%') + 5 };
    const result = attached(annotation, span, { metrics: [] }, act(moved));
    expect(result).toMatchObject({ isRead: true, annotation: { decision: 'confirmed', finding: { value: 34.1 } } });
  });
});

describe('notes and decisions', () => {
  const analysis = {
    analyzer: 't',
    detection: { isReport: true, score: 1, reasons: [] },
    report: {} as never,
    sections: [],
    metrics: [was],
    commitments: [],
    shortcomings: [],
    diagnostics: [],
  };
  test('a note on a finding keeps it undecided, with the proposal beside it', () => {
    const [item] = reviewItems(OLD, OLD, analysis, []);
    const next = item && remark(item, { note: '口径？' }, act(OLD));
    expect(next).toMatchObject({ decision: null, note: '口径？', proposed: { value: 34.1 }, kind: 'metric' });
    const again = next && reviewItems(OLD, OLD, analysis, [next]);
    expect(again).toHaveLength(1);
    expect(again?.[0]?.decision).toBe('pending');
  });

  test('taking a decision back leaves nothing, unless something of the reader is in it', () => {
    expect(reopened(annotation, act(OLD))).toBeNull();
    expect(reopened({ ...annotation, note: '留' }, act(OLD))).toMatchObject({
      decision: null,
      finding: was,
      note: '留',
    });
  });
});

test('a category is kept when a decision is taken back', () => {
  const categorised = { ...annotation, note: '', tags: [], categories: ['执法'] };
  expect(reopened(categorised, act(OLD))).toMatchObject({ decision: null, categories: ['执法'] });
  expect(reopened({ ...categorised, categories: [] }, act(OLD))).toBeNull();
});

test('annotations from another address keep their anchors; what is here already is not brought twice', () => {
  const [edit, ...none] = broughtFrom([annotation], [], () => act(NEW));
  expect(edit).toEqual({
    before: null,
    after: { ...annotation, id: 'fresh', documentId: 'd', modified: '2025-01-02' },
  });
  expect(none).toEqual([]);
  const own = edit?.after ? [edit.after] : [];
  expect(broughtFrom([annotation], own, () => act(NEW))).toEqual([]);
  const items = reviewItems(NEW, NEW, { ...({} as Analysis), metrics: [now], commitments: [], shortcomings: [] }, own);
  const brought = items.find((item) => item.id === 'fresh');
  expect(brought).toMatchObject({ outcome: { status: 'changed' }, finding: { value: 34.1 } });
});

describe('many at once', () => {
  const text = '检查12次，培训34次，处罚56件。';
  const at = (words: string): Metric => metric(text, words, Number(words));
  const analysis = { ...({} as Analysis), metrics: ['12', '34', '56'].map(at), commitments: [], shortcomings: [] };
  let made = 0;
  const fresh = (): Act => {
    made += 1;
    return { ...act(text), id: `new-${made}` };
  };
  const own = { ...remark(itemsOf([])[0] as ReviewItem, { tags: ['甲', '乙'] }, act(text)), id: 'own' };
  function itemsOf(annotations: readonly Annotation[]): ReviewItem[] {
    return reviewItems(text, text, analysis, annotations);
  }

  test('one decision: each gets an annotation of its own; decided so already, corrected and moved ones are left', () => {
    const edits = decideAll(itemsOf([]), 'confirmed', fresh);
    expect(edits.map(({ after }) => [after?.decision, after?.finding?.text])).toEqual([
      ['confirmed', '12'],
      ['confirmed', '34'],
      ['confirmed', '56'],
    ]);
    expect(new Set(edits.map(({ after }) => after?.id)).size).toBe(3);
    const gone = { ...own, id: 'gone', anchor: { ...own.anchor, quote: { ...own.anchor.quote, exact: '没有的话' } } };
    const stored = [
      { ...own, decision: 'corrected' as const },
      { ...gone, anchor: { ...gone.anchor, textHash: 'other' } },
    ];
    const left = itemsOf(stored);
    expect(left).toHaveLength(4);
    expect(decideAll(left, 'dismissed', fresh).map(({ after }) => after?.finding?.text)).toEqual(['34', '56']);
    expect(decideAll(itemsOf([{ ...own, decision: 'dismissed' }]), 'dismissed', fresh)).toHaveLength(2);
  });

  test('tags: those in common are changed, each keeps its own', () => {
    const items = itemsOf([own]);
    expect(commonTags(items)).toEqual([]);
    expect(tagAll(items, ['乙'], fresh).map(({ before, after }) => [before?.id, after?.tags])).toEqual([
      [undefined, ['乙']],
      [undefined, ['乙']],
    ]);
    expect(commonTags(items.slice(0, 1))).toEqual(['甲', '乙']);
    expect(tagAll(items.slice(0, 1), ['乙'], fresh)[0]?.after?.tags).toEqual(['乙']);
  });
});
