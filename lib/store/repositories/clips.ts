import { type Clip, ClipSchema } from '../../model';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';
import { ofDocument } from '../schema';
import { markStale } from '../stale';

/** Passages, tables and pictures the reader kept. */
export function createClips({ db, read, changes }: Context) {
  return {
    async put(clip: Clip): Promise<void> {
      await transact(db, ['clips', 'summaries'], async (tx) => {
        start(tx.objectStore('clips').put(clip));
        markStale(tx.objectStore('summaries'), [clip.documentId]);
      });
      changes.emit({ stores: ['clips'], documents: [clip.documentId] });
    },

    get: async (id: string): Promise<Clip | undefined> =>
      read.one('clips', ClipSchema, await guard(() => db.get('clips', id))),

    /** All of one report, oldest first. */
    ofDocument: async (documentId: string): Promise<Clip[]> =>
      read.many(
        'clips',
        ClipSchema,
        await guard(() => db.getAllFromIndex('clips', 'document', ofDocument(documentId))),
      ),

    list: async (): Promise<Clip[]> => read.many('clips', ClipSchema, await guard(() => db.getAll('clips'))),

    /** @returns the removed clip, for undo. */
    async remove(id: string): Promise<Clip | undefined> {
      const removed = await transact(db, ['clips', 'summaries'], async (tx) => {
        const found = await tx.objectStore('clips').get(id);
        start(tx.objectStore('clips').delete(id));
        if (found !== undefined) markStale(tx.objectStore('summaries'), [found.documentId]);
        return found;
      });
      if (removed !== undefined) changes.emit({ stores: ['clips'], documents: [removed.documentId] });
      return removed;
    },
  };
}
