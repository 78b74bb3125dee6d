import { findMetrics } from '@/lib/analysis/metrics';
import { type Metric, overlaps, type Span } from '@/lib/model';
import { FAMILIES } from '@/lib/reports/families';
import { plainFigure } from '@/lib/review';
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
