import {
  type Analysis,
  type Anchor,
  type Annotation,
  bySpan,
  type Decision,
  type Finding,
  type FindingType,
  type Span,
} from '@/lib/model';

/** Where an annotation's words are in the text read now. */
export type Outcome =
  | { readonly status: 'anchored'; readonly span: Span }
  | { readonly status: 'changed'; readonly span: Span; readonly was: string; readonly now: string }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly status: 'orphan' };

/** One line of what there is to review: a finding, a decided finding, or a mark of the reader's own. */
export interface ReviewItem {
  readonly id: string;
  readonly kind: FindingType | 'note';
  readonly span: Span | null;
  readonly finding: Finding | null;
  readonly annotation: Annotation | null;
  readonly decision: 'pending' | Decision | null;
  readonly outcome: Outcome;
}

const keyOf = (finding: Finding): string => `${finding.type}:${finding.start}:${finding.end}`;

/** Findings and annotations in reading order; a finding the reader has decided appears once, as decided. */
export function reviewItems(
  text: string,
  textHash: string,
  analysis: Analysis,
  annotations: readonly Annotation[],
): ReviewItem[] {
  const marks = annotations.map((annotation): ReviewItem => {
    const outcome = place(text, textHash, annotation.anchor);
    const span = outcome.status === 'anchored' ? outcome.span : null;
    return {
      id: annotation.id,
      kind: annotation.kind ?? 'note',
      span,
      finding: annotation.finding && span ? { ...annotation.finding, ...span } : annotation.finding,
      annotation,
      decision: annotation.kind === null ? null : (annotation.decision ?? 'pending'),
      outcome,
    };
  });
  const decided = new Set(
    marks.flatMap(({ annotation }) => (annotation?.proposed ? [keyOf(annotation.proposed)] : [])),
  );
  const findings = [...analysis.metrics, ...analysis.commitments, ...analysis.shortcomings]
    .filter((finding) => !decided.has(keyOf(finding)))
    .map((finding): ReviewItem => {
      const span = { start: finding.start, end: finding.end };
      return {
        id: keyOf(finding),
        kind: finding.type,
        span,
        finding,
        annotation: null,
        decision: 'pending',
        outcome: { status: 'anchored', span },
      };
    });
  return [...findings, ...marks].sort((a, b) => bySpan(a.span ?? LAST, b.span ?? LAST));
}
const LAST: Span = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** Exact and unique, or named otherwise; never near. */
function place(text: string, textHash: string, { quote, position, textHash: known }: Anchor): Outcome {
  if (known === textHash) return { status: 'anchored', span: { start: position.start, end: position.end } };
  const candidates: Span[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0 && quote.exact !== ''; at = text.indexOf(quote.exact, at + 1))
    candidates.push({ start: at, end: at + quote.exact.length });
  const sure = candidates.filter(
    ({ start, end }) => text.slice(0, start).endsWith(quote.prefix) && text.slice(end).startsWith(quote.suffix),
  );
  const [only] = candidates.length === 1 ? candidates : sure.length === 1 ? sure : [];
  if (only) return { status: 'anchored', span: only };
  return candidates.length > 0 ? { status: 'ambiguous', candidates } : { status: 'orphan' };
}

const CONTEXT = 32;

/** @returns selectors for a span of a text. */
export const describe = (text: string, span: Span, textHash: string): Anchor => ({
  quote: {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  },
  position: { type: 'TextPositionSelector', start: span.start, end: span.end },
  textHash,
});
