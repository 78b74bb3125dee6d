import { fold } from '../../../lib/text/fold';

const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * @returns the number a reader typed (`1,120`, `１２.５`, `1.2万`), or null where it is none. Decimal shift by 万 and 亿 is exact to
 * four decimals.
 */
export function parseValue(typed: string): number | null {
  const match = /^([+-]?\d+(?:\.\d+)?)([万亿]?)$/.exec(fold(typed).replace(/[,\s]/g, ''));
  if (!match) return null;
  const value = Number(match[1]) * (SCALES[match[2] ?? ''] ?? 1);
  return Number.isFinite(value) ? Number(value.toFixed(4)) : null;
}

/** @returns the nearest boundary one character further or back, never inside a surrogate pair, never outside the text. */
export function shifted(text: string, offset: number, by: 1 | -1): number {
  const next = Math.min(text.length, Math.max(0, offset + by));
  const code = text.charCodeAt(next);
  const inside = code >= 0xdc00 && code <= 0xdfff;
  return inside ? next + by : next;
}
