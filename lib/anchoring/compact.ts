import type { Span } from '../model';
import { fold } from '../text/fold';

/**
 * A text without what page makers change at will: white space and character width. Two passages with equal compact forms
 * say the same. White space between two figures or latin letters stays as one blank, since `12 34` is not `1234`.
 */
export interface Compact {
  readonly text: string;
  /** Offset of each compact code unit in the original. */
  readonly origin: Int32Array;
}

const SPACE = /\s/;
const WORD = /[0-9A-Za-z.,%]/;

export function compact(original: string): Compact {
  const folded = fold(original);
  const origin = new Int32Array(folded.length);
  let text = '';
  let gap = -1;
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charAt(i);
    if (SPACE.test(c)) {
      if (gap < 0) gap = i;
      continue;
    }
    if (gap >= 0 && WORD.test(c) && WORD.test(text.charAt(text.length - 1))) {
      origin[text.length] = gap;
      text += ' ';
    }
    gap = -1;
    origin[text.length] = i;
    text += c;
  }
  return { text, origin: origin.subarray(0, text.length) };
}

/** The original span of a compact one (not empty). */
export const toOriginal = ({ origin }: Compact, start: number, end: number): Span => ({
  start: origin[start] ?? 0,
  end: (origin[end - 1] ?? 0) + 1,
});

/** Length of what two strings share at their end. */
export function commonSuffix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** Length of what two strings share at their beginning. */
export function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
