import { type Collection, CollectionSchema } from '../../model';
import { type Context, start, transact } from '../context';
import { guard } from '../errors';

export type Collections = ReturnType<typeof createCollections>;

/** The reader's projects. Membership is kept by the documents. */
export function createCollections({ db, read, changes }: Context) {
  return {
    list: async (): Promise<Collection[]> =>
      read
        .many('collections', CollectionSchema, await guard(() => db.getAll('collections')))
        .sort((a, b) => a.created.localeCompare(b.created)),

    async put(collection: Collection): Promise<void> {
      await guard(() => db.put('collections', collection));
      changes.emit({ stores: ['collections'], documents: [] });
    },

    /** Removes a collection and takes its documents out of it; the documents stay. @returns the ids that were in it. */
    async remove(id: string): Promise<string[]> {
      const members = await transact(db, ['collections', 'documents'], async (tx) => {
        const inside = await tx.objectStore('documents').index('collection').getAll(id);
        start(tx.objectStore('collections').delete(id));
        for (const record of inside) {
          start(
            tx.objectStore('documents').put({
              ...record,
              collections: record.collections.filter((other) => other !== id),
            }),
          );
        }
        return inside.map((record) => record.id);
      });
      changes.emit({ stores: ['collections', 'documents'], documents: members });
      return members;
    },
  };
}
