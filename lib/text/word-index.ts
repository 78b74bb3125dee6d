import { requiredWords } from './required-words';

/** What begins with one character: patterns that require this character alone, and those that require a longer word, by its second. */
interface Beginning {
  readonly alone: number[];
  readonly bySecond: Map<number, number[]>;
}

/**
 * An inverted index from what patterns require to the patterns: one look at the pairs of characters of a text tells which of hundreds may match it,
 * so that only those are run, and only those are ever compiled.
 * @param patterns in order of trial.
 * @returns a function that gives the ordinals, ascending, of all patterns that may match a text; the others cannot.
 */
export function wordIndex(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const beginnings = new Map<number, Beginning>();
  const always: number[] = [];
  const enter = (word: string, ordinal: number): void => {
    const first = word.charCodeAt(0);
    const beginning: Beginning = beginnings.get(first) ?? { alone: [], bySecond: new Map() };
    beginnings.set(first, beginning);
    if (word.length === 1) beginning.alone.push(ordinal);
    else beginning.bySecond.set(word.charCodeAt(1), [...(beginning.bySecond.get(word.charCodeAt(1)) ?? []), ordinal]);
  };
  patterns.forEach((pattern, ordinal) => {
    const words = requiredWords(pattern);
    if (words === null) always.push(ordinal);
    else for (const word of words) enter(word, ordinal);
  });
  return (text) => {
    const found = [...always];
    const add = (ordinal: number): void => {
      if (!found.includes(ordinal)) found.push(ordinal);
    };
    for (let i = 0; i < text.length; i++) {
      const beginning = beginnings.get(text.charCodeAt(i));
      beginning?.alone.forEach(add);
      beginning?.bySecond.get(text.charCodeAt(i + 1))?.forEach(add);
    }
    return found.sort((a, b) => a - b);
  };
}
