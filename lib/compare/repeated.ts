import type { Span } from '../model';
import { alike, type Phrase, phrases } from './similarity';

/** A sentence that stands in both texts, word for word or nearly. */
export interface Repeated {
  readonly before: Span & { readonly text: string };
  readonly after: Span & { readonly text: string };
  /** 1 where only figures differ, or nothing. */
  readonly likeness: number;
  /** True where not even the figures differ. */
  readonly identical: boolean;
}

/** Below this, Chinese official sentences share their set phrases only. */
const ALIKE = 0.7;

/**
 * Passages of one year's report that come again in another's, in the order of the later text. Figures do not count as
 * differences: a sentence with this year's numbers in last year's words is what a reader wants to see.
 */
export function repeatedPassages(before: string, after: string, atLeast = ALIKE): Repeated[] {
  return alike(phrases(after), phrases(before), { atLeast, most: 1 }).flatMap(({ phrase, matches }) => {
    const [best] = matches;
    if (!best) return [];
    return [
      {
        before: place(best.phrase),
        after: place(phrase),
        likeness: best.likeness,
        identical: best.likeness === 1 && best.phrase.figures.join() === phrase.figures.join(),
      },
    ];
  });
}

/** How much of a text comes again: characters in sentences with a like one, as a share of all in sentences long enough to compare. */
export function repeatedShare(after: string, repeated: readonly Repeated[]): number {
  const all = phrases(after).reduce((sum, { start, end }) => sum + end - start, 0);
  const again = repeated.reduce((sum, one) => sum + one.after.end - one.after.start, 0);
  return all === 0 ? 0 : again / all;
}

const place = ({ start, end, text }: Phrase): Span & { readonly text: string } => ({ start, end, text });
