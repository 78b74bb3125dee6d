import type { Counts, MarkKind, Metric } from '../model';
import type { ReviewItem } from './items';

/** @returns the kinds an item is listed under: its own, and that of notes where the reader has written one on it. */
export const kindsOf = ({ kind, annotation }: ReviewItem): readonly MarkKind[] =>
  kind !== 'note' && (annotation?.note ?? '') !== '' ? [kind, 'note'] : [kind];

/** What there is to read, by kind; dismissed items do not count, a finding with a note counts as a note too. */
export function countItems(items: readonly ReviewItem[]): Counts {
  const counts = { metric: 0, commitment: 0, shortcoming: 0, note: 0 };
  for (const item of items) {
    if (item.decision === 'dismissed') continue;
    for (const kind of kindsOf(item)) counts[kind] += 1;
  }
  return counts;
}

/** How far the review has come: items by decision, and those whose place is not sure. */
export interface Progress {
  readonly pending: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly dismissed: number;
  readonly changed: number;
  readonly ambiguous: number;
  readonly orphan: number;
}

/** Counts items by decision and by outcome. */
export function progressOf(items: readonly ReviewItem[]): Progress {
  const progress = { pending: 0, confirmed: 0, corrected: 0, dismissed: 0, changed: 0, ambiguous: 0, orphan: 0 };
  for (const { decision, outcome } of items) {
    if (decision !== null) progress[decision] += 1;
    if (outcome.status !== 'anchored') progress[outcome.status] += 1;
  }
  return progress;
}

/**
 * The figures of the report as the reader has left them: corrected ones as corrected, without dismissed ones and those whose
 * place is not sure. What checks are to hold against each other.
 */
export const decidedMetrics = (items: readonly ReviewItem[]): Metric[] =>
  items.flatMap(({ finding, decision, outcome }) =>
    finding?.type === 'metric' && decision !== 'dismissed' && outcome.status === 'anchored' ? [finding] : [],
  );
