import type { Quotation } from './candidates';
import { commonPrefix, commonSuffix } from './compact';

/** A place that says something else where the quotation stood. Offsets into the compact text. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
}

/** Shortest piece of context by which a place is looked for. */
const PIECE = 5;
/** How much longer than the quotation its successor may be. */
const slack = (length: number): number => Math.max(2 * length, length + 24);

/** Every place where the context's piece next to the quotation occurs, with how much of the whole context agrees. */
function borders(text: string, context: string, side: 'before' | 'after'): { at: number; score: number }[] {
  const piece = side === 'before' ? context.slice(-PIECE) : context.slice(0, PIECE);
  if (piece.length < Math.min(PIECE, 3)) return [];
  const places: { at: number; score: number }[] = [];
  for (let i = text.indexOf(piece); i >= 0 && places.length < 200; i = text.indexOf(piece, i + 1)) {
    const at = side === 'before' ? i + piece.length : i;
    const score =
      side === 'before'
        ? commonSuffix(text.slice(Math.max(0, at - context.length), at), context)
        : commonPrefix(text.slice(at, at + context.length), context);
    places.push({ at, score });
  }
  return places;
}

/**
 * Looks for what now stands where the quotation stood: between the words that stood before and after it, or, where only
 * one side is left, next to it as far as the clause goes and if it resembles the quotation. Only ever *shown* as a change.
 * @returns null where nothing stands there any more, or nothing like it
 */
export function findNear(text: string, quotation: Quotation, expected: number): NearMatch | null {
  const { exact, prefix, suffix } = quotation;
  const lefts = borders(text, prefix, 'before');
  const rights = borders(text, suffix, 'after');
  let best: (NearMatch & { score: number; distance: number }) | null = null;
  for (const left of lefts) {
    for (const right of rights) {
      if (right.at < left.at || right.at - left.at > slack(exact.length)) continue;
      const score = left.score + right.score;
      const distance = Math.abs(left.at - expected);
      if (best === null || score > best.score || (score === best.score && distance < best.distance)) {
        best = { start: left.at, end: right.at, score, distance };
      }
    }
  }
  if (best !== null) return best.end > best.start ? best : null;
  return besideOne(text, quotation, lefts, rights) ?? bySentence(text, exact);
}

/** One side of the context must agree this far when it stands alone. */
const ONE_SIDE = 10;
const CLAUSE_END = /[,，、;；。！？!?()]/;

function besideOne(
  text: string,
  { exact }: Quotation,
  lefts: readonly { at: number; score: number }[],
  rights: readonly { at: number; score: number }[],
): NearMatch | null {
  const left = top(lefts);
  const right = top(rights);
  if (left !== null && left.score >= ONE_SIDE && left.score >= (right?.score ?? 0)) {
    let end = left.at;
    const most = Math.min(text.length, left.at + slack(exact.length));
    while (end < most && (end < left.at + exact.length - 1 ? true : !CLAUSE_END.test(text.charAt(end)))) end++;
    return alike(exact, text.slice(left.at, end)) ? { start: left.at, end } : null;
  }
  if (right !== null && right.score >= ONE_SIDE) {
    let start = right.at;
    const least = Math.max(0, right.at - slack(exact.length));
    while (start > least && (start > right.at - exact.length + 1 || !CLAUSE_END.test(text.charAt(start - 1)))) start--;
    return alike(exact, text.slice(start, right.at)) ? { start, end: right.at } : null;
  }
  return null;
}

const top = <T extends { score: number }>(places: readonly T[]): T | null =>
  places.reduce<T | null>((best, place) => (best === null || place.score > best.score ? place : best), null);

/** A long passage whose surroundings are gone too: the sentence most like it, if it is very like it. */
function bySentence(text: string, exact: string): NearMatch | null {
  if (exact.length < 16) return null;
  const wanted = pairsOf(exact);
  let best: (NearMatch & { likeness: number }) | null = null;
  for (const match of text.matchAll(/[^。！？!?]+[。！？!?]?/g)) {
    const likeness = dice(wanted, pairsOf(match[0]));
    if (likeness >= 0.6 && (best === null || likeness > best.likeness)) {
      best = { start: match.index, end: match.index + match[0].length, likeness };
    }
  }
  return best;
}

/** Whether two short passages could be versions of one: both figures of the same unit, or half their pairs in common. */
function alike(was: string, now: string): boolean {
  if (now === '') return false;
  const unit = /[0-9]([^0-9.,]{1,3})$/.exec(was)?.[1];
  if (unit !== undefined && /[0-9]/.test(now) && now.includes(unit)) return true;
  return dice(pairsOf(was), pairsOf(now)) >= 0.5;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient of two bags of pairs, in [0, 1]. */
function dice(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [pair, n] of a) shared += Math.min(n, b.get(pair) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}
const sum = (bag: Map<string, number>): number => [...bag.values()].reduce((n, m) => n + m, 0);
