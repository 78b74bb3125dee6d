import { addRange, ranges } from './characters';
import { firstCharacters } from './first-characters';

/**
 * @param sources of up to 32 patterns that match no empty text.
 * @param any takes up all characters that one of them may begin with.
 * @returns for each character code which of them may begin with it, a bit each; a pattern that does not tell may begin with any.
 */
export function beginnings(sources: readonly string[], any?: Uint32Array): Uint32Array {
  const begins = new Uint32Array(0x10000);
  sources.forEach((source, ordinal) => {
    for (const [from, to] of ranges(firstCharacters(source) ?? '\\S\\s')) {
      for (let code = from; code <= to; code++) begins[code] = (begins[code] ?? 0) | (1 << ordinal);
      if (any) addRange(any, from, to);
    }
  });
  return begins;
}

/** Ordinal of the lowest bit of `bits`, which is not 0. */
export const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);
