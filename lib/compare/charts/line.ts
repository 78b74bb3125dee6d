import type { Series } from '../series';
import { dashOf, marker, SIGN } from './marks';
import { formatNumber, isRate, scale, spread } from './scale';
import { type ChartOptions, frame, label, PAPER, type SvgNode, svg, textWidth } from './svg';

/**
 * Series over the years: markers and dashes tell them apart, names stand at the line ends at least 16 px from each other,
 * gaps stay gaps, hollow markers are approximate values.
 */
export function lineChart(series: readonly Series[], options: ChartOptions): SvgNode {
  const { width = 640, height = 360, palette = PAPER, accent = series[0]?.key } = options;
  const values = series.flatMap(({ points }) => points.flatMap(({ cell }) => (cell ? [cell.value] : [])));
  const unit = series.flatMap(({ points }) => points.flatMap(({ cell }) => (cell ? [cell.unit] : [])))[0] ?? '';
  const names = series.map((one) => endLabel(one));
  const right = Math.min(width * 0.4, Math.max(48, ...names.map((name) => textWidth(name, 12) + 28)));
  const [left, top, bottom] = [56, 60, height - 36];
  const y = scale(values, [bottom, top], isRate(unit));
  const years = series[0]?.points.map((point) => point.label) ?? [];
  const x = (index: number): number =>
    years.length < 2
      ? (left + width - right) / 2
      : left + 12 + (index * (width - right - left - 24)) / (years.length - 1);
  const drawn = series.map((one, index) => drawSeries(one, index));
  const ends = spread(
    drawn.map(({ end }) => end.y),
    16,
    [top, bottom],
  );
  return frame(options, height, [
    ...y.ticks.flatMap((tick) => [
      svg('line', { x1: left, x2: width - right, y1: y.at(tick), y2: y.at(tick), stroke: palette.grid }),
      label(formatNumber(tick), left - 8, y.at(tick), palette.muted, { 'text-anchor': 'end' }),
    ]),
    ...years.map((year, index) => label(year, x(index), bottom + 18, palette.muted, { 'text-anchor': 'middle' })),
    ...(y.fromZero ? [] : [label(options.brokenAxis, width - 16, 42, palette.muted, { 'text-anchor': 'end' })]),
    ...drawn.map(({ node }) => node),
    ...drawn.flatMap(({ end, color }, index) => endNodes(end, ends[index] ?? end.y, names[index] ?? '', color)),
  ]);

  function drawSeries({ key, name, points }: Series, index: number) {
    const color = key === accent ? palette.accent : palette.muted;
    let path = '';
    let open = false;
    const marks: SvgNode[] = [];
    let end = { x: width - right, y: bottom };
    for (const [at, { label: year, cell }] of points.entries()) {
      if (!cell) {
        open = false;
        continue;
      }
      end = { x: x(at), y: y.at(cell.value) };
      path += `${open ? 'L' : 'M'}${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
      open = true;
      const words = `${name} ${year}: ${SIGN[cell.bound]}${formatNumber(cell.value)} ${cell.unit}`;
      marks.push(marker(index, end.x, end.y, { bound: cell.bound, color, paper: palette.paper, label: words }));
    }
    const dash = dashOf(index);
    const line = svg('path', {
      d: path,
      fill: 'none',
      stroke: color,
      'stroke-width': key === accent ? 2.2 : 1.4,
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    });
    return { node: svg('g', { 'data-key': key }, line, ...marks), end, color };
  }

  function endNodes(end: { x: number; y: number }, at: number, name: string, color: string): SvgNode[] {
    const from = width - right + 4;
    const leader = svg('path', {
      d: `M${end.x + 7} ${end.y}L${from} ${at}`,
      stroke: palette.grid,
      fill: 'none',
    });
    return [leader, label(name, from + 4, at, color, color === palette.accent ? { 'font-weight': 600 } : {})];
  }
}

/** Name and last value: `临溪县 91.7`. */
function endLabel({ name, points }: Series): string {
  const last = points.findLast(({ cell }) => cell !== null)?.cell;
  return last ? `${name} ${SIGN[last.bound]}${formatNumber(last.value)}` : name;
}
