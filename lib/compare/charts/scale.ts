/** A linear axis: where values lie on the picture, and where its lines are drawn. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** False where it does not begin at zero, which the chart then has to say. */
  readonly fromZero: boolean;
}

/**
 * @param mayLeaveZero true for rates, whose differences would vanish on an axis from zero; never for counts, whose
 * lengths are compared.
 */
export function scale(values: readonly number[], [from, to]: readonly [number, number], mayLeaveZero: boolean): Scale {
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low)) return { at: () => from, ticks: [], fromZero: true };
  const spread = high - low;
  const leaves = mayLeaveZero && low > 0 && spread < low;
  const bottom = leaves ? low - (spread || Math.abs(low) * 0.1) * 0.2 : Math.min(0, low);
  const top = Math.max(high, leaves ? high : 0) || 1;
  const step = niceStep((top - bottom) / 4);
  const first = Math.floor(bottom / step) * step;
  const last = Math.ceil(top / step - 1e-9) * step;
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(first + index * step));
  const span = last - first || 1;
  return { at: (value) => from + ((value - first) / span) * (to - from), ticks, fromZero: first <= 0 };
}

/** 1, 2 or 5 times a power of ten, at least `rough`. */
function niceStep(rough: number): number {
  // Below 1e-300 powers of ten end; no figure of a report is there.
  const power = 10 ** Math.max(-300, Math.floor(Math.log10(rough || 1)));
  const times = [1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10;
  return times * power;
}

const round = (value: number): number => Number(value.toPrecision(12));

/** `1,120`, `0.5`: grouped, at most two decimals. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Number(Math.abs(value).toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (value < 0 ? '−' : '') + grouped + (fraction ? `.${fraction}` : '');
}

/** Rates and shares may leave zero; counts and amounts never. */
export const isRate = (unit: string): boolean => /^(?:%|‰|个百分点)$/.test(unit);

/**
 * Moves labels apart until neighbours are at least `gap` apart, each as near to its own place as that allows.
 * @returns the new places, in the order given.
 */
export function spread(wanted: readonly number[], gap: number, [top, bottom]: readonly [number, number]): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((index) => wanted[index] ?? 0);
  for (let at = 0; at < placed.length; at++)
    placed[at] = Math.max(placed[at] ?? 0, at === 0 ? top : (placed[at - 1] ?? 0) + gap);
  for (let at = placed.length - 1; at >= 0; at--)
    placed[at] = Math.min(
      placed[at] ?? 0,
      at === placed.length - 1 ? Math.max(bottom, top + gap * at) : (placed[at + 1] ?? 0) - gap,
    );
  const result = wanted.slice();
  for (const [at, index] of order.entries()) result[index] = placed[at] ?? 0;
  return result;
}
