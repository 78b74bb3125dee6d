import type { Annotation, Bundle, Decision, Finding, Span } from '../model';
import { isVerdict, type Outcome, type ReviewItem, reviewItems, verdictsIn } from '../review';

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

/** An annotation with the place its passage has in the document's text; null where it has no one place. */
export interface Placed {
  readonly annotation: Annotation;
  readonly span: Span | null;
  readonly outcome: Outcome['status'];
}

export interface Reviewed {
  /** The program's findings merged with the reader's decisions, in reading order; those without a place come last. */
  readonly findings: readonly Decided[];
  /** Every annotation, in the same order. */
  readonly annotations: readonly Placed[];
}

/** Anchoring is the dear part, and one export asks for findings and notes apart. */
const known = new WeakMap<Bundle, Reviewed>();

export function review(bundle: Bundle): Reviewed {
  const found = known.get(bundle);
  if (found) return found;
  const { article, textHash, analysis } = bundle.document;
  const items = reviewItems(article.text, textHash, analysis, bundle.annotations);
  const verdicts = verdictsIn(article.text, textHash, bundle.annotations.filter(isVerdict)).map(
    ({ annotation, span }): Placed => ({ annotation, span, outcome: span === null ? 'orphan' : 'anchored' }),
  );
  const made = { findings: items.flatMap(decided), annotations: [...items.flatMap(placed), ...verdicts].sort(inOrder) };
  known.set(bundle, made);
  return made;
}

function decided({ finding, annotation, span, outcome, decision }: ReviewItem): Decided[] {
  if (finding === null || decision === null) return [];
  const byHand = annotation !== null && annotation.proposed === null && decision !== 'dismissed';
  const state = byHand ? 'added' : decision;
  const proposed = state === 'corrected' ? (annotation?.proposed ?? null) : null;
  return [{ finding, span, outcome: outcome.status, proposed, state, annotation }];
}

const inOrder = (a: Placed, b: Placed): number =>
  (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER);

const placed = ({ annotation, span, outcome }: ReviewItem): Placed[] =>
  annotation === null ? [] : [{ annotation, span, outcome: outcome.status }];
