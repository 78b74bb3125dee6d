import type { Snapshot } from '../../lib/messaging/protocol';
import { type Annotation, documentId } from '../../lib/model';
import { type Act, blank, type ReviewItem } from '../../lib/review';

/** One thing done to one annotation, both ways, with the words for it. */
export interface Change {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
  readonly message: string;
}

/** @returns the page and the moment of an act, with a fresh id for what is made anew. */
export const actOn = (snapshot: Snapshot, creator: string): Act => ({
  documentId: documentId(snapshot.url),
  text: snapshot.reading.article.text,
  textHash: snapshot.textHash,
  now: new Date().toISOString(),
  id: crypto.randomUUID(),
  creator,
});

/**
 * @returns the item's annotation with another note or other tags; a finding without one gets its own, still undecided, with the
 * program's proposal beside it.
 */
export function noted(item: ReviewItem, patch: Partial<Pick<Annotation, 'note' | 'tags'>>, act: Act): Annotation {
  if (item.annotation) return { ...item.annotation, ...patch, modified: act.now };
  const fresh = blank(item.span ?? { start: 0, end: 0 }, act);
  const { finding } = item;
  return finding === null
    ? { ...fresh, motivation: 'commenting', ...patch }
    : { ...fresh, motivation: 'classifying', kind: finding.type, finding, proposed: finding, ...patch };
}

/**
 * @returns what stands once a decision is taken back: the proposal undecided, or nothing (null) where the annotation held
 * nothing else of the reader's.
 */
export function reopened(annotation: Annotation, act: Act): Annotation | null {
  const { note, tags, proposed, finding } = annotation;
  if (note === '' && tags.length === 0 && proposed !== null) return null;
  return { ...annotation, decision: null, finding: proposed ?? finding, modified: act.now };
}
