import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absentKey, coverage, followUp, repeatedPassages, revisions } from '@/lib/compare';
import type { ReportData } from '@/lib/model';
import { bundleOf, commitment } from '../export/fixture';

describe('repeated passages', () => {
  const before = '加强行政执法队伍建设，举办培训班12期，培训执法人员860人次。\n持续优化营商环境，办事效率明显提高。';
  const after = '扎实推进府院联动，诉前化解成效明显。\n加强行政执法队伍建设，举办培训班15期，培训执法人员910人次。';

  test('the same words with other figures are found, with both places', () => {
    const [found, ...others] = repeatedPassages(before, after);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ likeness: 1, identical: false });
    expect(after.slice(found?.after.start, found?.after.end)).toBe(found?.after.text);
    expect(before.slice(found?.before.start, found?.before.end)).toMatch(/^加强.*860人次。$/);
  });

  test('figures and all: identical; other matters: nothing; short phrases: nothing', () => {
    expect(repeatedPassages(before, before).map(({ identical }) => identical)).toEqual([true, true]);
    expect(repeatedPassages(before, '依法办理人大代表建议和政协提案，办复率稳步上升。')).toEqual([]);
    expect(repeatedPassages('加强领导。', '加强领导。')).toEqual([]);
    expect(repeatedPassages('', after)).toEqual([]);
  });
});

describe('follow-up of commitments', () => {
  const plan = '2024年底前建成县级行政复议听证室。推进乡镇执法人员轮训全覆盖。';
  const promised = [
    commitment(plan, '2024年底前建成县级行政复议听证室。'),
    commitment(plan, '推进乡镇执法人员轮训全覆盖。'),
  ];
  const text =
    '一、成效\n县级行政复议听证室建成启用，开庭听证7次。\n招商引资稳步推进。\n二、安排\n继续推进乡镇执法人员轮训。';
  const sections = [
    { start: 0, end: text.indexOf('二、'), title: '成效', role: 'achievements', level: 1 },
    { start: text.indexOf('二、'), end: text.length, title: '安排', role: 'plan', level: 1 },
  ] as const;

  test('candidates are offered, best first; a plan that says it again is told apart; nothing is judged', () => {
    const followed = followUp(promised, { text, sections });
    expect(followed.map(({ candidates }) => candidates.map((one) => [one.text, one.inPlan]))).toEqual([
      [['县级行政复议听证室建成启用，开庭听证7次。', false]],
      [['继续推进乡镇执法人员轮训。', true]],
    ]);
    for (const { candidates } of followed)
      for (const { start, end, text: words } of candidates) expect(text.slice(start, end)).toBe(words);
    expect(followed[0]).not.toHaveProperty('verdict');
  });

  test('every commitment is there, also without candidates', () => {
    expect(followUp(promised, { text: '天气晴。', sections: [] }).map(({ candidates }) => candidates)).toEqual([
      [],
      [],
    ]);
  });
});

describe('revisions', () => {
  test('figures come first, whole, with both places', () => {
    const before = '全年收到申请418件。\n成效明显。\n办结396件。';
    const after = '全年收到申请419件。\n成效十分明显。\n办结396件。';
    const found = revisions(before, after);
    expect(found.map(({ figures }) => figures)).toEqual([[{ was: '418', now: '419' }], []]);
    expect(found[0]).toMatchObject({ was: { text: '418' }, now: { text: '419' } });
    expect(found[1]).toMatchObject({ was: { text: '' }, now: { text: '十分' } });
  });

  test('lines added, taken out and moved; width of signs is no change', () => {
    expect(revisions('甲。\n乙。', '甲。\n新增的一行。\n乙。')).toMatchObject([
      { was: { text: '' }, now: { text: '新增的一行。' } },
    ]);
    expect(revisions('甲。\n乙。\n丙。', '甲。\n丙。')).toMatchObject([{ was: { text: '乙。' }, now: { text: '' } }]);
    expect(revisions('收到（申请）418件', '收到(申请)４１８件')).toEqual([]);
    expect(revisions('', '')).toEqual([]);
  });

  test('every change stands where it says, and put into the earlier text the changes give the later one, line breaks aside', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '4', '1', '。', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        let [rebuilt, at] = ['', 0];
        for (const { was, now } of revisions(before, after).toSorted(
          (a, b) => a.was.start - b.was.start || a.now.start - b.now.start,
        )) {
          expect(before.slice(was.start, was.end)).toBe(was.text);
          expect(after.slice(now.start, now.end)).toBe(now.text);
          rebuilt += before.slice(at, was.start) + now.text;
          at = was.end;
        }
        expect((rebuilt + before.slice(at)).replaceAll('\n', '')).toBe(after.replaceAll('\n', ''));
      }),
    );
  });
});

