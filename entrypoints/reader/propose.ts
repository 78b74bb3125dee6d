import { findMetrics } from '@/lib/analysis/metrics';
import { type Metric, overlaps, type Span } from '@/lib/model';
import { FAMILIES } from '@/lib/reports/families';
import { fold } from '@/lib/text/fold';
import { sentenceAround } from './passage';
import type { PageReading } from './reading';

/**
 * Proposes value, unit, indicator and class for words the reader marks as a metric: as the engine reads them in their sentence,
 * else as it reads the words alone, else number and unit as they stand.
 * @returns null where the words hold no number: the reader fills the form.
 */
export function proposeMetric(reading: PageReading, span: Span): Partial<Metric> | null {
  const { text } = reading.article;
  const { docType, year } = reading.analysis.report;
  const family = FAMILIES.find((each) => each.docType === docType) ?? FAMILIES[0];
  const inSentence = (at: Span): Metric | undefined =>
    family &&
    findMetrics(text.slice(at.start, at.end), [], { family, year }).metrics.find((metric) =>
      overlaps({ start: metric.start + at.start, end: metric.end + at.start }, span),
    );
  const found =
    reading.analysis.metrics.find((metric) => overlaps(metric, span)) ??
    inSentence(sentenceAround(text, span)) ??
    inSentence(span);
  if (!found) return plainFigure(text.slice(span.start, span.end));
  const { value, unit, approx, bound, kind, role, direction, indicator, indicatorId } = found;
  return { value, unit, approx, bound, kind, role, direction, indicator, indicatorId };
}

/** Number and unit as they stand: `约1.2万件` → 12000 件. */
export function plainFigure(words: string): Partial<Metric> | null {
  const match = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([余多])?(万|亿)?([余多])?\s*([^\d\s,;。,、]{0,6})/.exec(fold(words));
  if (!match) return null;
  const [, digits = '', before, scale, after, unit = ''] = match;
  const factor = scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1;
  const approx = before !== undefined || after !== undefined;
  return {
    value: Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15)),
    unit,
    approx,
    bound: approx ? 'min' : 'exact',
    kind: /^(?:%|个?百分点)/.test(unit) ? 'ratio' : 'level',
  };
}
