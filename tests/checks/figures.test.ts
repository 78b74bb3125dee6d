import { describe, expect, test } from 'vitest';
import { asksAbout, checkFigures, checksAt } from '@/lib/checks';
import type { Outcome } from '@/lib/checks/types';
import { hasMessage } from '@/lib/i18n';
import type { Analysis } from '@/lib/model';
import { readReport } from '@/lib/reports/read';
import { decide, decidedMetrics, reviewItems } from '@/lib/review';
import { blankSignals } from '../reports/blank-signals';

const full = (figures: string): string =>
  `青禾县人民政府关于2023年度法治政府建设情况的报告\n现将有关情况报告如下:\n一、主要举措和成效\n(一)化解争议。${figures}\n二、存在的不足和原因\n执法力量薄弱。\n三、党政主要负责人履行推进法治建设第一责任人职责情况\n县长主持会议。\n四、2024年主要安排\n加强培训。\n`;

function outcomes(text: string): Record<string, Outcome> {
  const analysis: Analysis = readReport(blankSignals, { text, missing: null });
  const results = checkFigures({ text, analysis });
  for (const { basis, spans } of results) {
    expect(hasMessage(basis)).toBe(true);
    for (const { start, end } of spans) expect(end <= text.length && start < end).toBe(true);
  }
  return Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));
}

describe('rates', () => {
  test.each<[string, string, Outcome | undefined]>([
    ['收到行政复议申请418件,受理363件,受理率86.8%。', 'rates/acceptance', 'agrees'],
    ['收到行政复议申请418件,受理363件,受理率86.9%。', 'rates/acceptance', 'agrees'],
    ['收到行政复议申请418件,受理363件,受理率93.2%。', 'rates/acceptance', 'please-check'],
    ['收到行政复议申请400余件,受理363件,受理率93.2%。', 'rates/acceptance', 'cannot-tell'],
    ['行政复议受理率93.2%。', 'rates/acceptance', 'cannot-tell'],
    ['收到行政复议申请418件,受理363件。', 'rates/acceptance', undefined],
  ])('%s', (figures, id, expected) => expect(outcomes(full(figures))[id]).toBe(expected));

  test('a row asks about the figure that was computed, not about its parts, until the reader has corrected it', () => {
    const text = full('收到行政复议申请418件,受理363件,受理率93.2%。');
    const analysis = readReport(blankSignals, { text, missing: null });
    const items = reviewItems(text, 'hash', analysis, []);
    const metrics = decidedMetrics(items);
    expect(metrics).toEqual(analysis.metrics);
    const results = checkFigures({ text, analysis });
    const asked = metrics.filter((metric) => asksAbout(results, metric).length > 0);
    expect(asked.map((metric) => metric.text)).toEqual(['93.2%']);

    const item = items.find(({ finding }) => finding?.text === '93.2%');
    const act = { documentId: 'd', text, textHash: 'hash', now: '', id: 'a', creator: '' };
    const decided = item && decide(item, 'corrected', { value: 86.8 }, act);
    if (!decided) throw new Error('no rate');
    const left = decidedMetrics(reviewItems(text, 'hash', analysis, [decided]));
    const [again] = checkFigures({ text, analysis: { ...analysis, metrics: left } });
    expect(again).toMatchObject({ outcome: 'agrees' });
    const dismissed = { ...decided, decision: 'dismissed' } as const;
    expect(decidedMetrics(reviewItems(text, 'hash', analysis, [dismissed]))).toHaveLength(metrics.length - 1);
  });

  test('a card finds the checks of its figure', () => {
    const text = full('收到行政复议申请418件,受理363件,受理率86.8%。');
    const analysis = readReport(blankSignals, { text, missing: null });
    const rate = analysis.metrics.find(({ text: words }) => words === '86.8%');
    if (!rate) throw new Error('no rate');
    const [check] = checksAt(checkFigures({ text, analysis }), rate);
    expect(check).toMatchObject({ outcome: 'agrees', formula: '363 ÷ 418 = 86.84%; 86.8%' });
  });
});
