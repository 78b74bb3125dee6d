import type { Annotation } from '../../../lib/model';
import { type Act, type ReviewItem, reviewItems } from '../../../lib/review';
import type { Store } from '../../../lib/store';
import { putAnnotation } from '../model/commands';
import type { Line } from '../model/lines';
import type { Piece } from './carry-out';

/** What an act makes of one item; null leaves it as it is. */
export type ItemEdit = (item: ReviewItem, act: Act) => Annotation | null;

/** Reports written together: each such piece is there whole or not at all. */
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
  for (let at = 0; at < ids.length; at += TOGETHER) {
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
        return item === undefined || after === null ? [] : [putAnnotation(item.annotation, after)];
      });
    });
    yield { edits, share: Math.min(1, (at + TOGETHER) / ids.length) };
  }
}
