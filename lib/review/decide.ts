import { describe } from '../anchoring';
import type { Annotation, Commitment, Decision, Finding, FindingType, Metric, Shortcoming, Span } from '../model';
import type { ReviewItem } from './items';

/** The page and the moment of an act of the reader's. */
export interface Act {
  readonly documentId: string;
  readonly text: string;
  /** SHA-256 (hex) of `text`. */
  readonly textHash: string;
  /** ISO time. */
  readonly now: string;
  /** UUID for what is made anew. */
  readonly id: string;
  readonly creator: string;
}

/** An annotation on a span that says nothing yet. */
export const blank = (span: Span, act: Act): Annotation => ({
  id: act.id,
  documentId: act.documentId,
  created: act.now,
  modified: act.now,
  motivation: 'highlighting',
  anchor: describe(act.text, span, act.textHash),
  note: '',
  tags: [],
  categories: [],
  kind: null,
  decision: null,
  finding: null,
  proposed: null,
  verdict: null,
  creator: act.creator,
});

/** What a correction may change. Another `start`/`end` moves the boundary, another `type` relabels. */
export type Patch = Partial<Metric> | Partial<Commitment> | Partial<Shortcoming>;

/**
 * The reader's decision on an item, as an annotation to put. The program's proposal is kept beside it. Without a patch the
 * finding stays as it is; with one it is corrected, and the anchor follows a new boundary.
 * @returns null for an item without a finding and without an annotation of its own (nothing to decide)
 */
export function decide(item: ReviewItem, decision: Decision, patch: Patch | null, act: Act): Annotation | null {
  const before = item.finding;
  if (before === null || (item.span === null && item.annotation === null)) return null;
  const finding = patch === null ? before : corrected(before, patch, act.text);
  const base = item.annotation ?? { ...blank(before, act), proposed: before };
  // A passage without a sure place keeps its old anchor: only re-attaching by hand gives it a new one.
  const isSure = item.outcome.status === 'anchored';
  const hasMoved = finding.start !== before.start || finding.end !== before.end;
  return {
    ...base,
    modified: act.now,
    motivation: 'classifying',
    kind: finding.type,
    decision,
    finding,
    anchor: isSure && hasMoved ? describe(act.text, finding, act.textHash) : base.anchor,
    creator: act.creator === '' ? base.creator : act.creator,
  };
}

/** Gives an annotation a passage chosen by hand: after a change was looked at, among candidates, or for an orphan. */
export function reattach(annotation: Annotation, span: Span, act: Act): Annotation {
  const { finding } = annotation;
  return {
    ...annotation,
    modified: act.now,
    anchor: describe(act.text, span, act.textHash),
    finding: finding === null ? null : { ...finding, ...span, text: act.text.slice(span.start, span.end) },
  };
}

/** What a hand mark says: a kind with its finding, a plain highlight, or a note. */
export interface Mark {
  readonly kind: FindingType | null;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly categories?: readonly string[];
  /** Figures proposed by the analysis for a metric marked by hand. */
  readonly patch?: Patch;
}

/** A mark made by hand, as an annotation to put. */
export function makeAnnotation(span: Span, mark: Mark, act: Act): Annotation {
  const note = mark.note ?? '';
  const base = { ...blank(span, act), note, tags: [...(mark.tags ?? [])], categories: [...(mark.categories ?? [])] };
  if (mark.kind === null) return { ...base, motivation: note === '' ? 'highlighting' : 'commenting' };
  const text = act.text.slice(span.start, span.end);
  const finding = corrected(
    handFinding(mark.kind, span, text),
    { ...mark.patch, ...span, type: mark.kind } as Patch,
    act.text,
  );
  return { ...base, motivation: 'classifying', kind: mark.kind, decision: 'confirmed', finding };
}

/** The finding with a patch applied; relabelled where the patch names another type. */
export function corrected(finding: Finding, patch: Patch, text: string): Finding {
  const type = patch.type ?? finding.type;
  const base = type === finding.type ? finding : handFinding(type, finding, finding.text);
  const next = { ...base, ...patch, type } as Finding;
  return { ...next, text: text.slice(next.start, next.end) };
}

/** A finding of a kind on some words, with everything a reader would have to fill in left open. */
function handFinding(type: FindingType, { start, end }: Span, text: string): Finding {
  const shared = { start, end, text, rule: 'hand', basis: 'stated' as const, cues: [] };
  if (type === 'commitment') return { type, ...shared, deadline: null, target: null, responsible: null };
  if (type === 'shortcoming') return { type, ...shared, kind: 'problem', remedied: false };
  return {
    type,
    ...shared,
    value: 0,
    unit: '',
    approx: false,
    bound: 'exact',
    kind: 'level',
    role: 'fact',
    direction: null,
    indicator: '',
    indicatorId: null,
  };
}
