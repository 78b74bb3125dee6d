import type { MarkKind } from '../../lib/model';
import type { Underline } from './types';

/** Line style by kind, as the highlights have it: solid, dashed, dotted, double. */
const DASH: Record<MarkKind, { dash: string; width: number; rows: readonly number[]; cap: 'round' | 'butt' }> = {
  metric: { dash: '', width: 2, rows: [0], cap: 'butt' },
  commitment: { dash: '6 4', width: 2, rows: [4], cap: 'butt' },
  shortcoming: { dash: '0.1 6', width: 3, rows: [4], cap: 'round' },
  note: { dash: '', width: 1, rows: [0, 3], cap: 'butt' },
};

/**
 * Underlines of the visible marks in forced colours, where Chromium paints every custom highlight alike.
 * Coordinates are document pixels relative to the host's origin, so they scroll with the page.
 */
export function Underlines({ lines }: { readonly lines: readonly Underline[] }) {
  if (lines.length === 0) return null;
  return (
    <svg class="underlines" width="1" height="1" aria-hidden="true">
      {lines.flatMap(({ kind, left, right, bottom }) =>
        DASH[kind].rows.map((row) => (
          <path
            key={`${kind}:${left}:${bottom}:${row}`}
            d={`M${left + 1} ${bottom + row - 1}H${Math.max(left + 2, right - 1)}`}
            stroke-dasharray={DASH[kind].dash}
            stroke-width={DASH[kind].width}
            stroke-linecap={DASH[kind].cap}
          />
        )),
      )}
    </svg>
  );
}
