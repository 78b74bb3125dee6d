import type { Span } from '../model';
import { fold } from '../text/fold';
import { splitSentences } from '../text/sentences';

/** A sentence with what comparing needs. */
export interface Phrase extends Span {
  readonly text: string;
  /** Pairs of neighbouring characters, each once; figures stand as one sign, so that another number is no other sentence. */
  readonly pairs: ReadonlySet<string>;
  readonly figures: readonly string[];
}

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** Sentences of at least `shortest` characters; headings and stock phrases below that are alike everywhere. */
export function phrases(text: string, shortest = 12): Phrase[] {
  return splitSentences(fold(text)).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const folded = fold(words).replace(/[\s,、。;:!?“”"'()《》]/g, '');
    if (folded.length < shortest) return [];
    const chars = [...folded.replace(FIGURE, '#')];
    const pairs = new Set(chars.slice(1).map((char, index) => (chars[index] ?? '') + char));
    return [{ start, end, text: words, pairs, figures: folded.match(FIGURE) ?? [] }];
  });
}

/** How rare each pair is among the sentences given: what every sentence has tells none of them apart. */
function rarity(all: readonly Phrase[]): (pair: string) => number {
  const count = new Map<string, number>();
  for (const { pairs } of all) for (const pair of pairs) count.set(pair, (count.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + all.length / (count.get(pair) ?? 1));
}

/** For each sentence of `from`, those of `to` that share most of what is rare in it, best first; likeness in [0, 1]. */
export function alike(
  from: readonly Phrase[],
  to: readonly Phrase[],
  { atLeast, most }: { readonly atLeast: number; readonly most: number },
): { readonly phrase: Phrase; readonly matches: readonly { readonly phrase: Phrase; readonly likeness: number }[] }[] {
  const weight = rarity([...from, ...to]);
  const sum = (pairs: Iterable<string>): number => [...pairs].reduce((total, pair) => total + weight(pair), 0);
  const weights = to.map(({ pairs }) => sum(pairs));
  const having = new Map<string, number[]>();
  for (const [index, { pairs }] of to.entries())
    for (const pair of pairs) {
      const list = having.get(pair);
      if (list) list.push(index);
      else having.set(pair, [index]);
    }
  return from.map((phrase) => {
    const shared = new Map<number, number>();
    for (const pair of phrase.pairs)
      for (const index of having.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight(pair));
    const own = sum(phrase.pairs);
    const matches = [...shared]
      // Dice: twice what is shared by what both have.
      .map(([index, common]) => ({ index, likeness: (2 * common) / (own + (weights[index] ?? 0) || 1) }))
      .filter(({ likeness }) => likeness >= atLeast)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, most)
      .flatMap(({ index, likeness }) => {
        const found = to[index];
        return found ? [{ phrase: found, likeness: Math.min(1, likeness) }] : [];
      });
    return { phrase, matches };
  });
}
