import type { Decision } from './annotation';
import type { FindingType, Metric } from './finding';

/**
 * What the library's lists show of a report. Made from the report and what the reader wrote on it (entrypoints/library), kept
 * by lib/store, and made again whenever one of these changes: a cache, so these are types without validators.
 */
export interface Summary {
  readonly documentId: string;
  /** Findings to decide and those decided; dismissed ones count as decided. */
  readonly findings: number;
  readonly reviewed: number;
  /** Lines whose words are not in place as they were marked. */
  readonly displaced: number;
  /** Figures a check asks to look at. */
  readonly ask: number;
  /** All lines, dismissed ones too. */
  readonly lines: number;
  /** Lines that were not dismissed by kind (a finding with a note counts as a note too), decided ones of them, and dismissed ones. */
  readonly tally: Readonly<Record<FindingType | 'note' | 'decided' | 'dismissed', number>>;
}

/** One finding or note as the lists show it: light enough that 100,000 of them stay in memory. */
export interface LineData {
  readonly itemId: string;
  readonly kind: FindingType | 'note';
  readonly decision: 'pending' | Decision | null;
  /** What became of the passage since it was marked. */
  readonly place: 'anchored' | 'changed' | 'ambiguous' | 'orphan';
  readonly figure: Pick<Metric, 'value' | 'unit' | 'approx' | 'bound' | 'kind' | 'direction'> | null;
  /** Indicator of a metric, else the words themselves. */
  readonly title: string;
  readonly indicatorId: string | null;
  /** Words around the finding, cut into before, exact, after. */
  readonly quote: readonly [before: string, exact: string, after: string];
  /** Offsets into the article's text (UTF-16). */
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly note: string;
  /** ISO time the reader last changed it; '' for what nobody has touched. */
  readonly modified: string;
}
