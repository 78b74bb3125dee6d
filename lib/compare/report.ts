import type { Metric, SavedDocument } from '../model';
import { fold } from '../text/fold';
import { splitSentences } from '../text/sentences';
import { bodyOf } from './body';

/** A figure to compare: as decided by the reader where there is a decision. */
export interface ComparedMetric {
  readonly metric: Metric;
  /** Confirmed, corrected or made by the reader. */
  readonly decided: boolean;
}

/** One report as a column of comparisons. Dismissed findings are not handed in. */
export interface ComparedReport {
  readonly documentId: string;
  readonly url: string;
  readonly title: string;
  /** Key and name of the body whose report it is (`bodyOf`). */
  readonly placeKey: string;
  readonly place: string;
  /** `2024`, or `2021—2025` for a plan; '' where unknown. */
  readonly year: string;
  readonly text: string;
  readonly metrics: readonly ComparedMetric[];
}

/** @param metrics as decided; what the program found unless given. */
export function comparedReport(document: SavedDocument, metrics?: readonly ComparedMetric[]): ComparedReport {
  const { report } = document.analysis;
  const { key, name } = bodyOf(report, document.url);
  return {
    documentId: document.id,
    url: document.url,
    title: report.title || document.title,
    placeKey: key,
    place: name,
    year: Array.isArray(report.year) ? report.year.join('—') : String(report.year ?? ''),
    text: document.article.text,
    metrics: metrics ?? document.analysis.metrics.map((metric) => ({ metric, decided: false })),
  };
}

/** The sentence around a span; its own words where it lies in none. */
export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  // Only the line it stands in has to be split.
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  const found = splitSentences(fold(line)).find((one) => from + one.start <= start && start < from + one.end);
  return found ? line.slice(found.start, Math.max(found.end, end - from)) : text.slice(start, end);
}
