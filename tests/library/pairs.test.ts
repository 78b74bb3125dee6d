import { describe, expect, test } from 'vitest';
import { lostVerdicts, promisesOf } from '@/entrypoints/library/model/follow-up';
import { pairGroups, pairOf } from '@/entrypoints/library/model/pairs';
import { rowOf } from '@/entrypoints/library/model/reports';
import type { ReportData } from '@/lib/model';
import { assess } from '@/lib/review';
import { annotation, bundleOf, commitment } from '../export/fixture';

const row = (id: string, report: Partial<ReportData>) => {
  const { document } = bundleOf('x', { url: `https://${id}.gov.cn/`, report });
  return rowOf(
    {
      ...{ id, url: document.url, title: id, saved: id, retrieved: id, textHash: '', analyzer: '' },
      ...{ detection: document.analysis.detection, report: document.analysis.report, missing: null, length: 1 },
      ...{ counts: { metric: 0, commitment: 0, shortcoming: 0 }, collections: [] },
    },
    undefined,
  );
};
const rows = [
  row('a24', { region: '青岚县', year: 2024 }),
  row('a22', { region: '青岚县', year: 2022 }),
  row('a-plan', { region: '青岚县', year: [2022, 2025], docType: 'implementation-plan' }),
  row('office', { region: '青岚县', issuer: '青岚县司法局', level: 'department', year: 2023 }),
  row('b23', { region: '白石县', year: 2023 }),
  row('b24', { region: '白石县', year: 2024 }),
  row('c24', { region: '黑水县', year: 2024 }),
];
const none = new Set<string>();
const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);

describe('pairs', () => {
  test('bodies with two reports at least, oldest first, a plan before the first year it is for', () => {
    const groups = pairGroups(rows, none, '');
    expect(groups.map(({ name, reports }) => [name, ids(reports)])).toEqual([
      ['白石县', ['b23', 'b24']],
      ['青岚县', ['a-plan', 'a22', 'a24']],
    ]);
  });

  test('two chosen reports are held against each other whosever they are; one alone chooses nothing', () => {
    const [chosen, ...more] = pairGroups(rows, new Set(['c24', 'b23']), '已选');
    expect([chosen?.name, ids(chosen?.reports), more]).toEqual(['已选', ['b23', 'c24'], []]);
    expect(pairGroups(rows, new Set(['c24']), '已选')).toHaveLength(2);
  });

  test('the report asked for and the one before it; an earlier one asked for where both are of one body', () => {
    const groups = pairGroups(rows, none, '');
    const pair = (before: string | null, after: string | null) => {
      const found = pairOf(groups, { before, after });
      return found && [found.before.id, found.after.id];
    };
    expect(pair(null, null)).toEqual(['b23', 'b24']);
    expect(pair(null, 'a24')).toEqual(['a22', 'a24']);
    expect(pair('a-plan', 'a24')).toEqual(['a-plan', 'a24']);
    expect(pair('b23', 'a24')).toEqual(['a22', 'a24']);
    expect(pair(null, 'a-plan')).toEqual(['a22', 'a-plan']);
    expect(pair('gone', 'gone')).toEqual(['b23', 'b24']);
    expect(pairOf([], { before: null, after: null })).toBeNull();
  });
});

describe('commitments followed up', () => {
  const text = '2025年底前建成行政复议听证室。\n推进乡镇执法人员轮训全覆盖。\n';
  const commitments = [
    commitment(text, '2025年底前建成行政复议听证室', { deadline: '2025' }),
    commitment(text, '推进乡镇执法人员轮训全覆盖'),
  ];
  const before = bundleOf(text, { report: { year: 2023 }, commitments });
  const after = bundleOf('行政复议听证室建成启用，开庭听证7次。\n', { report: { year: 2024 } });
  const { id, textHash } = before.document;
  const act = { documentId: id, text, textHash, now: '2026-01-01T00:00:00.000Z', id: 'v-1', creator: '甲' };
  const [first] = commitments;
  if (!first) throw new Error('no commitment');

  test('each with its candidates and nobody’s verdict; a deadline still ahead is told', () => {
    const promises = promisesOf(before, after, '甲');
    expect(promises.map(({ candidates, verdict, isEarly }) => [candidates.length, verdict, isEarly])).toEqual([
      [1, 'undecided', true],
      [0, 'undecided', false],
    ]);
  });

  test('own verdicts and those of others are told apart; dismissed commitments go, their verdicts stay', () => {
    const annotations = [
      assess(first, 'fulfilled', null, act),
      assess(first, 'partly', null, { ...act, id: 'v-2', creator: '乙' }),
    ];
    const judged = { ...before, annotations };
    const [promise] = promisesOf(judged, after, '甲');
    expect(promise).toMatchObject({ verdict: 'fulfilled', others: [{ verdict: 'partly' }] });
    expect(lostVerdicts(judged, promisesOf(judged, after, '甲'))).toEqual([]);
    const dismissed = annotation(before, first.text, {
      ...{ motivation: 'classifying', kind: 'commitment', decision: 'dismissed', finding: first, proposed: first },
    });
    const gone = { ...before, annotations: [...annotations, dismissed] };
    const left = promisesOf(gone, after, '甲');
    expect(left).toHaveLength(1);
    expect(lostVerdicts(gone, left)).toHaveLength(2);
  });
});
