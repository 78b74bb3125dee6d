import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Annotation, Decision } from '../../../lib/model';
import { decide, reviewItems } from '../../../lib/review';
import type { Store } from '../../../lib/store';
import type { Line } from '../model/lines';
import type { Act } from '../model/undo';

/** What the pages can do to the library; every act can be taken back. */
export interface Acts {
  /** Carries an act out, remembers it, and offers the way back. */
  readonly run: (act: Act) => Promise<void>;
  /** Says something without a way back. */
  readonly say: (message: string) => void;
}
const ActsContext = createContext<Acts>({ run: async (act) => act.redo(), say: () => undefined });
export const ActsProvider = ActsContext.Provider;
export const useActs = (): Acts => useContext(ActsContext);

/** Replaces annotations; null stands for one that is not there. */
export const exchange = async (
  store: Store,
  pairs: readonly { readonly from: Annotation | null; readonly to: Annotation | null }[],
): Promise<void> => {
  const gone = pairs.flatMap(({ from, to }) => (to === null && from !== null ? [from.id] : []));
  const put = pairs.flatMap(({ to }) => (to === null ? [] : [to]));
  if (gone.length > 0) await store.annotations.remove(gone);
  if (put.length > 0) await store.annotations.putMany(put);
};

/** @returns the annotations before and after deciding some lines; lines that are gone or have nothing to decide are passed over. */
export async function decisionsOn(
  store: Store,
  lines: readonly Line[],
  decision: Decision,
  creator: string,
): Promise<{ from: Annotation | null; to: Annotation }[]> {
  const now = new Date().toISOString();
  const byDocument = new Map<string, Line[]>();
  for (const line of lines) byDocument.set(line.documentId, [...(byDocument.get(line.documentId) ?? []), line]);
  const pairs: { from: Annotation | null; to: Annotation }[] = [];
  for (const [documentId, wanted] of byDocument) {
    const bundle = await store.bundles.get(documentId);
    if (bundle === undefined) continue;
    const { article, textHash, analysis } = bundle.document;
    const items = new Map(
      reviewItems(article.text, textHash, analysis, bundle.annotations).map((item) => [item.id, item]),
    );
    for (const { itemId } of wanted) {
      const item = items.get(itemId);
      if (item === undefined || item.decision === decision || item.decision === null) continue;
      const act = { documentId, text: article.text, textHash, now, id: crypto.randomUUID(), creator };
      const to = decide(item, decision, null, act);
      if (to !== null) pairs.push({ from: item.annotation, to });
    }
  }
  return pairs;
}
