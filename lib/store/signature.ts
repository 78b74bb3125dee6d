import { fold } from '../text/fold';
import { simplify } from '../text/simplify';

/**
 * Search over everything by signatures (superimposed coding): the distinct characters and pairs of characters of a text,
 * hashed into one bit field of 4 kB per document. A query's pairs that are not all in the field cannot be in the text;
 * the few fields that pass are confirmed on the text itself, so results are exact. Compared with postings per pair,
 * saving one report writes one small record instead of thousands, and 2,000 reports are 8 MB to sift.
 */
const BITS = 1 << 15;
export const SIGNATURE_BYTES = BITS / 8;

/**
 * The form in which texts and queries are compared: half width, simplified, lower case.
 * @returns a string of exactly the same length (UTF-16 code units), so hits are offsets into the original.
 */
export function searchable(text: string): string {
  const simple = simplify(fold(text));
  const lower = simple.toLowerCase();
  return lower.length === simple.length
    ? lower
    : Array.from({ length: simple.length }, (_, i) => lowerOne(simple.charAt(i))).join('');
}
const lowerOne = (c: string): string => (c.toLowerCase().length === 1 ? c.toLowerCase() : c);

/** @returns the words of a query, each of which must occur somewhere. */
export const queryTerms = (query: string): string[] => [
  ...new Set(
    searchable(query)
      .split(/\s+/)
      .filter((term) => term !== ''),
  ),
];

/** Knuth's multiplicative hash of one or two code units, spread over the field. */
const bitOf = (first: number, second: number): number =>
  Math.imul(((first << 16) | second) ^ (first >>> 3), 0x9e3779b1) >>> (32 - 15);

/** Sets the bits of a searchable text in a field; returns the field. */
export function addText(field: Uint8Array, text: string): Uint8Array {
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    mark(field, bitOf(first, 0));
    if (i + 1 < text.length) mark(field, bitOf(first, text.charCodeAt(i + 1)));
  }
  return field;
}
const mark = (field: Uint8Array, bit: number): void => {
  field[bit >>> 3] = (field[bit >>> 3] ?? 0) | (1 << (bit & 7));
};

/** @returns the signature of some texts (any form; folded here). */
export const signatureOf = (texts: readonly string[]): Uint8Array => {
  const field = new Uint8Array(SIGNATURE_BYTES);
  for (const text of texts) addText(field, searchable(text));
  return field;
};

/** Whether a text with this signature may hold the searchable term. Never false where it does. */
export function mayHold(field: Uint8Array, term: string): boolean {
  if (term.length === 1) return isMarked(field, bitOf(term.charCodeAt(0), 0));
  for (let i = 0; i + 1 < term.length; i++) {
    if (!isMarked(field, bitOf(term.charCodeAt(i), term.charCodeAt(i + 1)))) return false;
  }
  return true;
}
const isMarked = (field: Uint8Array, bit: number): boolean => ((field[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;

/** Every place a searchable term occurs in a searchable text, not overlapping, as spans. */
export function occurrences(text: string, term: string, limit = 1000): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(term); at >= 0 && spans.length < limit; at = text.indexOf(term, at + term.length)) {
    spans.push({ start: at, end: at + term.length });
  }
  return spans;
}
