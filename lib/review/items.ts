import { type AnchorOutcome, anchoring } from '../anchoring';
import {
  type Analysis,
  type Annotation,
  bySpan,
  type Decision,
  type Finding,
  type FindingType,
  overlaps,
  type Span,
} from '../model';
import { isVerdict } from './verdicts';

/** What became of an annotation's passage; a finding of the program is always anchored. */
export type Outcome = AnchorOutcome;

/** One line of the list a reader goes through: what the program found, what the reader made of it, or made alone. */
export interface ReviewItem {
  /** The annotation's id, else `type:start:end` of the finding. */
  readonly id: string;
  /** The kind it is now; highlights and comments are notes. */
  readonly kind: FindingType | 'note';
  /** Where it is in the text; null where there is no one place (ambiguous, orphan). */
  readonly span: Span | null;
  /** The finding as decided, else as proposed. Its offsets are those of `span` while anchored. */
  readonly finding: Finding | null;
  readonly annotation: Annotation | null;
  /** null for notes, which need no decision. */
  readonly decision: 'pending' | Decision | null;
  readonly outcome: Outcome;
  /** What the program proposes here now, where the reader decided something else; null where it finds nothing. */
  readonly current: Finding | null;
}

/**
 * Merges the program's findings with the reader's annotations, in reading order; those without a place come last.
 * An annotation that stands where a finding of its kind (as proposed or as decided) stands decides it, whatever the analyzer
 * version; findings nobody decided are pending. Nothing is dropped: dismissed items, changed, ambiguous and orphaned ones are
 * all there, flagged. Verdicts on commitments are no marks of their own (`verdictsIn`).
 * @param textHash SHA-256 (hex) of `text`
 */
export function reviewItems(
  text: string,
  textHash: string,
  analysis: Analysis,
  annotations: readonly Annotation[],
): ReviewItem[] {
  const find = anchoring(text, textHash);
  const findings: Finding[] = [...analysis.metrics, ...analysis.commitments, ...analysis.shortcomings].sort(bySpan);
  const decided = new Set<Finding>();
  const marks = annotations.filter((annotation) => !isVerdict(annotation));
  const own = marks.map((annotation): ReviewItem => {
    const outcome = find(annotation.anchor);
    const span = outcome.status === 'anchored' || outcome.status === 'changed' ? outcome.span : null;
    const current = outcome.status === 'anchored' ? claim(annotation, outcome.span, findings, decided) : null;
    return {
      id: annotation.id,
      kind: annotation.kind ?? 'note',
      span,
      finding: outcome.status === 'anchored' ? moved(annotation.finding, outcome.span, text) : annotation.finding,
      annotation,
      decision: annotation.kind === null ? null : (annotation.decision ?? 'pending'),
      outcome,
      current,
    };
  });
  const open = findings.filter((finding) => !decided.has(finding)).map(pending);
  return [...own, ...open].sort(inReadingOrder);
}

const pending = (finding: Finding): ReviewItem => ({
  id: `${finding.type}:${finding.start}:${finding.end}`,
  kind: finding.type,
  span: { start: finding.start, end: finding.end },
  finding,
  annotation: null,
  decision: 'pending',
  outcome: { status: 'anchored', span: { start: finding.start, end: finding.end } },
  current: finding,
});

const inReadingOrder = (a: ReviewItem, b: ReviewItem): number => {
  if (a.span !== null && b.span !== null) return bySpan(a.span, b.span);
  if (a.span === null && b.span === null) {
    return (a.annotation?.anchor.position.start ?? 0) - (b.annotation?.anchor.position.start ?? 0);
  }
  return a.span === null ? 1 : -1;
};

/**
 * Marks the findings an annotation decides: of its kind, and lying on its passage as proposed or as decided, by half of the
 * shorter at least. A sentence dismissed once stays dismissed when a later analyzer finds two commitments in it.
 * @returns the one that fits best
 */
function claim(
  annotation: Annotation,
  span: Span,
  findings: readonly Finding[],
  decided: Set<Finding>,
): Finding | null {
  if (annotation.motivation !== 'classifying') return null;
  const passages: { type: FindingType; span: Span }[] = [];
  if (annotation.kind !== null) passages.push({ type: annotation.kind, span });
  if (annotation.proposed !== null) {
    const { type, start, end } = annotation.proposed;
    // The proposal lies where it lay beside the quotation when it was decided.
    const shift = span.start - annotation.anchor.position.start;
    passages.push({ type, span: { start: start + shift, end: end + shift } });
  }
  let best: Finding | null = null;
  let most = 0;
  for (const finding of findings) {
    const share = Math.max(
      0,
      ...passages.map((passage) => (passage.type === finding.type ? sharing(passage.span, finding) : 0)),
    );
    if (share < 0.5) continue;
    decided.add(finding);
    const fit = share + sharing(span, finding);
    if (fit > most) [best, most] = [finding, fit];
  }
  return best;
}

/** Length of the overlap as a share of the shorter span. */
function sharing(a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start);
}

/** The decided finding at the place where its passage is now. */
const moved = (finding: Finding | null, span: Span, text: string): Finding | null =>
  finding === null || (finding.start === span.start && finding.end === span.end)
    ? finding
    : { ...finding, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
