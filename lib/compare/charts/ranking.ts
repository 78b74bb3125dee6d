import type { Rank } from '../series';
import { marker, SIGN } from './marks';
import { formatNumber, isRate, scale } from './scale';
import { type ChartOptions, frame, label, PAPER, type SvgNode, svg, textWidth } from './svg';

const ROW = 30;

export interface RankingOptions extends ChartOptions {
  /** Words for a place without a value: `未提及`, `未找到报告`. */
  readonly gaps: Readonly<Record<'not-mentioned' | 'no-report', string>>;
}

/** Places of one year as dots on a line, largest first; a small hollow dot is the year before. Heights follow the number of places. */
export function rankingChart(ranks: readonly Rank[], options: RankingOptions): SvgNode {
  const { width = 640, palette = PAPER, accent } = options;
  const values = ranks.flatMap(({ now, before }) => [now, before].flatMap((cell) => (cell ? [cell.value] : [])));
  const unit = ranks.find(({ now }) => now)?.now?.unit ?? '';
  const left = Math.min(width * 0.4, Math.max(64, ...ranks.map(({ name }) => textWidth(name, 12) + 28)));
  const [right, top] = [96, 66];
  const bottom = top + ranks.length * ROW;
  const x = scale(values, [left, width - right], isRate(unit));
  return frame(options, bottom + 36, [
    ...x.ticks.flatMap((tick) => [
      svg('line', { x1: x.at(tick), x2: x.at(tick), y1: top - 6, y2: bottom, stroke: palette.grid }),
      label(formatNumber(tick), x.at(tick), bottom + 16, palette.muted, { 'text-anchor': 'middle' }),
    ]),
    ...(x.fromZero ? [] : [label(options.brokenAxis, width - 16, 42, palette.muted, { 'text-anchor': 'end' })]),
    ...ranks.map((rank, index) => row(rank, top + index * ROW + ROW / 2)),
  ]);

  function row({ key, name, now, before, gap }: Rank, y: number): SvgNode {
    const color = key === accent ? palette.accent : palette.ink;
    const place = label(name, left - 16, y, color, { 'text-anchor': 'end' });
    if (!now)
      return svg('g', { 'data-key': key }, place, label(options.gaps[gap ?? 'no-report'], left + 6, y, palette.muted));
    const words = `${SIGN[now.bound]}${formatNumber(now.value)}`;
    const base = x.fromZero ? x.at(0) : left;
    const bar = svg('line', { x1: base, x2: x.at(now.value), y1: y, y2: y, stroke: color, 'stroke-width': 2 });
    const dot = marker(0, x.at(now.value), y, {
      bound: now.bound,
      color,
      paper: palette.paper,
      label: `${name} ${words} ${now.unit}`,
    });
    const earlier = before
      ? [
          svg(
            'circle',
            { cx: x.at(before.value), cy: y, r: 3, fill: palette.paper, stroke: palette.muted },
            svg('title', {}, formatNumber(before.value)),
          ),
        ]
      : [];
    const at = Math.max(x.at(now.value), before ? x.at(before.value) : 0) + 12;
    return svg('g', { 'data-key': key }, place, bar, ...earlier, dot, label(words, at, y, color));
  }
}