describe('coverage', () => {
  type State = 'ask' | 'pending' | 'reviewed';
  const covered = (region: string, year: number | [number, number], state: State, more: Partial<ReportData> = {}) => {
    const url = `https://${region}.gov.cn/${year}`;
    const { report } = bundleOf('x', { url, report: { region, year, docType: 'annual-report', ...more } }).document
      .analysis;
    return { id: url, url, report, state, findings: 5 };
  };
  const pressing = ['ask', 'pending', 'reviewed'] as const;
  const board = (reports: Parameters<typeof coverage<State>>[0], absent: string[] = []) => {
    const { years, rows } = coverage(reports, { pressing, absent: new Set(absent) });
    return { years, rows: rows.map((row) => [row.place, row.cells.map(({ state }) => state), row.covered]) };
  };

  test('body by year, years without a report between them too; division codes give the order', () => {
    const reports = [
      covered('青岚县', 2021, 'reviewed', { regionCode: '990102' }),
      covered('青岚县', 2023, 'pending', { regionCode: '990102' }),
      covered('白石县', 2022, 'ask', { regionCode: '990101' }),
    ];
    expect(board(reports)).toEqual({
      years: [2021, 2022, 2023],
      rows: [
        ['白石县', ['unknown', 'ask', 'unknown'], 1],
        ['青岚县', ['reviewed', 'unknown', 'pending'], 2],
      ],
    });
  });

  test('the most pressing of several reports counts; a department is a body of its own', () => {
    const reports = [
      covered('青岚县', 2021, 'reviewed'),
      { ...covered('青岚县', 2021, 'ask'), id: 'copy' },
      covered('青岚县', 2021, 'pending', { level: 'department', issuer: '青岚县司法局' }),
    ];
    expect(board(reports).rows).toEqual(
      expect.arrayContaining([
        ['青岚县', ['ask'], 1],
        ['青岚县司法局', ['pending'], 1],
      ]),
    );
  });

  test('places asked for stand among the others although nothing of theirs was read, each once', () => {
    const reports = [covered('青岚县', 2022, 'pending', { regionCode: '990102' })];
    const places = [
      { code: '990102', name: '青岚县' },
      { code: '990101', name: '白石县' },
    ];
    const { years, rows } = coverage(reports, { pressing, absent: new Set([absentKey('990101', 2021)]), places });
    expect(years).toEqual([2021, 2022]);
    expect(rows.map((row) => [row.place, row.cells.map(({ state }) => state), row.covered])).toEqual([
      ['白石县', ['absent', 'unknown'], 0],
      ['青岚县', ['unknown', 'pending'], 1],
    ]);
  });

  test('only the reader’s own note says absent, and it widens the years; plans and other pages are left out', () => {
    const reports = [
      covered('青岚县', 2022, 'pending', { regionCode: '990102' }),
      covered('青岚县', [2021, 2025], 'pending'),
      covered('青岚县', 2019, 'pending', { docType: 'implementation-plan' }),
    ];
    expect(board(reports, [absentKey('990102', 2021)])).toEqual({
      years: [2021, 2022],
      rows: [['青岚县', ['absent', 'pending'], 1]],
    });
    expect(board([])).toEqual({ years: [], rows: [] });
  });
});
