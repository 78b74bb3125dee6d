import { strokesOf } from './strokes';
import type { Underline } from './types';

/**
 * Underlines of the visible marks in forced colours, where Chromium paints every custom highlight alike.
 * Coordinates are document pixels relative to the host's origin, so they scroll with the page.
 */
export function Underlines({ lines }: { readonly lines: readonly Underline[] }) {
  if (lines.length === 0) return null;
  return (
    <svg class="underlines" width="1" height="1" aria-hidden="true">
      {lines.flatMap(strokesOf).map(({ d, dash, width, cap }) => (
        <path key={`${d}:${dash}`} d={d} stroke-dasharray={dash} stroke-width={width} stroke-linecap={cap} />
      ))}
    </svg>
  );
}
