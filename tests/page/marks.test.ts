import { describe, expect, test } from 'vitest';
import type { MarkKind } from '@/lib/model';
import { byStrength, HIGHLIGHT_NAMES, layers, type Mark } from '@/lib/page/marks';

const mark = (kind: MarkKind, start: number, end: number, changed = false): Mark => ({
  id: `${kind}:${start}`,
  kind,
  start,
  end,
  changed,
});
const spans = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => [start, end]);

describe('layers', () => {
  test('every highlight has its list, empty where nothing is to paint', () => {
    expect(Object.keys(layers([])).sort()).toEqual([...HIGHLIGHT_NAMES].sort());
    expect(Object.values(layers([])).flat()).toEqual([]);
  });

  test('each kind goes to its highlight, a changed passage to its own', () => {
    const sorted = layers([
      mark('metric', 0, 2),
      mark('commitment', 5, 9),
      mark('shortcoming', 10, 12),
      mark('note', 13, 14),
      mark('commitment', 20, 24, true),
    ]);
    expect(spans(sorted['mj-metric'])).toEqual([[0, 2]]);
    expect(spans(sorted['mj-commit'])).toEqual([[5, 9]]);
    expect(spans(sorted['mj-short'])).toEqual([[10, 12]]);
    expect(spans(sorted['mj-note'])).toEqual([[13, 14]]);
    expect(spans(sorted['mj-changed'])).toEqual([[20, 24]]);
  });

  test('words that have changed are painted once; what else stands in them keeps its own', () => {
    const sorted = layers([
      mark('metric', 4, 7, true),
      mark('metric', 4, 7),
      mark('metric', 6, 9),
      mark('commitment', 20, 40, true),
      mark('commitment', 20, 36),
      mark('metric', 30, 33),
    ]);
    expect(spans(sorted['mj-changed'])).toEqual([
      [4, 7],
      [20, 40],
    ]);
    expect(spans(sorted['mj-metric'])).toEqual([
      [6, 9],
      [30, 33],
    ]);
    expect(sorted['mj-commit']).toEqual([]);
  });

  test('metrics that touch or overlap take turns; a gap starts again', () => {
    const sorted = layers([
      mark('metric', 9, 12),
      mark('metric', 0, 2),
      mark('metric', 2, 6),
      mark('metric', 6, 8),
      mark('metric', 11, 15),
    ]);
    expect(spans(sorted['mj-metric'])).toEqual([
      [0, 2],
      [6, 8],
      [9, 12],
    ]);
    expect(spans(sorted['mj-metric-alt'])).toEqual([
      [2, 6],
      [11, 15],
    ]);
  });
});

test('a click prefers changed, then metric, shortcoming, commitment, note, then the shorter', () => {
  const all = [
    mark('note', 0, 9),
    mark('commitment', 0, 8),
    mark('metric', 1, 5),
    mark('shortcoming', 0, 7),
    mark('metric', 2, 4),
    mark('note', 0, 3, true),
  ];
  expect(all.sort(byStrength).map(({ id, changed }) => (changed ? 'changed' : id))).toEqual([
    'changed',
    'metric:2',
    'metric:1',
    'shortcoming:0',
    'commitment:0',
    'note:0',
  ]);
});
