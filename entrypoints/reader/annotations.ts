import type { Annotation, Decision, Finding, FindingType, Metric, Span } from '@/lib/model';
import type { ReviewItem } from './review';
import { describe } from './review';

/** What every new annotation needs to know of its page and moment. */
export interface Circumstances {
  readonly documentId: string;
  readonly text: string;
  readonly textHash: string;
  readonly now: string;
  readonly id: string;
  readonly creator: string;
}

/** @returns a new annotation on a span, saying nothing yet. */
export function blankAnnotation(span: Span, at: Circumstances): Annotation {
  return {
    id: at.id,
    documentId: at.documentId,
    created: at.now,
    modified: at.now,
    motivation: 'highlighting',
    anchor: describe(at.text, span, at.textHash),
    note: '',
    tags: [],
    category: null,
    kind: null,
    decision: null,
    finding: null,
    proposed: null,
    verdict: null,
    creator: at.creator,
  };
}

/** @returns the item's annotation, or a new one that takes the program's proposal along. */
export function annotationOf(item: ReviewItem, at: Circumstances): Annotation {
  if (item.annotation) return { ...item.annotation, modified: at.now };
  const span = item.span ?? { start: 0, end: 0 };
  return {
    ...blankAnnotation(span, at),
    kind: item.finding?.type ?? null,
    finding: item.finding,
    proposed: item.finding,
  };
}

/** @returns the item as decided. A corrected finding moves the anchor with its boundaries. */
export function decided(item: ReviewItem, decision: Decision, finding: Finding | null, at: Circumstances): Annotation {
  const base = annotationOf(item, at);
  const kept = finding ?? base.finding;
  const moved = kept !== null && item.span !== null && (kept.start !== item.span.start || kept.end !== item.span.end);
  return {
    ...base,
    motivation: 'classifying',
    decision,
    kind: kept?.type ?? base.kind,
    finding: kept,
    anchor: moved ? describe(at.text, kept, at.textHash) : base.anchor,
  };
}

/** @returns the annotation with other words; a plain mark becomes a comment and back. */
export const noted = (annotation: Annotation, note: string): Annotation => ({
  ...annotation,
  note,
  motivation:
    annotation.motivation === 'highlighting' || annotation.motivation === 'commenting'
      ? note === ''
        ? 'highlighting'
        : 'commenting'
      : annotation.motivation,
});

/** @returns the finding with its boundaries and words at another span. */
export const withSpan = <F extends Finding>(finding: F, { start, end }: Span, text: string): F => ({
  ...finding,
  start,
  end,
  text: text.slice(start, end),
});

/**
 * @returns a finding of another kind on the same words. What the kinds share is kept; figures of a metric are proposed from
 * the words (`propose`), the rest is left open for the reader.
 */
export function relabelled(
  finding: Finding,
  type: FindingType,
  propose: (span: Span) => Partial<Metric> | null,
): Finding {
  const { start, end, text } = finding;
  const base = { start, end, text, rule: 'hand', basis: 'stated' as const, cues: [] };
  if (type === finding.type) return finding;
  if (type === 'commitment') return { ...base, type, deadline: null, target: null, responsible: null };
  if (type === 'shortcoming') return { ...base, type, kind: 'problem', remedied: false };
  return {
    ...base,
    type,
    value: 0,
    unit: '',
    approx: false,
    bound: 'exact',
    kind: 'level',
    role: 'fact',
    direction: null,
    indicator: '',
    indicatorId: null,
    ...propose({ start, end }),
  };
}
