import { describe, expect, test } from 'vitest';
import { itemAt, keysInView, rowKey, stepFrom } from '@/entrypoints/sidepanel/list/place';
import { countItems, filterItems, groupByPart, NO_FILTER } from '@/entrypoints/sidepanel/list/rows';
import type { Section } from '@/lib/model';
import type { ReviewItem } from '@/lib/review';

const TEXT =
  '引言里的5次。\n一、成效\n（一）服务\n办件120件，好评率９８%。\n（二）复议\n收案30件。\n二、不足\n力量不够。';
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

function metric(words: string, indicator: string, patch: Partial<ReviewItem> = {}): ReviewItem {
  const span = place(words);
  return {
    id: `metric:${span.start}`,
    kind: 'metric',
    span,
    finding: {
      type: 'metric',
      ...span,
      text: words,
      rule: 'test',
      basis: 'stated',
      cues: [],
      value: 1,
      unit: '件',
      approx: false,
      bound: 'exact',
      kind: 'level',
      role: 'fact',
      direction: null,
      indicator,
      indicatorId: null,
    },
    annotation: null,
    decision: 'pending',
    outcome: { status: 'anchored', span },
    current: null,
    ...patch,
  };
}
const items = [
  metric('5次', '会议'),
  metric('120件', '办件量', { decision: 'confirmed' }),
  metric('９８%', '好评率'),
  metric('30件', '收案', { decision: 'dismissed' }),
  metric('力量', '力量', { id: 'lost', span: null, outcome: { status: 'orphan' } }),
];
const head = (title: string, level: 1 | 2, end: string | null): Section => ({
  start: TEXT.lastIndexOf('\n', TEXT.indexOf(title)) + 1,
  end: end === null ? TEXT.length : TEXT.indexOf(end),
  title,
  role: 'other',
  level,
});
const sections = [head('成效', 1, '二、'), head('服务', 2, '（二）'), head('复议', 2, '二、'), head('不足', 1, null)];

describe('rows', () => {
  test('are cut where the part or its heading changes; what has no place comes last', () => {
    const groups = groupByPart(items, TEXT, { sections });
    expect(groups.map(({ headings, items: rows }) => [headings, rows.length])).toEqual([
      [[], 1],
      [['一、成效', '（一）服务'], 2],
      [['（二）复议'], 1],
      [null, 1],
    ]);
  });

  test('are counted by kind and state', () => {
    const { kinds, states } = countItems(items, (item) => item === items[2]);
    expect(kinds).toEqual({ metric: 5, commitment: 0, shortcoming: 0, note: 0 });
    expect(states).toEqual({ all: 5, pending: 3, attention: 1, confirmed: 1, corrected: 0, dismissed: 1, moved: 1 });
  });

  test('a finding with a note is counted and found among the notes too, as on the page', () => {
    const annotation = { note: '口径待核', tags: [], categories: [] } as unknown as ReviewItem['annotation'];
    const noted = metric('120件', '办件量', { annotation });
    const list = [noted, metric('９８%', '好评率')];
    const asks = (): boolean => false;
    expect(countItems(list, asks).kinds).toMatchObject({ metric: 2, note: 1 });
    expect(filterItems(list, { ...NO_FILTER, kinds: ['note'] }, asks)).toEqual([noted]);
  });

  test.each([
    ['by state', { ...NO_FILTER, state: 'confirmed' as const }, ['办件量']],
    ['by what a check asks about', { ...NO_FILTER, state: 'attention' as const }, ['好评率']],
    ['by what moved', { ...NO_FILTER, state: 'moved' as const }, ['力量']],
    ['by words of the indicator', { ...NO_FILTER, query: '好评' }, ['好评率']],
    ['by full-width digits, typed half-width', { ...NO_FILTER, query: '98%' }, ['好评率']],
    ['by a kind there is none of', { ...NO_FILTER, kinds: ['note' as const] }, []],
  ])('are filtered %s', (_name, filter, indicators) => {
    const asks = (item: ReviewItem) => item === items[2];
    const found = filterItems(items, filter, asks).map(
      ({ finding }) => finding?.type === 'metric' && finding.indicator,
    );
    expect(found).toEqual(indicators);
  });

  test('keep their key when a decision gives them an annotation', () => {
    expect(rowKey({ ...items[0], id: 'uuid' } as ReviewItem)).toBe(rowKey(items[0] as ReviewItem));
  });
});

describe('place', () => {
  const keys = ['a', 'b', 'c'];
  test('steps stop at the ends and start at the nearer one', () => {
    expect([stepFrom(keys, 'a', 1), stepFrom(keys, 'c', 1), stepFrom(keys, 'a', -1)]).toEqual(['b', 'c', 'a']);
    expect([stepFrom(keys, null, 1), stepFrom(keys, null, -1), stepFrom([], 'a', 1)]).toEqual(['a', 'c', null]);
  });

  test('the page leads: rows in view, and the one that was clicked', () => {
    const view = { kind: 'in-view' as const, span: { start: 0, end: TEXT.indexOf('（二）') } };
    expect(keysInView(items, view).size).toBe(3);
    expect(itemAt(items, { kind: 'focused', span: place('30件') })).toBe(items[3]);
    expect(itemAt(items, { kind: 'focused', span: { start: 0, end: 1 } })).toBeUndefined();
  });
});
