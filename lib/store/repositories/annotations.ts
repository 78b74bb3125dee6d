import { type Annotation, AnnotationSchema } from '../../model';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import { ofDocument } from '../schema';
import { markStale } from '../stale';

/** The reader's property. Written with strict durability; nothing here drops or rewrites one unasked. */
export function createAnnotations({ db, read, changes }: Context) {
  const put = async (annotations: readonly Annotation[]): Promise<void> => {
    await transact(db, ['annotations', 'summaries'], async (tx) => {
      for (const annotation of annotations) start(tx.objectStore('annotations').put(annotation));
      markStale(tx.objectStore('summaries'), owners(annotations));
    });
    changes.emit({ stores: ['annotations'], documents: owners(annotations) });
  };

  return {
    put: (annotation: Annotation): Promise<void> => put([annotation]),
    /** Many at once, all or none. */
    putMany: put,

    get: async (id: string): Promise<Annotation | undefined> =>
      read.one('annotations', AnnotationSchema, await guard(() => db.get('annotations', id))),

    /** Those of the ids that exist, in their order. */
    getMany: async (ids: readonly string[]): Promise<Annotation[]> =>
      guard(async () => {
        const tx = db.transaction('annotations');
        return read.many('annotations', AnnotationSchema, await Promise.all(ids.map((id) => tx.store.get(id))));
      }),

    /** All on one report, in reading order. */
    ofDocument: async (documentId: string): Promise<Annotation[]> =>
      read.many(
        'annotations',
        AnnotationSchema,
        await guard(() => db.getAllFromIndex('annotations', 'document', ofDocument(documentId))),
      ),

    /** Removes some. @returns what was removed, for undo. */
    async remove(ids: readonly string[]): Promise<Annotation[]> {
      const removed = await transact(db, ['annotations', 'summaries'], async (tx) => {
        const found = await Promise.all(ids.map((id) => tx.objectStore('annotations').get(id)));
        for (const id of ids) start(tx.objectStore('annotations').delete(id));
        const here = found.filter((annotation) => annotation !== undefined);
        markStale(tx.objectStore('summaries'), owners(here));
        return here;
      });
      changes.emit({ stores: ['annotations'], documents: owners(removed) });
      return removed;
    },

    count: (): Promise<number> => guard(() => db.count('annotations')),

    /** How many were made or changed after an ISO time: what a backup of that time does not have. */
    countSince: (time: string): Promise<number> =>
      guard(() => db.countFromIndex('annotations', 'modified', IDBKeyRange.lowerBound(time, true))),

    /** Tags in use and how often, for completion and filters. */
    tags: (): Promise<Map<string, number>> =>
      guard(async () => {
        const index = db.transaction('annotations').store.index('tag');
        const counts = new Map<string, number>();
        for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
          counts.set(cursor.key, 0);
        }
        for (const tag of counts.keys()) counts.set(tag, await db.countFromIndex('annotations', 'tag', tag));
        return counts;
      }),
  };
}

/** The reports some annotations are on, each once. */
const owners = (annotations: readonly Annotation[]): string[] => [
  ...new Set(annotations.map(({ documentId }) => documentId)),
];
