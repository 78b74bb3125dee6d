import { addTo, emptySet, holds } from './characters';

/**
 * Reads literal words where they stand, the longest first: what an alternation of hundreds of words does, without compiling it.
 * @param words in any order, none empty.
 * @returns a function that gives the first of the words that stands at `at` and that `fits` accepts, longest first; null where none does.
 */
export function wordReader(words: Iterable<string>): WordReader {
  const firsts = emptySet();
  /** Which group of words a character begins; most begin none. */
  const groupOf = new Uint16Array(0x10000);
  const groups: string[][] = [[]];
  for (const word of words) {
    const first = word.charCodeAt(0);
    const place = groupOf[first] || groups.length;
    groupOf[first] = place;
    addTo(firsts, first);
    const group = groups[place] ?? [];
    groups[place] = group;
    group.push(word);
  }
  for (const group of groups) group.sort((a, b) => b.length - a.length);
  return (text, at, fits) => {
    const first = text.charCodeAt(at);
    // Most characters end here, by the table that is at hand.
    if (!holds(firsts, first)) return null;
    for (const word of groups[groupOf[first] ?? 0] ?? [])
      if ((word.length === 1 || text.startsWith(word, at)) && (!fits || fits(word, text, at))) return word;
    return null;
  };
}

export type WordReader = (
  text: string,
  at: number,
  fits?: (word: string, text: string, at: number) => boolean,
) => string | null;
