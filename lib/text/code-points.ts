/**
 * UTF-16 code units ↔ Unicode code points of one text. The W3C Web Annotation model counts code points
 * (https://www.w3.org/TR/annotation-model/#text-position-selector); everything inside the program counts UTF-16 code units.
 */
export interface CodePointIndex {
  /** @returns the number of code points before a UTF-16 offset; an offset inside a surrogate pair counts the pair. */
  toCodePoints(utf16: number): number;
  /** @returns the UTF-16 offset before the code point of that number; the text's length where there are fewer. */
  toUtf16(codePoints: number): number;
}

/** Builds the index in one pass; both look-ups are binary searches over the characters outside the BMP only. */
export function codePointIndex(text: string): CodePointIndex {
  /** UTF-16 offsets just behind each surrogate pair, ascending. */
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index + 2);
  return {
    toCodePoints: (utf16) => {
      const inside = pairs[firstAtLeast(pairs, utf16, (end) => end)] === utf16 + 1 ? 1 : 0;
      return utf16 + inside - firstAtLeast(pairs, utf16 + inside + 1, (end) => end);
    },
    // The nth pair ends at code point `end - n`; as many pairs lie before as end at or before that point.
    toUtf16: (codePoints) =>
      Math.min(codePoints + firstAtLeast(pairs, codePoints + 1, (end, n) => end - n - 1), text.length),
  };
}

/** @returns the index of the first item whose measure is at least `limit` (the length where none is). */
function firstAtLeast(items: readonly number[], limit: number, measure: (item: number, index: number) => number) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && measure(item, middle) >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
