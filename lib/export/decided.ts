import type { Annotation, Bundle, Decision, Finding, Span } from '../model';
import { type Outcome, reviewItems } from '../review';

/** `pending`: nobody has looked yet. `added`: made by the reader, not proposed by the program. */
export type ReviewState = 'pending' | Decision | 'added';

/** A finding as the reader decided it. */
export interface Decided {
  readonly finding: Finding;
  /** Where it stands in the document's text; null where its passage has no one place any more. */
  readonly span: Span | null;
  readonly outcome: Outcome['status'];
  /** What the program had proposed, where the reader changed it. */
  readonly proposed: Finding | null;
  readonly state: ReviewState;
  readonly annotation: Annotation | null;
}

/** The program's findings merged with the reader's decisions, in reading order; those without a place come last. */
export function decide({ document, annotations }: Bundle): Decided[] {
  const { article, textHash, analysis } = document;
  return reviewItems(article.text, textHash, analysis, annotations).flatMap((item): Decided[] => {
    const { finding, annotation, span, outcome } = item;
    if (finding === null || item.decision === null) return [];
    const byHand = annotation !== null && annotation.proposed === null && item.decision !== 'dismissed';
    const state = byHand ? 'added' : item.decision;
    const proposed = state === 'corrected' ? (annotation?.proposed ?? null) : null;
    return [{ finding, span, outcome: outcome.status, proposed, state, annotation }];
  });
}
