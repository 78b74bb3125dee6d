import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildMatrix,
  familyOf,
  indicatorNames,
  isValue,
  type MatrixCell,
  normaliseUnit,
  ranking,
  scatter,
  timeSeries,
} from '@/lib/compare';
import { normaliseLabel } from '@/lib/compare/matrix';
import { rate, received, reportOf } from './fixture';

const shown = (cell: MatrixCell | undefined): unknown => (cell && isValue(cell) ? cell.best.value : cell?.state);

describe('units', () => {
  test.each([
    [573.68, '万元', 5_736_800, '元'],
    [1.1, '亿元', 110_000_000, '元'],
    [5.7, '个工作日', 5.7, '工作日'],
    [3, '宗', 3, '件'],
    [2, '‰', 0.2, '%'],
    [3.6, '百分点', 3.6, '个百分点'],
    [7, '把', 7, '把'],
  ])('%d %s is %d %s', (value, unit, expected, to) => {
    expect(normaliseUnit(value, unit)).toMatchObject({ value: expected, unit: to });
  });

  test('working days and days, cases and persons, % and percentage points are never compared', () => {
    const dimension = (unit: string): string => normaliseUnit(1, unit).dimension;
    for (const [a, b] of [
      ['工作日', '天'],
      ['件', '人'],
      ['件', '件次'],
      ['%', '个百分点'],
      ['甲', '乙'],
    ] as const)
      expect(dimension(a)).not.toBe(dimension(b));
  });

  test('scaling is exact in decimals and keeps order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (cents) => {
        expect(normaliseUnit(cents / 100, '万元').value).toBe(cents * 100);
      }),
    );
  });
});

describe('matrix', () => {
  const reports = [
    reportOf('青岚县', 2023, [
      ['全年收到行政复议申请418件', '418件', received],
      ['出庭应诉率91.7%', '91.7%', rate],
    ]),
    reportOf('青岚县', 2024, [['全年收到行政复议申请430余件', '430余件', { ...received, approx: true, bound: 'min' }]]),
    reportOf('白石县', 2024, [['收到行政复议申请166宗', '166宗', { ...received, unit: '宗' }]]),
  ];

  test('every place gets every year; a missing report and a figure not mentioned are told apart', () => {
    const { columns, rows } = buildMatrix(reports);
    expect(columns.map(({ place, year }) => `${place} ${year}`)).toEqual([
      '青岚县 2023',
      '青岚县 2024',
      '白石县 2023',
      '白石县 2024',
    ]);
    expect(rows.map(({ indicatorId, unit }) => [indicatorId, unit])).toEqual([
      ['reconsideration.received', '件'],
      ['litigation.appearance', '%'],
    ]);
    expect(rows[0]?.cells.map(shown)).toEqual([418, 430, 'no-report', 166]);
    expect(rows[1]?.cells.map(shown)).toEqual([91.7, 'not-mentioned', 'no-report', 'not-mentioned']);
  });

  test('a cell leads back to its words', () => {
    const cell = buildMatrix(reports).rows[0]?.cells[1];
    expect(cell).toMatchObject({
      best: {
        documentId: 'https://www.青岚县.gov.cn/2024.html',
        text: '430余件',
        sentence: '全年收到行政复议申请430余件。',
        bound: 'min',
        approx: true,
      },
      preference: 'only',
    });
  });

  test('years can stand together instead of places; names come from the catalogue', () => {
    const names = new Map([['reconsideration.received', '收到行政复议申请']]);
    const { columns, rows } = buildMatrix(reports, { group: 'year', names, atLeast: 2 });
    expect(columns.map(({ year }) => year)).toEqual(['2023', '2023', '2024', '2024']);
    expect(rows.map(({ label }) => label)).toEqual(['收到行政复议申请']);
  });

  test('several figures in one report are candidates: decided, then exact, then first; with the reason', () => {
    const twice = [
      ['收到行政复议申请约400件', '约400件', { ...received, value: 400, approx: true, bound: 'about' as const }],
      ['收到行政复议申请418件', '418件', received],
      ['其中收到行政复议申请12件', '12件', received],
    ] as const;
    const cell = buildMatrix([reportOf('青岚县', 2023, twice)]).rows[0]?.cells[0];
    expect(cell).toMatchObject({ best: { value: 418 }, others: [{ value: 12 }, { value: 400 }], preference: 'first' });
    const report = reportOf('青岚县', 2023, twice);
    const decided = { ...report, metrics: report.metrics.map((one, at) => ({ ...one, decided: at === 2 })) };
    expect(buildMatrix([decided]).rows[0]?.cells[0]).toMatchObject({ best: { value: 12 }, preference: 'decided' });
    expect(buildMatrix([report], { decidedOnly: true }).rows).toEqual([]);
  });

  test('facts and targets, levels and changes, other units stand in rows of their own', () => {
    const report = reportOf('青岚县', 2023, [
      ['行政复议申请418件', '418件', received],
      ['行政复议申请同比增长3%', '3%', { ...received, kind: 'change', direction: 'up' }],
      ['行政复议申请不少于50件', '50件', { ...received, role: 'target' }],
      ['行政复议申请300人', '300人', received],
    ]);
    expect(buildMatrix([report]).rows).toHaveLength(4);
    expect(buildMatrix([report], { roles: ['fact'] }).rows).toHaveLength(3);
  });

  test('a fall is negative, with its bound turned round; without direction it stands apart', () => {
    const change = { indicator: '案件', kind: 'change' as const };
    const { rows } = buildMatrix([
      reportOf('青岚县', 2022, [['案件上升4%', '4%', { ...change, direction: 'up' }]]),
      reportOf('青岚县', 2023, [['案件下降近5%', '近5%', { ...change, value: 5, direction: 'down', bound: 'max' }]]),
      reportOf('青岚县', 2024, [['案件变化6%', '6%', change]]),
    ]);
    expect(rows.map(({ cells }) => cells.map(shown))).toEqual([
      [4, -5, 'not-mentioned'],
      ['not-mentioned', 'not-mentioned', 6],
    ]);
    expect(rows[0]?.cells[1]).toMatchObject({ best: { bound: 'min' } });
  });

  test('rows of one family stand together; every indicator of the catalogue has a family', () => {
    const line = (indicatorId: string | null, n: number) =>
      [`事项${n}共${n}件`, `${n}件`, { indicator: `事项${n}`, indicatorId }] as const;
    const ids = ['enforcement.cases', 'litigation.cases', null, 'reconsideration.received', 'norms.filed'];
    const { rows } = buildMatrix([
      reportOf(
        '青岚县',
        2023,
        ids.map((id, n) => line(id, n + 1)),
      ),
    ]);
    expect(rows.map(({ family }) => family)).toEqual(['dispute', 'dispute', 'norms', 'enforcement', 'other']);
    for (const id of indicatorNames('en').keys()) expect(familyOf(id), id).not.toBe('other');
  });

  test('labels that only differ in spelling share a row, under the usual one', () => {
    expect(normaliseLabel('全年 共收到“行政复议”申请（件）')).toBe('收到行政复议申请件');
    const line = (indicator: string) => [['办结7件', '7件', { indicator }]] as const;
    const { rows } = buildMatrix([
      reportOf('甲县', 2023, line('全年办结案件')),
      reportOf('乙县', 2023, line('办结案件')),
      reportOf('丙县', 2023, line('办结 案件')),
      reportOf('丁县', 2023, line('办结案件')),
    ]);
    expect(rows).toMatchObject([{ label: '办结案件', filled: 4 }]);
  });

  test('a plan stands in the column of its years; two reports of one place and year share one', () => {
    const { columns, rows } = buildMatrix([
      reportOf('青岚县', [2021, 2025], [['培训60学时', '60学时', { indicator: '培训', role: 'target' }]]),
    ]);
    expect(columns.map(({ year }) => year)).toEqual(['2021—2025']);
    expect(rows).toHaveLength(1);
    const again = reportOf('青岚县', 2023, [['收到420件', '420件', received]]);
    const both = buildMatrix([...reports.slice(0, 1), { ...again, documentId: 'other' }]);
    expect(both.columns[0]?.reports).toHaveLength(2);
    const row = both.rows.find(({ indicatorId }) => indicatorId === received.indicatorId);
    expect(row?.cells[0]).toMatchObject({ best: { value: 418 }, others: [{ value: 420 }] });
  });
});

