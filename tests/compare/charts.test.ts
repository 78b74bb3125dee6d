import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  buildMatrix,
  lineChart,
  ranking,
  rankingChart,
  scatter,
  scatterChart,
  svgString,
  timeSeries,
} from '@/lib/compare';
import { placeLabels } from '@/lib/compare/charts/labels';
import { dashOf } from '@/lib/compare/charts/marks';
import { formatNumber, scale, spread } from '@/lib/compare/charts/scale';
import { textWidth } from '@/lib/compare/charts/svg';
import { rate, received, reportOf } from './fixture';

const options = { title: '收到<行政复议>申请 & "件"', subtitle: '件', brokenAxis: '纵轴不从 0 起' };
const years = [2021, 2022, 2023, 2024];
const matrix = buildMatrix(
  ['青岚县', '白石县', '黑水县'].flatMap((place, p) =>
    years
      .filter((year) => !(p === 1 && year === 2022))
      .map((year, y) =>
        reportOf(place, year, [
          [`收到${400 + p}${y}件`, `${400 + p}${y}件`, { ...received, bound: p === 2 ? 'about' : 'exact' }],
          [`出庭应诉率9${p}.${y}%`, `9${p}.${y}%`, rate],
        ]),
      ),
  ),
);
const row = (id: string) => {
  const found = matrix.rows.find(({ indicatorId }) => indicatorId === id);
  if (!found) throw new Error(id);
  return found;
};
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/xml').documentElement;

describe('axis', () => {
  test('counts always begin at zero; rates that lie close may not, and it is known', () => {
    expect(scale([400, 418], [0, 100], false)).toMatchObject({ fromZero: true, ticks: [0, 200, 400, 600] });
    expect(scale([91.7, 95], [0, 100], true).fromZero).toBe(false);
    expect(scale([1, 95], [0, 100], true).fromZero).toBe(true);
    expect(scale([], [0, 100], true).ticks).toEqual([]);
  });

  test('all values lie on it, in order, below zero too', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.boolean(), (list, rates) => {
        const { at, ticks } = scale(list, [0, 100], rates);
        for (const value of list) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(100 + 1e-6);
        }
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('labels end up at least the gap apart and inside, where there is room', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 15 });
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spread(places, 16, [0, 300]).toSorted((a, b) => a - b);
        for (const [index, place] of placed.entries()) {
          if (index > 0) expect(place - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(300 + 1e-9);
        }
      }),
    );
  });

  test('names beside points cover neither each other nor a point while there is room', () => {
    const within = { left: 0, right: 600, top: 0, bottom: 400 };
    const points = [
      ...[100, 104, 108, 400].map((x, index) => ({ x, y: 100 + index * 3, name: `青岚${index}县` })),
      { x: 596, y: 396, name: '角落里的县' },
    ];
    const placed = placeLabels(points, 12, within).map(({ x, y }, index) => ({
      left: x,
      right: x + textWidth(points[index]?.name ?? '', 12),
      top: y - 7,
      bottom: y + 7,
    }));
    for (const [index, box] of placed.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(600);
      for (const { x, y } of points) expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
      for (const other of placed.slice(index + 1))
        expect(
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
        ).toBe(true);
    }
  });

  test('no two of twelve series have both dash and marker in common', () => {
    const looks = Array.from({ length: 12 }, (_, index) => `${dashOf(index)}|${index % 6}`);
    expect(new Set(looks).size).toBe(12);
  });

  test('figures', () => {
    expect([1234567.5, -12, 0.126, 0].map(formatNumber)).toEqual(['1,234,567.5', '−12', '0.13', '0']);
  });
});

describe('line chart', () => {
  const text = svgString(lineChart(timeSeries(matrix, row(received.indicatorId)), { ...options, accent: 'x' }));
  const root = parse(text);

  test('is well-formed, named, and says nothing of a broken axis for counts', () => {
    expect(root.querySelector('title')?.textContent).toBe(options.title);
    expect(text).toContain('aria-label="收到&#60;行政复议&#62;申请 &#38; &#34;件&#34;"');
    expect(text).not.toContain(options.brokenAxis);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('series differ by dash and marker; a gap breaks the line; approximate markers are hollow', () => {
    const groups = [...root.querySelectorAll('g[data-key]')];
    const lines = groups.map((group) => group.querySelector('path'));
    expect(new Set(lines.map((line) => line?.getAttribute('stroke-dasharray') ?? '')).size).toBe(3);
    expect(lines.map((line) => line?.getAttribute('d')?.match(/M/g)?.length)).toEqual([1, 2, 1]);
    const fills = (group: Element | undefined) =>
      [...(group?.querySelectorAll('g > path:last-child') ?? [])].map((path) => path.getAttribute('fill'));
    expect(new Set(fills(groups[2]))).toEqual(new Set(['#ffffff']));
    expect(fills(groups[0])).not.toContain('#ffffff');
  });

  test('every point says what it is', () => {
    expect(root.querySelectorAll('g > g > title')).toHaveLength(11);
    expect(text).toContain('黑水县 2024: ≈ 4,023 件');
  });

  test('rates that leave zero say so', () => {
    const rates = svgString(lineChart(timeSeries(matrix, row(rate.indicatorId)), options));
    expect(rates).toContain(options.brokenAxis);
  });
});

test('ranking and scatter are drawn, with words for gaps', () => {
  const gaps = { 'not-mentioned': '未提及', 'no-report': '未找到报告' };
  const ranks = svgString(rankingChart(ranking(matrix, row(received.indicatorId), '2022'), { ...options, gaps }));
  expect(ranks).toContain('未找到报告');
  const pairs = scatter(matrix, row(received.indicatorId), row(rate.indicatorId), '2024');
  const dots = svgString(scatterChart(pairs, { ...options, xTitle: '件', yTitle: '%' }));
  for (const place of ['青岚县', '白石县', '黑水县']) expect(dots).toContain(place);
  for (const text of [ranks, dots]) {
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(parse(text).querySelector('title')?.textContent).toBe(options.title);
  }
});

test('empty charts are drawn too', () => {
  for (const node of [
    lineChart([], options),
    rankingChart([], { ...options, gaps: { 'not-mentioned': '', 'no-report': '' } }),
    scatterChart([], { ...options, xTitle: '', yTitle: '' }),
  ])
    expect(svgString(node)).not.toMatch(/NaN|undefined|Infinity/);
});
