import { expect, test } from 'vitest';
import { assess, isVerdict, reviewItems, verdictsIn, verdictsOn } from '@/lib/review';
import { textHash } from '@/lib/text/hash';
import { analysis, metric } from '../store/fixtures';

const TEXT = '岚溪县2023年法治政府建设年度报告\n2024年底前建成听证室。\n推进乡镇执法人员轮训。\n';
const HASH = textHash(TEXT);
const PROMISE = '2024年底前建成听证室';
const commitment = {
  ...metric(TEXT, PROMISE),
  type: 'commitment' as const,
  ...{ deadline: null, target: null, responsible: null },
};
const act = {
  ...{ documentId: 'https://www.lanxi.gov.cn/1.html', text: TEXT, textHash: HASH },
  ...{ now: '2026-02-01T00:00:00.000Z', id: 'v-1', creator: '甲' },
};

test('a verdict is an annotation of its own on the commitment’s words, said again it keeps its id', () => {
  const first = assess(commitment, 'partly', null, act);
  expect(first).toMatchObject({ motivation: 'assessing', verdict: 'partly', kind: null, finding: null, creator: '甲' });
  expect(first.anchor.quote.exact).toBe(PROMISE);
  const second = assess(commitment, 'fulfilled', first, { ...act, id: 'v-2', now: '2026-03-01T00:00:00.000Z' });
  expect(second).toMatchObject({ id: 'v-1', verdict: 'fulfilled', modified: '2026-03-01T00:00:00.000Z' });
});

test('verdicts are found on their words, newest first; in another text they are kept without a place', () => {
  const mine = assess(commitment, 'partly', null, act);
  const other = assess(commitment, 'repeated', null, { ...act, id: 'v-9', creator: '乙', now: '2026-04-01T00:00:00Z' });
  const found = verdictsOn(verdictsIn(TEXT, HASH, [mine, other]), commitment);
  expect(found.map(({ verdict }) => verdict)).toEqual(['repeated', 'partly']);
  const gone = '岚溪县2023年法治政府建设年度报告\n别的内容。\n';
  expect(verdictsIn(gone, textHash(gone), [mine])).toMatchObject([{ verdict: 'partly', span: null }]);
  expect(verdictsOn(verdictsIn(gone, textHash(gone), [mine]), commitment)).toEqual([]);
});

test('a verdict alone is no mark in the lists; with a note it is one', () => {
  const mine = assess(commitment, 'partly', null, act);
  expect(isVerdict(mine)).toBe(true);
  expect(reviewItems(TEXT, HASH, analysis(TEXT), [mine])).toEqual([]);
  const noted = { ...mine, note: '见 2024 年报告第三部分' };
  expect(reviewItems(TEXT, HASH, analysis(TEXT), [noted])).toHaveLength(1);
});
