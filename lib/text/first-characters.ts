import type { Span } from '../model';
import { parsePattern, type Sequence } from './pattern-tree';

/**
 * The characters a match of the pattern may begin with, as the members of a class: of `(?<!\d)\d{4}年|第[一二]` they are `\d第`.
 * @returns null where the source does not tell.
 */
export const firstCharacters = (source: string): string | null => outermost(source, FORWARDS);

/** The characters a match may end with, told in the same way. */
export const lastCharacters = (source: string): string | null => outermost(source, BACKWARDS);

/** Which end of sequences and words comes first. */
interface Order {
  readonly terms: (sequence: Sequence) => Sequence;
  readonly character: (word: string) => string;
}
const FORWARDS: Order = { terms: (sequence) => sequence, character: (word) => word.slice(0, 1) };
const BACKWARDS: Order = { terms: (sequence) => [...sequence].reverse(), character: (word) => word.slice(-1) };

function outermost(source: string, order: Order): string | null {
  const alternatives = parsePattern(source);
  const found = new Set<string>();
  return alternatives && collect(alternatives, order, found) === 'begun' ? [...found].join('') : null;
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
    if (atom.kind === 'place') continue;
    if (atom.kind === 'any') return 'untold';
    if (atom.kind === 'word') found.add(order.character(atom.word).replace(/[\\\]^-]/, '\\$&'));
    else if (atom.kind === 'class') found.add(atom.members.replace(/^-|-$/g, '\\-'));
    else {
      const begun = collect(atom.alternatives, order, found);
      if (begun === 'untold') return begun;
      if (begun === 'empty') continue;
    }
    if (times !== 'maybe') return 'begun';
  }
  return 'empty';
}

/**
 * Finds matches of any of many patterns, as one global alternation of them would (leftmost, then in order), but looks at the first character before it
 * tries any: most characters begin no match, and patterns that begin by looking back are tried at every one otherwise. Patterns that may begin with a
 * digit and those that may begin with anything else are tried apart.
 * @param sources of patterns without captures.
 * @returns a function that gives the first match at `from` or behind it, null where there is none.
 */
export function finder(sources: readonly string[]): (text: string, from: number) => Span | null {
  const firsts = sources.map((source) => firstCharacters(source) ?? '\\s\\S');
  const begin = new RegExp(`[${firsts.join('')}]`, 'g');
  const those = (may: (first: string) => boolean): RegExp =>
    new RegExp(sources.filter((_, i) => may(firsts[i] ?? '')).join('|') || '(?!)', 'y');
  // Ranges and escapes may hold digits: a pattern too many costs time, one too few a match.
  const digitFirst = those((first) => /\\[dDsSwW]|\d|-/.test(first));
  const otherFirst = those((first) => !/^(?:\\d|\d)*$/.test(first));
  return (text, from) => {
    begin.lastIndex = from;
    while (begin.test(text)) {
      const start = begin.lastIndex - 1;
      const pattern = isDigit(text.charCodeAt(start)) ? digitFirst : otherFirst;
      pattern.lastIndex = start;
      if (pattern.test(text)) return { start, end: pattern.lastIndex };
    }
    return null;
  };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const lasts = new WeakMap<RegExp, RegExp>();

/**
 * One look at the last character: a pattern that ends with `$` is otherwise tried at every place of the text.
 * @param pattern whose source ends with `$`, outside any alternative. @returns false where it cannot match the text.
 */
export function mayEnd(pattern: RegExp, text: string): boolean {
  let last = lasts.get(pattern);
  if (!last) {
    const characters = lastCharacters(pattern.source);
    last = new RegExp(characters === null ? '' : `[${characters}]`);
    lasts.set(pattern, last);
  }
  return last.test(text.slice(-1));
}
