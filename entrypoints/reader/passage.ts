import type { Translate } from '@/lib/i18n';
import { type Analysis, contains, type Metric, type Section, type Span } from '@/lib/model';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';

/** The sentence around a span; where it reaches over several, from the first one's start to the last one's end. */
export function sentenceAround(text: string, span: Span): Span {
  // The line's breaks bound every sentence, so only its neighbourhood is split.
  const from = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const behind = text.indexOf('\n', span.end);
  const to = behind < 0 ? text.length : behind;
  const sentences = splitSentences(fold(text.slice(from, to)));
  const first = sentences.find((sentence) => sentence.end + from > span.start);
  const last = sentences.findLast((sentence) => sentence.start + from < span.end);
  return {
    start: first ? Math.min(span.start, first.start + from) : span.start,
    end: last ? Math.max(span.end, last.end + from) : span.end,
  };
}

/** The marked words with the rest of their sentence on either side. */
export function quoteOf(text: string, span: Span): { before: string; exact: string; after: string } {
  const sentence = sentenceAround(text, span);
  return {
    before: text.slice(sentence.start, span.start),
    exact: text.slice(span.start, span.end),
    after: text.slice(span.end, sentence.end),
  };
}

/** Headings above a span, outermost first. */
export const outlineOf = (sections: readonly Section[], span: Span): readonly Section[] =>
  sections
    .filter((section) => section.start <= span.start && span.start < section.end)
    .sort((a, b) => a.level - b.level);

/** Part path and paragraph in words: `有效化解行政争议 › 第 4 段`. */
export function whereOf(text: string, sections: readonly Section[], span: Span, t: Translate): string {
  // A heading that is the marked sentence itself says nothing more.
  const path = outlineOf(sections, span).filter(
    ({ title, level }) => level === 1 || !text.slice(span.start, span.end).includes(title),
  );
  const start = path.at(-1)?.start ?? 0;
  const paragraph =
    text
      .slice(start, span.start)
      .split('\n')
      .filter((line) => line.trim() !== '').length || 1;
  const titles = path.map(({ title }) => title).filter(Boolean);
  return [...titles, t('page.where.paragraph', { n: paragraph })].join(' › ');
}

/** Other figures of the same sentence, as printed. */
export function companionsOf(analysis: Analysis, text: string, metric: Metric): readonly string[] {
  const sentence = sentenceAround(text, metric);
  return analysis.metrics
    .filter((other) => contains(sentence, other) && other.start !== metric.start)
    .map((other) => other.text)
    .slice(0, 5);
}
