import type { Metric } from '../../model';
import { type SvgNode, svg } from './svg';

/** Series are told apart by marker and dash, not by colour. */
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '10 4', '4 2 1 2 1 2'] as const;

/** Dash pattern of a series, '' for a whole line; shifted against the markers once these come round again. */
export const dashOf = (index: number): string =>
  DASHES[(index + Math.floor(index / SHAPES.length)) % DASHES.length] ?? '';

const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  (x, y) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
  (x, y) => `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
  (x, y) => `M${x} ${y - 5}l5 9h-10z`,
  (x, y) => `M${x - 5} ${y - 2}h3v-3h4v3h3v4h-3v3h-4v-3h-3z`,
  (x, y) => `M${x} ${y + 5}l5 -9h-10z`,
];

/**
 * A marker; hollow where the value is approximate, with a whisker up for `at least`, down for `at most`, both ways for `about`.
 */
export function marker(
  index: number,
  x: number,
  y: number,
  { bound, color, paper, label }: { bound: Metric['bound']; color: string; paper: string; label: string },
): SvgNode {
  const d = SHAPES[index % SHAPES.length]?.(x, y) ?? '';
  const drawn = svg('path', { d, fill: bound === 'exact' ? color : paper, stroke: color, 'stroke-width': 1.5 });
  const up = bound === 'min' || bound === 'about' ? [whisker(x, y, -1, color)] : [];
  const down = bound === 'max' || bound === 'about' ? [whisker(x, y, 1, color)] : [];
  return svg('g', {}, svg('title', {}, label), ...up, ...down, drawn);
}

const whisker = (x: number, y: number, way: 1 | -1, stroke: string): SvgNode =>
  svg('path', { d: `M${x} ${y + way * 4}v${way * 8}m-3 0h6`, stroke, 'stroke-width': 1.2, fill: 'none' });

/** ≈ ≥ ≤ before the figure, as everywhere. */
export const SIGN: Readonly<Record<Metric['bound'], string>> = { exact: '', about: '≈ ', min: '≥ ', max: '≤ ' };
