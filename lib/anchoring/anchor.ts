import type { Anchor, Span } from '../model';
import { choose, findCandidates, isBorneOut } from './candidates';
import { type Compact, compact, toOriginal } from './compact';
import { findNear } from './near';

/** What became of an annotation's passage. Spans are UTF-16 offsets into the text anchored in. */
export type AnchorOutcome =
  | { readonly status: 'anchored'; readonly span: Span }
  /** Something else stands there now: shown as `was` → `now`, never taken for the same. */
  | { readonly status: 'changed'; readonly span: Span; readonly was: string; readonly now: string }
  /** Several places, or one that its surroundings do not bear out: the reader chooses. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly status: 'orphan' };

const ORPHAN: AnchorOutcome = { status: 'orphan' };

/** Candidates offered to the reader at most. */
const OFFERED = 20;

/**
 * Finds annotations' passages in one text.
 * Anchored only where the quotation (width and white space aside) stands exactly and its surroundings bear it out, context
 * and then position breaking ties; in the very text it was taken from, position is trusted once the words agree.
 * A number is never matched with another number: what stands there now is reported as changed.
 * @param textHash SHA-256 (hex) of `text`
 * @returns a function from anchor to outcome
 */
export function anchoring(text: string, textHash: string): (anchor: Anchor) => AnchorOutcome {
  let form: Compact | undefined;
  return (anchor) => {
    const { exact } = anchor.quote;
    const { start, end } = anchor.position;
    if (textHash === anchor.textHash && text.slice(start, end) === exact)
      return { status: 'anchored', span: { start, end } };
    // A note on the whole page has no words of its own.
    if (exact.trim() === '')
      return start === 0 && end === 0 ? { status: 'anchored', span: { start: 0, end: 0 } } : ORPHAN;
    form ??= compact(text);
    return locate(text, form, anchor);
  };
}

/** One anchor in one text; see `anchoring`. */
export const anchor = (text: string, textHash: string, described: Anchor): AnchorOutcome =>
  anchoring(text, textHash)(described);

function locate(text: string, form: Compact, { quote, position }: Anchor): AnchorOutcome {
  const quotation = compactQuotation(quote);
  const expected = lowerBound(form.origin, position.start);
  const candidates = findCandidates(form.text, quotation);
  const borne = candidates.filter((candidate) => isBorneOut(candidate, quotation));
  const chosen = choose(borne, expected);
  if (chosen !== null) return { status: 'anchored', span: toOriginal(form, chosen.start, chosen.end) };
  if (borne.length > 0) return ambiguous(form, borne);

  const near = findNear(form.text, quotation, expected);
  if (near !== null) {
    const span = toOriginal(form, near.start, near.end);
    const same = candidates.find((candidate) => candidate.start === near.start && candidate.end === near.end);
    return same === undefined
      ? { status: 'changed', span, was: quote.exact, now: text.slice(span.start, span.end) }
      : ambiguous(form, [same]);
  }
  return candidates.length > 0 ? ambiguous(form, candidates) : ORPHAN;
}

const ambiguous = (form: Compact, places: readonly { start: number; end: number }[]): AnchorOutcome => ({
  status: 'ambiguous',
  candidates: places.slice(0, OFFERED).map(({ start, end }) => toOriginal(form, start, end)),
});

/**
 * Makes prefix, quotation and suffix compact as one text, so that a blank between two figures at a border stays with the
 * side it would stay with in the whole text.
 */
function compactQuotation({ exact, prefix, suffix }: Anchor['quote']) {
  const { text, origin } = compact(prefix + exact + suffix);
  const start = lowerBound(origin, prefix.length);
  const end = lowerBound(origin, prefix.length + exact.length);
  const trimmed = text.slice(start, end).replace(/ $/, '');
  return { prefix: text.slice(0, start), exact: trimmed, suffix: text.slice(start + trimmed.length) };
}

/** The first index whose value is at least `value`, in an ascending list. */
function lowerBound(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
