import type { Viewport } from '../../../lib/messaging/viewport';
import type { ReviewItem } from '../../../lib/review';

/**
 * @returns what tells a row apart from the others: its place and kind, so that a finding stays the same row when it is
 * decided and gets an annotation's id.
 */
export const rowKey = ({ id, kind, span }: ReviewItem): string => (span ? `${kind}-${span.start}-${span.end}` : id);

/** @returns keys of the items that stand in the window of the page. */
export const keysInView = (items: readonly ReviewItem[], viewport: Viewport | null): ReadonlySet<string> =>
  new Set(
    viewport?.kind === 'in-view'
      ? items
          .filter(({ span }) => span && span.start >= viewport.span.start && span.start < viewport.span.end)
          .map(rowKey)
      : [],
  );

/** @returns the item the reader stepped to or clicked on the page. */
export const itemAt = (items: readonly ReviewItem[], { span }: Viewport): ReviewItem | undefined =>
  items.find((item) => item.span?.start === span.start && item.span.end === span.end) ??
  items.find((item) => item.span && item.span.start <= span.start && item.span.end >= span.end);

/** @returns the row `by` steps away among the rows shown; from nowhere, the first or the last. */
export function stepFrom(keys: readonly string[], current: string | null, by: 1 | -1): string | null {
  const at = current === null ? -1 : keys.indexOf(current);
  if (at < 0) return keys.at(by === 1 ? 0 : -1) ?? null;
  return keys[Math.min(keys.length - 1, Math.max(0, at + by))] ?? null;
}
