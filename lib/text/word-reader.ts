/**
 * Reads literal words where they stand, the longest first: what an alternation of hundreds of words does, without compiling it.
 * @param words in any order, none empty.
 * @returns a function that gives the first of the words that stands at `at` and that `fits` accepts, longest first; null where none does.
 */
export function wordReader(words: Iterable<string>): WordReader {
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const known = byFirst.get(word.charCodeAt(0));
    if (known) known.push(word);
    else byFirst.set(word.charCodeAt(0), [word]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return (text, at, fits) => {
    const group = byFirst.get(text.charCodeAt(at));
    if (group)
      for (const word of group)
        if ((word.length === 1 || text.startsWith(word, at)) && (!fits || fits(word))) return word;
    return null;
  };
}

export type WordReader = (text: string, at: number, fits?: (word: string) => boolean) => string | null;
