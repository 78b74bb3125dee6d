import { requiredWords } from './required-words';

/** Which patterns may match a text, a bit each; a pattern's ordinal is its place in the list given to `wordIndex`. */
export type Marks = Int32Array;

/** @returns no marks, with room for so many ordinals. */
export const marksFor = (count: number): Marks => new Int32Array(Math.max(1, (count + 31) >> 5));
export const marked = (marks: Marks, ordinal: number): boolean =>
  ((marks[ordinal >> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
export const mark = (marks: Marks, ordinal: number): void => {
  marks[ordinal >> 5] = (marks[ordinal >> 5] ?? 0) | (1 << (ordinal & 31));
};

/** Adds to `marks` what is in `others`. */
export function addTo(marks: Marks, others: Marks): Marks {
  for (let word = 0; word < marks.length; word++) marks[word] = (marks[word] ?? 0) | (others[word] ?? 0);
  return marks;
}

/** Takes off `marks` what is not in `others`. */
export function onlyIn(marks: Marks, others: Marks): Marks {
  for (let word = 0; word < marks.length; word++) marks[word] = (marks[word] ?? 0) & (others[word] ?? 0);
  return marks;
}

/** @returns the first ordinal from `from` on that is marked, -1 where there is none. */
export function nextMarked(marks: Marks, from: number): number {
  let word = from >> 5;
  let rest = (marks[word] ?? 0) & (-1 << (from & 31));
  while (rest === 0) {
    if (++word >= marks.length) return -1;
    rest = marks[word] ?? 0;
  }
  return (word << 5) + 31 - Math.clz32(rest & -rest);
}

/** Tells by one look at a text which of many patterns may match it or any part of it; the others cannot. */
export interface WordIndex {
  /** Length of the longest word. */
  readonly longest: number;
  /**
   * Looks at a text.
   * @param marks of what may match, to write into, overwritten; @param sure of what matches, added to.
   */
  look(text: string, marks: Marks, sure?: Marks): Marks;
}

/** A pattern, or what it is to be made of. */
type Source = Pick<RegExp, 'source' | 'flags'>;

/** A word and the patterns that require it. */
interface Entry {
  readonly word: string;
  readonly patterns: number[];
  /** Those of them that match wherever it stands. */
  readonly sure: number[];
}

/**
 * An inverted index from what patterns require to the patterns: one look at the pairs of characters of a text tells which of hundreds may match it,
 * so that only those are run, and only those are ever compiled.
 * @param patterns in order of trial; a pattern's place is its ordinal.
 */
export function wordIndex(patterns: readonly Source[]): WordIndex {
  const always = marksFor(patterns.length);
  const known = new Map<string, Entry>();
  /** Whether a character is a word or begins one, in as little room as can be: most are and do not, and the processor keeps the table at hand. */
  const kinds = new Uint8Array(0x10000);
  const ones = new Map<number, Entry>();
  /** Whether a pair of characters may begin a word; most that pass have one. */
  const mayBegin = new Uint8Array(0x10000);
  const pairs = new Map<number, Entry[]>();
  const enter = (word: string): Entry => {
    const entry: Entry = { word, patterns: [], sure: [] };
    known.set(word, entry);
    const first = word.charCodeAt(0);
    kinds[first] = (kinds[first] ?? 0) | (word.length === 1 ? ONE : MORE);
    if (word.length === 1) ones.set(first, entry);
    else {
      const second = word.charCodeAt(1);
      mayBegin[slotOf(first, second)] = 1;
      const group = pairs.get(pairOf(first, second)) ?? [];
      pairs.set(pairOf(first, second), group);
      group.push(entry);
    }
    return entry;
  };
  patterns.forEach((pattern, ordinal) => {
    const required = requiredWords(pattern);
    if (required === null) mark(always, ordinal);
    else
      for (const word of required.words) {
        const entry = known.get(word) ?? enter(word);
        entry.patterns.push(ordinal);
        if (required.sure.has(word)) entry.sure.push(ordinal);
      }
  });
  return {
    longest: Math.max(0, ...[...known.keys()].map((word) => word.length)),
    look(text, marks, sure) {
      marks.set(always);
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const kind = kinds[code] ?? 0;
        if (kind === 0) continue;
        const one = (kind & ONE) === 0 ? undefined : ones.get(code);
        if (one) add(one, marks, sure);
        if ((kind & MORE) === 0) continue;
        const second = text.charCodeAt(i + 1);
        if (mayBegin[slotOf(code, second)] === 0) continue;
        for (const entry of pairs.get(pairOf(code, second)) ?? NONE)
          if (entry.word.length === 2 || text.startsWith(entry.word, i)) add(entry, marks, sure);
      }
      return marks;
    },
  };
}

function add({ patterns, sure: matched }: Entry, marks: Marks, sure: Marks | undefined): void {
  for (const ordinal of patterns) mark(marks, ordinal);
  if (sure) for (const ordinal of matched) mark(sure, ordinal);
}

const NONE: readonly Entry[] = [];
const ONE = 1;
const MORE = 2;
/** A place for a pair in a table of 65,536. */
const slotOf = (first: number, second: number): number => ((first << 5) ^ (first >> 3) ^ second) & 0xffff;
const pairOf = (first: number, second: number): number => ((first & 0x7fff) << 15) ^ second;
