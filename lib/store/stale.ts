import type { IDBPObjectStore } from 'idb';
import { start } from './context';
import type { Schema, StoreName } from './schema';

type Summaries = IDBPObjectStore<Schema, [StoreName, ...StoreName[]], 'summaries', 'readwrite'>;

/**
 * Says, inside the transaction that changes some reports, that what was made from them is out of date. A put without a look:
 * saving stays cheap, and whoever makes a summary from the older state finds another one here and throws it away.
 */
export function markStale(summaries: unknown, documentIds: Iterable<string>): void {
  const state = crypto.randomUUID();
  for (const documentId of new Set(documentIds))
    start((summaries as Summaries).put({ documentId, state, by: '', summary: null }));
}
