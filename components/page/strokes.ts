import type { MarkKind } from '../../lib/model';
import type { Underline } from './types';

/** One stroke of an underline, as attributes of an SVG path. */
export interface Stroke {
  readonly d: string;
  readonly dash: string;
  readonly width: number;
  readonly cap: 'round' | 'butt';
}

interface Pattern extends Omit<Stroke, 'd'> {
  /** Distances of its rows below the words' own. */
  readonly rows: readonly number[];
}

/** By kind as the highlights have it: solid, dashed, dotted, double. */
const PATTERNS: Record<MarkKind, Pattern> = {
  metric: { dash: '', width: 2, rows: [0], cap: 'butt' },
  commitment: { dash: '6 4', width: 2, rows: [4], cap: 'butt' },
  shortcoming: { dash: '0.1 6', width: 3, rows: [4], cap: 'round' },
  note: { dash: '', width: 1, rows: [0, 3], cap: 'butt' },
};
/** Half a wave, px each way: words that have changed, of whatever kind. */
const WAVE = 4;

/** The strokes under one box of a mark; no two kinds, nor what has changed, share a pattern, for there is no colour to tell them. */
export function strokesOf({ kind, changed, left, right, bottom }: Underline): Stroke[] {
  const from = left + 1;
  const to = Math.max(left + 2, right - 1);
  if (changed) {
    const halves = Math.max(1, Math.floor((to - from) / WAVE));
    const wave = Array.from({ length: halves }, (_, i) => `l${WAVE} ${i % 2 === 0 ? WAVE : -WAVE}`).join('');
    return [{ d: `M${from} ${bottom - 1}${wave}`, dash: '', width: 1.5, cap: 'round' }];
  }
  const { rows, ...look } = PATTERNS[kind];
  return rows.map((row) => ({ ...look, d: `M${from} ${bottom + row - 1}H${to}` }));
}
