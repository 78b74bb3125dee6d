/**
 * Reads literal words where they stand, the longest first: what an alternation of hundreds of words does, without compiling it.
 * @param words in any order, none empty.
 * @returns a function that gives the first of the words that stands at `at` and that `fits` accepts, longest first; null where none does.
 */
export function wordReader(words: Iterable<string>): WordReader {
  /** Whether a character begins a word: most do not. */
  const begins = new Uint8Array(0x10000);
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const group = byFirst.get(first) ?? [];
    byFirst.set(first, group);
    group.push(word);
    begins[first] = 1;
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return (text, at, fits) => {
    const first = text.charCodeAt(at);
    if (begins[first] === 1)
      for (const word of byFirst.get(first) ?? [])
        if ((word.length === 1 || text.startsWith(word, at)) && (!fits || fits(word, text, at))) return word;
    return null;
  };
}

export type WordReader = (
  text: string,
  at: number,
  fits?: (word: string, text: string, at: number) => boolean,
) => string | null;
