import type { Metric } from '../model';
import { fold } from '../text/fold';

/** The figures of one sentence, in order, and the words between them. */
export interface FigureSentence {
  readonly metrics: readonly Metric[];
  /** The folded words between two offsets of the whole text. */
  readonly words: (from: number, to: number) => string;
  readonly start: number;
  readonly end: number;
}

const ENDS = /[。;!?\n]/g;

/** @returns the sentences of a text that hold at least two stated facts; targets are no part of any sum. */
export function figureSentences(text: string, metrics: readonly Metric[]): FigureSentence[] {
  const folded = fold(text);
  const facts = metrics.filter(({ role }) => role === 'fact').sort((a, b) => a.start - b.start);
  const found: FigureSentence[] = [];
  const words = (from: number, to: number): string => folded.slice(from, to);
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const own: Metric[] = [];
    for (let fact = facts[next]; fact && fact.start < end; fact = facts[next]) {
      if (fact.end <= end) own.push(fact);
      next++;
    }
    if (own.length > 1) found.push({ metrics: own, words, start, end });
    start = end;
  };
  for (const { index } of folded.matchAll(ENDS)) close(index + 1);
  close(folded.length);
  return found;
}
