import type { Pair } from '../series';
import { type LabelPlace, placeLabels } from './labels';
import { marker, SIGN } from './marks';
import { formatNumber, isRate, scale } from './scale';
import { type ChartOptions, frame, label, PAPER, type SvgNode, svg, textWidth } from './svg';

export interface ScatterOptions extends ChartOptions {
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Two indicators against each other, every point named beside it. No line is fitted: few places prove nothing. */
export function scatterChart(pairs: readonly Pair[], options: ScatterOptions): SvgNode {
  const { width = 640, height = 420, palette = PAPER, accent } = options;
  const [left, right, top, bottom] = [64, 40, 72, height - 52];
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
  const names = placeLabels(
    pairs.map((pair) => ({ x: x.at(pair.x.value), y: y.at(pair.y.value), name: pair.name })),
    12,
    { left: 4, right: width - 4, top: 48, bottom: bottom + 8 },
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
    ...pairs.map((pair, index) => leader(pair, names[index])),
    ...pairs.map((pair, index) => point(pair, names[index])),
  ]);

  /** From a point to its name; no longer than the gap between them where the name stands close. */
  function leader({ name, x: px, y: py }: Pair, at: LabelPlace | undefined): SvgNode {
    const [fromX, fromY] = [x.at(px.value), y.at(py.value)];
    const [toX, toY] = [Math.max(at?.x ?? 0, Math.min((at?.x ?? 0) + textWidth(name, 12), fromX)), at?.y ?? fromY];
    return svg('path', { d: `M${fromX} ${fromY}L${toX} ${toY}`, stroke: palette.grid, fill: 'none' });
  }

  function point({ placeKey, name, x: px, y: py }: Pair, at: LabelPlace | undefined): SvgNode {
    const color = placeKey === accent ? palette.accent : palette.ink;
    const words = [px, py].map(({ bound, value, unit }) => `${SIGN[bound]}${formatNumber(value)} ${unit}`).join('; ');
    const bound = px.bound === 'exact' ? py.bound : px.bound;
    return svg(
      'g',
      { 'data-key': placeKey },
      marker(0, x.at(px.value), y.at(py.value), { bound, color, paper: palette.paper, label: `${name}: ${words}` }),
      ...(at ? [label(name, at.x, at.y, color, placeKey === accent ? { 'font-weight': 600 } : {})] : []),
    );
  }
}
