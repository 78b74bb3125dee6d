import { describe, expect, test } from 'vitest';
import { attached, noted, reopened } from '@/entrypoints/sidepanel/acts';
import type { Annotation, Metric } from '@/lib/model';
import { type Act, blank, reviewItems } from '@/lib/review';

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
    expect(attached(annotation, now, { metrics: [] }, act(NEW)).isRead).toBe(false);
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
    const next = item && noted(item, { note: '口径？' }, act(OLD));
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
