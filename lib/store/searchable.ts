import { fold } from '../text/fold';
import { simplify } from '../text/simplify';

/**
 * The form in which texts and queries are compared: half width, simplified, lower case, without spaces and punctuation. A
 * phrase is so found whatever stands between its words and however a title is spaced out. Three things stay apart: lines and
 * cells (`\n`); figures, since 3、5件 is not 35件 (`|` for what stands between digits); and what belongs to a figure (`.` in 71.5, `%`).
 */
export const searchable = (text: string): string => {
  const { classes, runs } = characterClasses();
  return lowered(simplify(fold(text)))
    .replace(runs, (run, at: number, whole: string) => {
      const isInside =
        classes[whole.charCodeAt(at - 1)] === DIGIT && classes[whole.charCodeAt(at + run.length)] === DIGIT;
      return isInside ? separator(run, whole, at + run.length) : '';
    })
    .replace(/[\t\r]/g, '\n');
};

/** @returns the same form (slower) and, for each of its code units, where it comes from in `text` (UTF-16). */
export function compact(text: string): { readonly words: string; readonly at: Uint32Array } {
  const low = lowered(simplify(fold(text)));
  const at = new Uint32Array(low.length);
  const units = new Uint16Array(low.length);
  const { classes } = characterClasses();
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
      const kept = separator(low.slice(gap, i), low, i);
      if (kept !== '') {
        units[length] = kept.charCodeAt(0);
        at[length++] = gap;
      }
    }
    gap = -1;
    units[length] = kind === BREAK ? NEWLINE : unit;
    at[length++] = i;
  }
  return { words: decode(units.subarray(0, length)), at: at.subarray(0, length) };
}

/** What stands for signs between two figures: nothing in 1,234 (three digits behind the comma and no more), the point in 71.5. */
function separator(signs: string, text: string, next: number): string {
  if (signs === ',' && /^\d{3}(?!\d)/.test(text.slice(next, next + 4))) return '';
  return signs === '.' ? '.' : '|';
}

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

const NEWLINE = 10;
const [WORD, SKIPPED, BREAK, DIGIT] = [0, 1, 2, 3];
/** Signs that mean something beside a figure or in a name. */
const KEPT = new Set(['%', '‰', '℃', '+', '°']);
let known: { readonly classes: Uint8Array; readonly runs: RegExp } | undefined;

/** What becomes of each code unit, as a table and as a pattern for runs of those left out; made once, on the first search. */
function characterClasses(): { readonly classes: Uint8Array; readonly runs: RegExp } {
  if (known !== undefined) return known;
  const classes = new Uint8Array(1 << 16);
  const skipped = /[\s\p{P}\p{S}\p{Cc}\p{Cf}]/u;
  let ranges = '';
  for (let unit = 0; unit < classes.length; unit++) {
    const char = String.fromCharCode(unit);
    if (char === '\n' || char === '\t' || char === '\r') classes[unit] = BREAK;
    else if (char >= '0' && char <= '9') classes[unit] = DIGIT;
    // Halves of surrogate pairs are letters here: rare characters are pairs.
    else if ((unit < 0xd800 || unit > 0xdfff) && skipped.test(char) && !KEPT.has(char)) {
      classes[unit] = SKIPPED;
      ranges += `\\u${unit.toString(16).padStart(4, '0')}`;
    }
  }
  known = { classes, runs: new RegExp(`[${ranges}]+`, 'g') };
  return known;
}

/** Arguments a function may be given at once, everywhere. */
const PIECE = 8192;
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE)
    text += String.fromCharCode.apply(null, units.subarray(at, at + PIECE) as unknown as number[]);
  return text;
}
