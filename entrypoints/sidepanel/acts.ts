import type { Snapshot } from '../../lib/messaging/protocol';
import { type Annotation, type Decision, documentId } from '../../lib/model';
import { type Act, decide, type ReviewItem, remark, retagged } from '../../lib/review';

/** What one annotation was and is to be; null where there is none. */
export interface Edit {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** One thing done, to one annotation or to many, both ways, with the words for it. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly message: string;
}

/** @returns whether a decision on many may touch this item: what is not where it was, or was corrected, is looked at singly. */
const isDecidable = ({ finding, outcome, decision }: ReviewItem, wanted: Decision): boolean =>
  finding !== null && outcome.status === 'anchored' && decision !== wanted && decision !== 'corrected';

/** @returns the edits of one decision on many items. @param act called once for each, for an id of its own */
export const decideAll = (
  items: readonly ReviewItem[],
  decision: 'confirmed' | 'dismissed',
  act: () => Act,
): readonly Edit[] =>
  items.flatMap((item) => {
    const after = isDecidable(item, decision) ? decide(item, decision, null, act()) : null;
    return after === null ? [] : [{ before: item.annotation, after }];
  });

/** @returns the tags all of the items have, in the order of the first. */
export const commonTags = ([first, ...rest]: readonly ReviewItem[]): string[] =>
  (first?.annotation?.tags ?? []).filter((tag) => rest.every(({ annotation }) => annotation?.tags.includes(tag)));

/** @returns the edits that turn the tags the items have in common into others; each keeps what is its own. */
export function tagAll(items: readonly ReviewItem[], tags: readonly string[], act: () => Act): readonly Edit[] {
  const gone = commonTags(items).filter((tag) => !tags.includes(tag));
  return items.flatMap((item) => {
    const after = retagged(item.annotation?.tags ?? [], tags, gone);
    return after === null ? [] : [{ before: item.annotation, after: remark(item, { tags: after }, act()) }];
  });
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
 * @returns the edits that bring annotations made at another address to this page. Each keeps its anchor, so that a passage that
 * reads otherwise here is shown as changed, never moved silently; what is here already is left out.
 */
export function broughtFrom(
  there: readonly Annotation[],
  here: readonly Annotation[],
  act: () => Act,
): readonly Edit[] {
  const sameAs = (annotation: Annotation) => (own: Annotation) =>
    own.kind === annotation.kind &&
    own.note === annotation.note &&
    own.anchor.quote.exact === annotation.anchor.quote.exact &&
    own.anchor.quote.prefix === annotation.anchor.quote.prefix;
  return there
    .filter((annotation) => !here.some(sameAs(annotation)))
    .map((annotation) => {
      const { id, documentId, now } = act();
      return { before: null, after: { ...annotation, id, documentId, modified: now } };
    });
}

/**
 * @returns what stands once a decision is taken back: the proposal undecided, or nothing (null) where the annotation held
 * nothing else of the reader's.
 */
export function reopened(annotation: Annotation, act: Act): Annotation | null {
  const { note, tags, categories, proposed, finding } = annotation;
  if (note === '' && tags.length === 0 && categories.length === 0 && proposed !== null) return null;
  return { ...annotation, decision: null, finding: proposed ?? finding, modified: act.now };
}
