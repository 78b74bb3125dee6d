import type { IDBPDatabase } from 'idb';

/**
 * Version 2: what the library's lists and its search need of each report is kept beside it, instead of search signatures.
 * The new stores start empty: they are caches, and the library page fills them. Nothing of the reader's is touched.
 */
export const version = 2;

export function up(db: IDBPDatabase<unknown>): void {
  db.deleteObjectStore('signatures');
  for (const name of ['summaries', 'lines', 'words']) db.createObjectStore(name, { keyPath: 'documentId' });
}
