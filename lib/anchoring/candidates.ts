import { commonPrefix, commonSuffix } from './compact';
import { holdsFigure, sameBoundaries } from './numbers';

/** A quotation and its context, all compact. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place where the quotation stands word for word. Offsets into the compact text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Code units of context that agree, counted from the quotation outwards. */
  readonly before: number;
  readonly after: number;
}

/** More than this and the passage is boilerplate: the first ones stand for all. */
const MOST = 200;

/** Every place where the quotation stands word for word with the same figure boundaries. */
export function findCandidates(text: string, { exact, prefix, suffix }: Quotation): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (!sameBoundaries(text, at, end, exact, prefix, suffix)) continue;
    found.push({
      start: at,
      end,
      before: commonSuffix(text.slice(Math.max(0, at - prefix.length), at), prefix),
      after: commonPrefix(text.slice(end, end + suffix.length), suffix),
    });
  }
  return found;
}

/** From this length on, words are their own evidence: a sentence, not an expression. */
const SENTENCE = 20;
/** Context that suffices on one side alone: half of what is kept. */
const ALONE = 16;
/** What stands right before a figure says what it counts; this much of it must agree. */
const ADJACENT = 4;
const TOGETHER = 12;

/**
 * Whether the words around a candidate bear it out. A short quotation such as `32件` proves nothing by itself: once its own
 * sentence says 33件, the only `32件` left on the page counts something else.
 */
export function isBorneOut(candidate: Candidate, { exact, prefix, suffix }: Quotation): boolean {
  if (exact.length >= SENTENCE) return true;
  const { before, after } = candidate;
  const adjacent = before >= Math.min(ADJACENT, prefix.length);
  if (adjacent && before + after >= Math.min(TOGETHER, prefix.length + suffix.length)) return true;
  return !holdsFigure(exact) && (before >= ALONE || after >= ALONE);
}

/** The context must be this much better (code units) to decide between places. */
const MARGIN = 4;
/** Position decides where the next place is far and this one near (compact code units). */
const NEAR = 32;

/** Better in sum and worse on neither side: of a sentence and its copy next to it, each has one side of the old context. */
const isClearlyBetter = (a: Candidate, b: Candidate): boolean =>
  a.before >= b.before && a.after >= b.after && a.before + a.after - b.before - b.after >= MARGIN;

/**
 * @param expected where the quotation should start if nothing had moved
 * @returns the one candidate that context, or else position, singles out; null where none stands out
 */
export function choose(candidates: readonly Candidate[], expected: number): Candidate | null {
  const [best] = [...candidates].sort((a, b) => b.before + b.after - (a.before + a.after));
  if (best === undefined) return null;
  const rivals = candidates.filter((other) => other === best || !isClearlyBetter(best, other));
  if (rivals.length === 1) return best;
  const [near, next] = rivals.sort((a, b) => Math.abs(a.start - expected) - Math.abs(b.start - expected));
  if (near === undefined || next === undefined) return best;
  const distance = Math.abs(near.start - expected);
  return distance <= NEAR && Math.abs(next.start - expected) > 4 * distance + NEAR ? near : null;
}
