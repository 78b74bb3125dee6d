import { addTo, emptySet, holds } from './characters';

/**
 * Reads literal words where they stand, the longest first: what an alternation of hundreds of words does, without compiling it.
 * @param words in any order, none empty.
 * @returns a function that gives the first of the words that stands at `at` and that `fits` accepts, longest first; null where none does.
 */
export function wordReader(words: Iterable<string>): WordReader {
  /** Which group of words a character begins; most begin none. */
  const groupOf = new Uint16Array(0x10000);
  const groups: string[][] = [[]];
  for (const word of words) {
    const first = word.charCodeAt(0);
    const place = groupOf[first] || groups.length;
    groupOf[first] = place;
    const group = groups[place] ?? [];
    groups[place] = group;
    group.push(word);
  }
  for (const group of groups) group.sort((a, b) => b.length - a.length);
  return (text, at, fits) => {
    const place = groupOf[text.charCodeAt(at)] ?? 0;
    if (place !== 0)
      for (const word of groups[place] ?? [])
        if ((word.length === 1 || text.startsWith(word, at)) && (!fits || fits(word, text, at))) return word;
    return null;
  };
}

/** @returns a function that finds all of the words in a text, in order and not overlapping; where one holds another, the longer. */
export function wordFinder(words: readonly string[]): (text: string) => WordAt[] {
  const read = wordReader(words);
  const firsts = emptySet();
  for (const word of words) addTo(firsts, word.charCodeAt(0));
  return (text) => {
    const found: WordAt[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!holds(firsts, text.charCodeAt(at))) continue;
      const word = read(text, at);
      if (word === null) continue;
      found.push({ word, at });
      at += word.length - 1;
    }
    return found;
  };
}

export interface WordAt {
  readonly word: string;
  readonly at: number;
}

export type WordReader = (
  text: string,
  at: number,
  fits?: (word: string, text: string, at: number) => boolean,
) => string | null;
