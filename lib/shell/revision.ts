import { difference, type FigureChange, figureChanges, type Piece } from '../anchoring';

/** How a report's text differs from an earlier one of the same address. */
export interface Revision {
  /** Figures that gave way to others, in order. */
  readonly figures: readonly FigureChange[];
  /** Changed stretches, each with what stayed around the change. */
  readonly passages: readonly (readonly Piece[])[];
}

const linesOnlyIn = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
};

/**
 * @returns what changed, paragraph by paragraph: paragraphs that stand unchanged anywhere in the other text do not count, so
 * that a moved paragraph is no change of words. Where as many went as came, they are compared pair by pair.
 */
export function revisionOf(was: string, now: string): Revision {
  const gone = linesOnlyIn(was, now);
  const come = linesOnlyIn(now, was);
  const pairs: [string, string][] =
    gone.length === come.length
      ? gone.map((line, index) => [line, come[index] ?? ''])
      : [[gone.join('\n'), come.join('\n')]];
  const changed = pairs.filter(([before, after]) => before !== after);
  return {
    figures: changed.flatMap(([before, after]) => figureChanges(before, after)),
    passages: changed.map(([before, after]) => difference(before, after)),
  };
}