test('names of known indicators in both languages', () => {
  const [zh, en] = [indicatorNames('zh-CN'), indicatorNames('en')];
  expect([...zh.keys()]).toEqual([...en.keys()]);
  expect(zh.size).toBeGreaterThan(0);
  for (const name of zh.values()) expect(name).toMatch(/\p{Script=Han}/u);
});

describe('series', () => {
  const matrix = buildMatrix([
    reportOf('青岚县', 2022, [['收到400件', '400件', received]]),
    reportOf('青岚县', 2023, [['收到418件', '418件', received]]),
    reportOf('白石县', 2023, [
      ['收到500件', '500件', received],
      ['出庭应诉率80%', '80%', rate],
    ]),
    reportOf('黑水县', 2023, []),
  ]);
  const row = matrix.rows.find(({ indicatorId }) => indicatorId === received.indicatorId);
  if (!row) throw new Error('no row');

  test('time series of places, gaps kept with their reason', () => {
    const series = timeSeries(matrix, row);
    expect(series.map(({ name }) => name)).toEqual(['青岚县', '白石县']);
    expect(series[1]?.points.map(({ label, cell, gap }) => [label, cell?.value ?? null, gap])).toEqual([
      ['2022', null, 'no-report'],
      ['2023', 500, null],
    ]);
  });

  test('ranking of a year, with the year before; places without a value last', () => {
    expect(
      ranking(matrix, row, '2023').map(({ name, now, before, gap }) => [name, now?.value, before?.value, gap]),
    ).toEqual([
      ['白石县', 500, undefined, null],
      ['青岚县', 418, 400, null],
      ['黑水县', undefined, undefined, 'not-mentioned'],
    ]);
  });

  test('scatter has only columns with both', () => {
    const other = matrix.rows.find(({ indicatorId }) => indicatorId === rate.indicatorId);
    if (!other) throw new Error('no row');
    expect(scatter(matrix, row, other).map(({ name, x, y }) => [name, x.value, y.value])).toEqual([
      ['白石县 2023', 500, 80],
    ]);
    expect(scatter(matrix, row, other, '2022')).toEqual([]);
  });
});
