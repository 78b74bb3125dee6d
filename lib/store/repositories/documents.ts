import { type DocumentRecord, DocumentRecordSchema, documentId, type Reading, type SavedDocument } from '../../model';
import { textHash } from '../../text/hash';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import { ofDocument, type Schema } from '../schema';
import { markStale } from '../stale';

/** What a save did. `revised`: the page was in the library with another text; that text is kept. */
export interface Saved {
  readonly id: string;
  readonly textHash: string;
  readonly isNew: boolean;
  readonly revised: boolean;
}

/** Everything removed with a document, to put back on undo. */
export interface Removed {
  readonly documents: readonly Schema['documents']['value'][];
  readonly texts: readonly Schema['texts']['value'][];
  readonly snapshots: readonly Schema['snapshots']['value'][];
  readonly findings: readonly Schema['findings']['value'][];
  readonly annotations: readonly Schema['annotations']['value'][];
  readonly clips: readonly Schema['clips']['value'][];
}

const ALL = ['documents', 'texts', 'snapshots', 'findings', 'annotations', 'clips'] as const;
/** What is made of a report and goes with it. */
const MADE = ['summaries', 'lines', 'words'] as const;

export type Documents = ReturnType<typeof createDocuments>;

/** The library's list of reports, and saving and removing whole reports. */
export function createDocuments({ db, read, changes }: Context) {
  const setCollections = async (pairs: readonly (readonly [id: string, ids: readonly string[]])[]): Promise<void> => {
    await transact(db, ['documents'], async (tx) => {
      const records = await Promise.all(pairs.map(([id]) => tx.objectStore('documents').get(id)));
      for (const [at, record] of records.entries())
        if (record !== undefined)
          start(tx.objectStore('documents').put({ ...record, collections: [...new Set(pairs[at]?.[1])] }));
    });
    changes.emit({ stores: ['documents'], documents: pairs.map(([id]) => id) });
  };
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

    /** Puts a report into collections (ids), replacing the ones it was in. */
    setCollections: (id: string, collections: readonly string[]): Promise<void> => setCollections([[id, collections]]),
    /** The same for many reports; all of them or none. */
    setCollectionsOfMany: setCollections,

    /** Removes reports with all that belongs to them. @returns what was removed, for `putBack`. */
    async remove(ids: readonly string[]): Promise<Removed> {
      const removed = await transact(db, [...ALL, ...MADE], async (tx) => {
        const bag: { -readonly [K in keyof Removed]: Removed[K][number][] } = emptyBag();
        for (const id of ids) {
          const range = ofDocument(id);
          const record = await tx.objectStore('documents').get(id);
          if (record !== undefined) bag.documents.push(record);
          bag.texts.push(...(await tx.objectStore('texts').getAll(range)));
          bag.snapshots.push(...(await tx.objectStore('snapshots').getAll(range)));
          bag.findings.push(...(await tx.objectStore('findings').getAll(range)));
          const annotations = await tx.objectStore('annotations').index('document').getAll(range);
          const clips = await tx.objectStore('clips').index('document').getAll(range);
          bag.annotations.push(...annotations);
          bag.clips.push(...clips);
          start(tx.objectStore('documents').delete(id));
          for (const name of ['texts', 'snapshots', 'findings'] as const) start(tx.objectStore(name).delete(range));
          for (const name of MADE) start(tx.objectStore(name).delete(id));
          for (const annotation of annotations) start(tx.objectStore('annotations').delete(annotation.id));
          for (const clip of clips) start(tx.objectStore('clips').delete(clip.id));
        }
        return bag;
      });
      changes.emit({ stores: [...ALL], documents: ids });
      return removed;
    },

    /** Undoes `remove`. What has been written since under the same keys wins. */
    async putBack(removed: Removed): Promise<void> {
      await transact(db, [...ALL, 'summaries'], async (tx) => {
        for (const name of ALL) {
          const store = tx.objectStore(name);
          for (const record of removed[name]) {
            const key = keyOf(name, record);
            if ((await store.getKey(key as never)) === undefined) start(store.put(record as never));
          }
        }
        const ids = removed.documents.map(({ id }) => id);
        markStale(tx.objectStore('summaries'), ids);
      });
      changes.emit({ stores: [...ALL], documents: removed.documents.map((record) => record.id) });
    },
  };
}

const emptyBag = () => ({
  documents: [],
  texts: [],
  snapshots: [],
  findings: [],
  annotations: [],
  clips: [],
});

/** The primary key of a record, by the store's key path. */
function keyOf(name: (typeof ALL)[number], record: unknown): IDBValidKey {
  const r = record as { id: string; documentId: string; textHash: string; analyzer: string };
  if (name === 'texts' || name === 'snapshots') return [r.documentId, r.textHash];
  return name === 'findings' ? [r.documentId, r.textHash, r.analyzer] : r.id;
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
