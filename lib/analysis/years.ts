import type { AnalyzeOptions } from './types';

/**
 * True for a year that is over where the text was written: before the first of a plan's (two years are always a plan's,
 * `Year`), up to the one reported on elsewhere. Not where the text's own is unknown.
 */
export function isOver(named: number, { family, year }: AnalyzeOptions): boolean {
  if (year === null) return false;
  if (typeof year !== 'number') return named < year[0];
  return family.docType === 'implementation-plan' ? named < year : named <= year;
}

/** True for a year after the text's own, or the last of them. Not where that is unknown. */
export const isToCome = (named: number, { year }: AnalyzeOptions): boolean =>
  year !== null && named > (typeof year === 'number' ? year : year[1]);
