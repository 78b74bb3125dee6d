import type { Annotation, Bundle, Edit } from '../../../lib/model';
import { type Act, type ReviewItem, reviewItems } from '../../../lib/review';
import type { Store } from '../../../lib/store';
import { putAnnotation } from '../model/commands';
import type { Line } from '../model/lines';
import { pause } from '../model/pause';
import type { Piece } from './carry-out';

/** What an act makes of one item; null leaves it as it is. */
export type ItemEdit = (item: ReviewItem, act: Act) => Annotation | null;

/** Reports written together: each such piece is there whole or not at all. Summaries wait for the next of that size (summariser.ts). */
const TOGETHER = 40;
/**
 * What an act makes of lines of any number of reports, some reports at a time. Lines that are gone, or that the act leaves as they
 * are, are passed over.
 * @throws StoreError where a report cannot be read
 */
export async function* editsOf(
  store: Store,
  lines: readonly Line[],
  edit: ItemEdit,
  creator: string,
): AsyncGenerator<Piece> {
  const now = new Date().toISOString();
  const wanted = new Map<string, string[]>();
  for (const { documentId, itemId } of lines) {
    const own = wanted.get(documentId);
    if (own === undefined) wanted.set(documentId, [itemId]);
    else own.push(itemId);
  }
  const ids = [...wanted.keys()];
  const rested = pause();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const edits: Edit[] = [];
    for await (const { bundle } of store.bundles.sources(ids.slice(at, at + TOGETHER))) {
      edits.push(...editsIn(bundle, wanted.get(bundle.document.id) ?? [], edit, { now, creator }));
      await rested();
    }
    yield { edits, share: Math.min(1, (at + TOGETHER) / ids.length) };
  }
}

/** What an act makes of some items of one report. */
function editsIn(
  { document, annotations }: Bundle,
  itemIds: readonly string[],
  edit: ItemEdit,
  by: Pick<Act, 'now' | 'creator'>,
): Edit[] {
  const { id: documentId, article, textHash, analysis } = document;
  const items = new Map(
    reviewItems(article.text, textHash, analysis, annotations).map((item) => [item.id, item] as const),
  );
  return itemIds.flatMap((itemId) => {
    const item = items.get(itemId);
    const act = { ...by, documentId, text: article.text, textHash, id: crypto.randomUUID() };
    const after = item === undefined ? null : edit(item, act);
    return item === undefined || after === null ? [] : [putAnnotation(item.annotation, after)];
  });
}
