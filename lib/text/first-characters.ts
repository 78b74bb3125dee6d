import { parsePattern, type Sequence } from './pattern-tree';

/**
 * The characters a match of the pattern may begin with, as the members of a class: of `(?<!\d)\d{4}年|第[一二]` they are `\d第`.
 * @param whole where only matches count that are not empty.
 * @returns null where the source does not tell.
 */
export const firstCharacters = (pattern: Pattern, whole = false): string | null => outermost(pattern, FORWARDS, whole);

/** The characters a match may end with, told in the same way. */
export const lastCharacters = (pattern: Pattern, whole = false): string | null => outermost(pattern, BACKWARDS, whole);

/** A source, or what has been read of it. */
type Pattern = string | readonly Sequence[];

/** Which end of sequences and words comes first. */
interface Order {
  readonly terms: (sequence: Sequence) => Sequence;
  readonly character: (word: string) => string;
}
const FORWARDS: Order = { terms: (sequence) => sequence, character: (word) => word.slice(0, 1) };
const BACKWARDS: Order = { terms: (sequence) => [...sequence].reverse(), character: (word) => word.slice(-1) };

function outermost(pattern: Pattern, order: Order, whole: boolean): string | null {
  const alternatives = typeof pattern === 'string' ? parsePattern(pattern) : pattern;
  const found = new Set<string>();
  const begun = alternatives ? collect(alternatives, order, found) : 'untold';
  return begun === 'begun' || (begun === 'empty' && whole) ? [...found].join('') : null;
}

/** Adds what the alternatives may begin with; `empty` where one of them may match no character, `untold` where one may begin with any. */
function collect(alternatives: readonly Sequence[], order: Order, found: Set<string>): 'begun' | 'empty' | 'untold' {
  let whole: 'begun' | 'empty' = 'begun';
  for (const sequence of alternatives) {
    const begun = collectSequence(sequence, order, found);
    if (begun === 'untold') return begun;
    if (begun === 'empty') whole = begun;
  }
  return whole;
}

function collectSequence(sequence: Sequence, order: Order, found: Set<string>): 'begun' | 'empty' | 'untold' {
  for (const { atom, times } of order.terms(sequence)) {
    if (atom.kind === 'place' || atom.kind === 'start' || atom.kind === 'end') continue;
    if (atom.kind === 'any') return 'untold';
    if (atom.kind === 'word') found.add(order.character(atom.word).replace(/[\\\]^-]/, '\\$&'));
    else if (atom.kind === 'class') found.add(atom.members.replace(/^-|-$/g, '\\-'));
    else {
      const begun = collect(atom.alternatives, order, found);
      if (begun === 'untold') return begun;
      if (begun === 'empty') continue;
    }
    if (times === 'once' || times === 'often') return 'begun';
  }
  return 'empty';
}
