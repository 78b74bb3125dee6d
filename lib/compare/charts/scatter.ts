import type { Pair } from '../series';
import { marker, SIGN } from './marks';
import { formatNumber, isRate, scale, spread } from './scale';
import { type ChartOptions, frame, label, PAPER, type SvgNode, svg } from './svg';

export interface ScatterOptions extends ChartOptions {
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Two indicators against each other, every point named beside it. No line is fitted: few places prove nothing. */
export function scatterChart(pairs: readonly Pair[], options: ScatterOptions): SvgNode {
  const { width = 640, height = 420, palette = PAPER, accent } = options;
  const [left, right, top, bottom] = [64, 110, 72, height - 52];
  const unitOf = (axis: 'x' | 'y'): string => pairs[0]?.[axis].unit ?? '';
  const x = scale(
    pairs.map((pair) => pair.x.value),
    [left, width - right],
    isRate(unitOf('x')),
  );
  const y = scale(
    pairs.map((pair) => pair.y.value),
    [bottom, top],
    isRate(unitOf('y')),
  );
  const names = spread(
    pairs.map((pair) => y.at(pair.y.value)),
    16,
    [top, bottom],
  );
  return frame(options, height, [
    ...y.ticks.flatMap((tick) => [
      svg('line', { x1: left, x2: width - right, y1: y.at(tick), y2: y.at(tick), stroke: palette.grid }),
      label(formatNumber(tick), left - 8, y.at(tick), palette.muted, { 'text-anchor': 'end' }),
    ]),
    ...x.ticks.flatMap((tick) => [
      svg('line', { x1: x.at(tick), x2: x.at(tick), y1: top, y2: bottom, stroke: palette.grid }),
      label(formatNumber(tick), x.at(tick), bottom + 16, palette.muted, { 'text-anchor': 'middle' }),
    ]),
    label(options.xTitle, width - right, bottom + 36, palette.ink, { 'text-anchor': 'end' }),
    label(options.yTitle, left - 8, top - 14, palette.ink),
    ...(x.fromZero && y.fromZero
      ? []
      : [label(options.brokenAxis, width - 16, 42, palette.muted, { 'text-anchor': 'end' })]),
    ...pairs.map((pair, index) => point(pair, names[index] ?? 0)),
  ]);

  function point({ key, name, x: px, y: py }: Pair, nameY: number): SvgNode {
    const color = key === accent ? palette.accent : palette.ink;
    const [atX, atY] = [x.at(px.value), y.at(py.value)];
    const words = [px, py].map(({ bound, value, unit }) => `${SIGN[bound]}${formatNumber(value)} ${unit}`).join('; ');
    const bound = px.bound === 'exact' ? py.bound : px.bound;
    return svg(
      'g',
      { 'data-key': key },
      svg('path', { d: `M${atX + 6} ${atY}L${atX + 12} ${nameY}`, stroke: palette.grid, fill: 'none' }),
      marker(0, atX, atY, { bound, color, paper: palette.paper, label: `${name}: ${words}` }),
      label(name, atX + 14, nameY, color),
    );
  }
}
