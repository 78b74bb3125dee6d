import { addTo, emptySet, holds } from './characters';
import { requiredWords } from './required-words';

/** What a look has told, a bit each: first which patterns may match, then which are sure to; a pattern's ordinal is its place in the list given. */
export type Marks = Int32Array;

/** @returns no marks, with room for so many ordinals. */
export const marksFor = (count: number): Marks => new Int32Array(Math.max(1, (count + 31) >> 5));
export const marked = (marks: Marks, ordinal: number): boolean =>
  ((marks[ordinal >> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
export const mark = (marks: Marks, ordinal: number): void => {
  marks[ordinal >> 5] = (marks[ordinal >> 5] ?? 0) | (1 << (ordinal & 31));
};

/** @returns the first ordinal from `from` on that is marked in both and less than 32 × the length of `others`, -1 where there is none. */
export function nextInBoth(marks: Marks, others: Marks, from: number): number {
  let word = from >> 5;
  let rest = (marks[word] ?? 0) & (others[word] ?? 0) & (-1 << (from & 31));
  while (rest === 0) {
    if (++word >= others.length) return -1;
    rest = (marks[word] ?? 0) & (others[word] ?? 0);
  }
  return (word << 5) + 31 - Math.clz32(rest & -rest);
}

/** Tells by one look at a text which of many patterns may match it or any part of it; the others cannot. */
export interface WordIndex {
  /** What is added to a pattern's ordinal to ask whether it is sure to match. */
  readonly sure: number;
  /** Looks at a text. @param marks to write into, overwritten; new ones where none are given. */
  look(text: string, marks?: Marks): Marks;
}

/** A pattern, or what it is to be made of. */
type Source = Pick<RegExp, 'source' | 'flags'>;

/**
 * An inverted index from what patterns require to the patterns: one look at the pairs of characters of a text tells which of hundreds may match it,
 * so that only those are run, and only those are ever compiled. Its tables are few, flat and small: a look is as fast as the processor has them at hand.
 * @param patterns in order of trial; a pattern's place is its ordinal.
 */
export function wordIndex(patterns: readonly Source[]): WordIndex {
  const sure = ((patterns.length >> 5) + 1) << 5;
  const always = marksFor(2 * sure);
  const bitsOf = new Map<string, Bits>();
  patterns.forEach((pattern, ordinal) => {
    const required = requiredWords(pattern);
    if (required === null) mark(always, ordinal);
    for (const word of required?.words ?? []) {
      const bits = bitsOf.get(word) ?? [];
      bitsOf.set(word, bits);
      add(bits, ordinal);
      if (required?.sure.has(word)) add(bits, ordinal + sure);
    }
  });
  const { ones, filter, words, pairs, rows, entries } = tablesOf(bitsOf);
  const mask = pairs.length - 1;
  const lookUp = (pair: number, text: string, at: number, marks: Marks): void => {
    let slot = slotOf(pair) & mask;
    while (pairs[slot] !== pair) {
      if (pairs[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    let entry = rows[slot] ?? 0;
    for (let size = entries[entry] ?? 0; size > 0; size = entries[entry] ?? 0) {
      const third = entries[entry + 1] ?? 0;
      const word = entries[entry + 2] ?? 0;
      if ((third === 0 || text.charCodeAt(at + 2) === third) && (word === 0 || text.startsWith(words[word] ?? '', at)))
        for (let i = entry + 3; i < entry + size; i += 2) {
          const place = entries[i] ?? 0;
          marks[place] = (marks[place] ?? 0) | (entries[i + 1] ?? 0);
        }
      entry += size;
    }
  };
  return {
    sure,
    look(text, marks = marksFor(2 * sure)) {
      marks.set(always);
      const last = text.length - 1;
      let code = last < 0 ? 0 : text.charCodeAt(0);
      for (let i = 0; i <= last; i++) {
        const next = i < last ? text.charCodeAt(i + 1) : 0;
        const pair = pairOf(code, next);
        const slot = slotOf(pair);
        if (holds(ones, code)) lookUp(code, text, i, marks);
        if (holds(filter, slot)) lookUp(pair, text, i, marks);
        code = next;
      }
      return marks;
    },
  };
}

interface Tables {
  /** A bit for each character that is a word. */
  readonly ones: Uint32Array;
  /** A bit for each slot of 65,536 where a pair belongs: most pairs of a text end here. */
  readonly filter: Uint32Array;
  /** Words of more than three characters, from 1. */
  readonly words: readonly string[];
  /** A word's first two characters, or the only one: in the first slot from where they belong that is free or theirs. */
  readonly pairs: Int32Array;
  /** For each slot, where the entries of its words begin. */
  readonly rows: Int32Array;
  /**
   * Of each word: the size of its entry, its third character or 0, its number among `words` or 0, and by turns a place in the marks and bits to set
   * there. 0 ends a row.
   */
  readonly entries: Int32Array;
}

function tablesOf(bitsOf: ReadonlyMap<string, Bits>): Tables {
  const ones = emptySet();
  const filter = emptySet();
  const words = [''];
  const pairs = new Int32Array(2 ** Math.ceil(Math.log2(4 * bitsOf.size + 1)));
  const rows = new Int32Array(pairs.length);
  const entries: number[] = [];
  const rowOf = new Map<number, number[]>();
  for (const [word, bits] of bitsOf) {
    const first = word.charCodeAt(0);
    const pair = word.length === 1 ? first : pairOf(first, word.charCodeAt(1));
    if (word.length === 1) addTo(ones, first);
    else addTo(filter, slotOf(pair));
    const row = rowOf.get(pair) ?? [];
    rowOf.set(pair, row);
    const third = word.length > 2 ? word.charCodeAt(2) : 0;
    row.push(3 + bits.length, third, word.length > 3 ? words.push(word) - 1 : 0, ...bits);
  }
  for (const [pair, row] of rowOf) {
    let slot = slotOf(pair) & (pairs.length - 1);
    while (pairs[slot] !== 0) slot = (slot + 1) & (pairs.length - 1);
    pairs[slot] = pair;
    rows[slot] = entries.length;
    entries.push(...row, 0);
  }
  return { ones, filter, words, pairs, rows, entries: Int32Array.from(entries) };
}

/** By turns a place in the marks and bits to set there. */
type Bits = number[];

function add(bits: Bits, ordinal: number): void {
  const place = ordinal >> 5;
  let at = 0;
  while (at < bits.length && bits[at] !== place) at += 2;
  bits[at] = place;
  bits[at + 1] = (bits[at + 1] ?? 0) | (1 << (ordinal & 31));
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
/** Spreads pairs over a table of any power of two up to 65,536: multiplicative hashing, by the golden ratio. */
const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 16;
