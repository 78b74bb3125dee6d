import type { Annotation } from '../../../lib/model';
import { type Act, type ReviewItem, reviewItems } from '../../../lib/review';
import type { Store } from '../../../lib/store';
import type { Line } from '../model/lines';

/** What an act makes of one item; null leaves it as it is. */
export type ItemEdit = (item: ReviewItem, act: Act) => Annotation | null;

/** One annotation that was put, and what stood in its place. */
export interface Done {
  readonly id: string;
  readonly before: Annotation | null;
}

/** Told of the share that is done; asked whether to go on. */
export interface Watch {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Reports written together: each such piece is there whole or not at all. */
const TOGETHER = 40;
/** Annotations put back together. */
const BACK = 500;

/**
 * Carries an act out on lines of any number of reports, some reports at a time, so that neither memory nor the page is held.
 * Lines that are gone, or that the act leaves as they are, are passed over.
 * @param done filled as the pieces are written: what is in it has happened, also where a later piece fails
 * @throws StoreError with everything before the failing piece written
 */
export async function carryOut(
  store: Store,
  lines: readonly Line[],
  edit: ItemEdit,
  creator: string,
  done: Done[],
  { onProgress, signal }: Watch,
): Promise<void> {
  const now = new Date().toISOString();
  const wanted = new Map<string, string[]>();
  for (const { documentId, itemId } of lines) {
    const own = wanted.get(documentId);
    if (own === undefined) wanted.set(documentId, [itemId]);
    else own.push(itemId);
  }
  const ids = [...wanted.keys()];
  for (let at = 0; at < ids.length && !signal.aborted; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER);
    const sources = await Promise.all(some.map((id) => store.bundles.source(id)));
    const edits = sources.flatMap((source) => {
      if (source === undefined) return [];
      const { document, annotations } = source.bundle;
      const { id: documentId, article, textHash, analysis } = document;
      const items = new Map(
        reviewItems(article.text, textHash, analysis, annotations).map((item) => [item.id, item] as const),
      );
      return (wanted.get(documentId) ?? []).flatMap((itemId) => {
        const item = items.get(itemId);
        const act = { documentId, text: article.text, textHash, now, id: crypto.randomUUID(), creator };
        const after = item === undefined ? null : edit(item, act);
        return item === undefined || after === null ? [] : [{ before: item.annotation, after }];
      });
    });
    if (edits.length > 0) await store.annotations.putMany(edits.map(({ after }) => after));
    for (const { before, after } of edits) done.push({ id: after.id, before });
    onProgress(Math.min(1, (at + TOGETHER) / ids.length));
  }
}

/** Takes back what was carried out; all of it, whatever is pressed meanwhile. */
export async function takeBack(store: Store, done: readonly Done[], onProgress: Watch['onProgress']): Promise<void> {
  for (let at = 0; at < done.length; at += BACK) {
    const some = done.slice(at, at + BACK);
    const gone = some.flatMap(({ id, before }) => (before === null ? [id] : []));
    const back = some.flatMap(({ before }) => (before === null ? [] : [before]));
    if (gone.length > 0) await store.annotations.remove(gone);
    if (back.length > 0) await store.annotations.putMany(back);
    onProgress(Math.min(1, (at + BACK) / done.length));
  }
}
