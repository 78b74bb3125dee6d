import { fold } from '../text/fold';
import { simplify } from '../text/simplify';

/**
 * The form in which texts and queries are compared: half width, simplified, lower case, without spaces and punctuation. A
 * phrase is so found whatever stands between its words and however a title is spaced out. Three things stay apart: lines and
 * cells (`\n`); figures, since 3、5件 is not 35件 (`|` for what stands between digits); and what belongs to a figure (`.` in 71.5, `%`).
 */
export const searchable = (text: string): string => compact(text).words;

/** @returns the searchable form and, for each of its code units, where it comes from in `text` (UTF-16). */
export function compact(text: string): { readonly words: string; readonly at: Uint32Array } {
  const low = lowered(simplify(fold(text)));
  const at = new Uint32Array(low.length);
  const units = new Uint16Array(low.length);
  const classes = classTable();
  let length = 0;
  let gap = -1;
  for (let i = 0; i < low.length; i++) {
    const unit = low.charCodeAt(i);
    const kind = classes[unit] ?? WORD;
    if (kind === SKIPPED) {
      if (gap < 0) gap = i;
      continue;
    }
    if (gap >= 0 && kind === DIGIT && length > 0 && classes[units[length - 1] ?? 0] === DIGIT) {
      const between = low.slice(gap, i);
      if (!(between === ',' && isThousands(low, i))) {
        units[length] = between === '.' ? DOT : BAR;
        at[length++] = gap;
      }
    }
    gap = -1;
    units[length] = kind === BREAK ? NEWLINE : unit;
    at[length++] = i;
  }
  return { words: decode(units.subarray(0, length)), at: at.subarray(0, length) };
}

/** `1,234`: three digits behind the comma and no more. */
const isThousands = (text: string, from: number): boolean => /^\d{3}(?!\d)/.test(text.slice(from, from + 4));

/** @returns the terms of a query, each of which must occur: words apart by spaces, punctuation inside them of no account. */
export const queryTerms = (query: string): string[] => [
  ...new Set(
    query
      .split(/[\s\u3000]+/)
      .map(searchable)
      .filter((term) => term !== ''),
  ),
];

/** Every place a searchable term occurs in a searchable text, not overlapping, as spans of that text. */
export function occurrences(text: string, term: string, limit = 1000): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(term); at >= 0 && spans.length < limit; at = text.indexOf(term, at + term.length)) {
    spans.push({ start: at, end: at + term.length });
  }
  return spans;
}

/** How often a searchable term occurs in a searchable text, not overlapping. */
export function countOf(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++;
  return count;
}

/** Lower case of the same length: a capital whose small form is longer stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  const one = (c: string): string => (c.toLowerCase().length === 1 ? c.toLowerCase() : c);
  return Array.from({ length: text.length }, (_, i) => one(text.charAt(i))).join('');
}

const [NEWLINE, DOT, BAR] = [10, 46, 124];
const [WORD, SKIPPED, BREAK, DIGIT] = [0, 1, 2, 3];
/** Signs that mean something beside a figure or in a name. */
const KEPT = new Set(['%', '‰', '℃', '+', '°']);
let table: Uint8Array | undefined;

/** What becomes of each code unit; made once, on the first search. */
function classTable(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(1 << 16);
  const skipped = /[\s\p{P}\p{S}\p{Cc}\p{Cf}]/u;
  for (let unit = 0; unit < table.length; unit++) {
    const char = String.fromCharCode(unit);
    if (char === '\n' || char === '\t' || char === '\r') table[unit] = BREAK;
    else if (char >= '0' && char <= '9') table[unit] = DIGIT;
    // Halves of surrogate pairs are letters here: rare characters are pairs.
    else if ((unit < 0xd800 || unit > 0xdfff) && skipped.test(char) && !KEPT.has(char)) table[unit] = SKIPPED;
  }
  return table;
}

/** Arguments a function may be given at once, everywhere. */
const PIECE = 8192;
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) text += String.fromCharCode(...units.subarray(at, at + PIECE));
  return text;
}
