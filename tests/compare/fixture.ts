import { type ComparedReport, comparedReport } from '@/lib/compare';
import type { Metric } from '@/lib/model';
import { bundleOf, metric } from '../export/fixture';

/** A report of a place and year from lines like `收到行政复议申请418件`, one figure per line. */
export function reportOf(
  region: string,
  year: number | [number, number],
  figures: readonly (readonly [line: string, words: string, more: Partial<Metric>])[],
  decided = false,
): ComparedReport {
  const text = figures.map(([line]) => `${line}。`).join('\n') || '没有数字。';
  const metrics = figures.map(([, words, more]) => metric(text, words, more));
  const url = `https://www.${region}.gov.cn/${year}.html`;
  const { document } = bundleOf(text, { url, report: { region, year }, metrics });
  return comparedReport(
    document,
    metrics.map((one) => ({ metric: one, decided })),
  );
}

export const received = { indicator: '行政复议申请收到', indicatorId: 'reconsideration.received' };
export const rate = { indicator: '出庭应诉率', indicatorId: 'litigation.appearance', kind: 'ratio' as const };
