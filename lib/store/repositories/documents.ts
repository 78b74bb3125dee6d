import { type DocumentRecord, DocumentRecordSchema, documentId, type Reading, type SavedDocument } from '../../model';
import { textHash } from '../../text/hash';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import { markStale } from '../stale';

/** What a save did. `revised`: the page was in the library with another text; that text is kept. */
export interface Saved {
  readonly id: string;
  readonly textHash: string;
  readonly isNew: boolean;
  readonly revised: boolean;
}

/** The library's list of reports, and saving whole reports. They are removed by `exchange`. */
export function createDocuments({ db, read, changes }: Context) {
  return {
    get: async (id: string): Promise<DocumentRecord | undefined> =>
      read.one('documents', DocumentRecordSchema, await guard(() => db.get('documents', id))),

    /** All reports, in the order of their addresses. Light records: 2,000 of them are a few megabytes. */
    list: async (): Promise<DocumentRecord[]> =>
      read.many('documents', DocumentRecordSchema, await guard(() => db.getAll('documents'))),

    /** The ids alone: addresses without fragment. */
    ids: (): Promise<string[]> => guard(() => db.getAllKeys('documents')),

    count: (): Promise<number> => guard(() => db.count('documents')),

    /**
     * Saves a reading under the address the browser vouches for. Time of the first save and collections stay; an earlier
     * text stays under its own hash; findings of the same text by another analyzer version are replaced. One transaction.
     * @param url the sender's address, never one out of the reading
     * @param now ISO time
     */
    async save(url: string, reading: Reading, now: string): Promise<Saved> {
      const id = documentId(url);
      const hash = textHash(reading.article.text);
      const result = await transact(db, ['documents', 'texts', 'snapshots', 'findings', 'summaries'], async (tx) => {
        const before = await tx.objectStore('documents').get(id);
        const known = await tx.objectStore('texts').get([id, hash]);
        if (known === undefined) {
          const { title, article, signals } = reading;
          start(
            tx.objectStore('texts').put({ documentId: id, textHash: hash, retrieved: now, title, article, signals }),
          );
        }
        if (reading.html !== '')
          start(tx.objectStore('snapshots').put({ documentId: id, textHash: hash, html: reading.html }));
        start(tx.objectStore('findings').delete(IDBKeyRange.bound([id, hash], [id, hash, []])));
        const { analysis } = reading;
        start(
          tx.objectStore('findings').put({ documentId: id, textHash: hash, analyzer: analysis.analyzer, analysis }),
        );
        markStale(tx.objectStore('summaries'), [id]);
        const record = recordOf({
          ...{ id, url, title: reading.title, article: reading.article, analysis, textHash: hash },
          ...{ saved: before?.saved ?? now, retrieved: now, collections: before?.collections ?? [] },
        });
        start(tx.objectStore('documents').put(record));
        return { id, textHash: hash, isNew: before === undefined, revised: (before?.textHash ?? hash) !== hash };
      });
      changes.emit({ stores: ['documents', 'texts'], documents: [id] });
      return result;
    },
  };
}

/** The light record of a report, as the library lists it. */
export function recordOf(document: Omit<SavedDocument, 'html' | 'signals'>): DocumentRecord {
  const { id, url, title, saved, retrieved, textHash: hash, article, analysis, collections } = document;
  return {
    ...{ id, url, title, saved, retrieved, textHash: hash },
    analyzer: analysis.analyzer,
    detection: analysis.detection,
    report: analysis.report,
    missing: article.missing,
    length: article.text.length,
    counts: {
      metric: analysis.metrics.length,
      commitment: analysis.commitments.length,
      shortcoming: analysis.shortcomings.length,
    },
    collections: [...collections],
  };
}
