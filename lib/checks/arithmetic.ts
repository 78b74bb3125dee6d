import Big from 'big.js';
import type { Metric } from '../model';

const MAGNITUDES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/[亿億]/, 1e8],
  [/[万萬]/, 1e4],
];

/** Decimal places of the number as printed. */
export const places = (metric: Metric): number => /[.．]([\d０-９]+)/.exec(metric.text)?.[1]?.length ?? 0;

/**
 * By how much the true value may differ from the printed one: less than one unit of its last printed place. Truncation is as common as rounding;
 * whole numbers without 万 are exact.
 */
export function slack(metric: Metric): number {
  const factor = MAGNITUDES.find(([words]) => words.test(metric.text))?.[1] ?? 1;
  return factor === 1 && places(metric) === 0 ? 0 : factor * 10 ** -places(metric);
}

/** What comes out of figures that are known within their slack: least, greatest, and as printed. */
export interface Outcome {
  readonly least: number;
  readonly greatest: number;
  readonly value: number;
}

/** @returns the result of `compute`, monotonous in each operand, over all the operands may truly be; null where one of them divides by zero. */
export function outcomeOf(operands: readonly Metric[], compute: (values: readonly number[]) => number): Outcome | null {
  let corners: readonly (readonly number[])[] = [[]];
  for (const operand of operands.slice(0, 4)) {
    const off = slack(operand);
    const ends = off === 0 ? [operand.value] : [operand.value - off, operand.value + off];
    corners = corners.flatMap((corner) => ends.map((end) => [...corner, end]));
  }
  const results = corners.map(compute);
  const value = compute(operands.map((operand) => operand.value));
  return [...results, value].every(Number.isFinite)
    ? { least: Math.min(...results), greatest: Math.max(...results), value }
    : null;
}

/** Whether a printed figure may be what was computed: a percentage may be truncated or rounded, a whole number must be met. */
export function meets({ least, greatest }: Outcome, printed: Metric): boolean {
  const off = printed.unit === '%' || slack(printed) > 0 ? slack(printed) || 1 : 0;
  const near = 1e-9 * Math.max(1, Math.abs(greatest));
  return printed.value > least - off - near && printed.value < greatest + off + near;
}

/** True where nothing in the figure's words makes it inexact. */
export const isExact = ({ approx }: Metric): boolean => !approx;

/** A number as one would write it down, without the noise of binary fractions. */
export const written = (value: number, decimals?: number): string =>
  decimals === undefined ? new Big(value).round(6).toString() : new Big(value).toFixed(decimals);
