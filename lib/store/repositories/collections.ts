import { type Collection, CollectionSchema } from '../../model';
import type { Context } from '../context';
import { guard } from '../errors';

/** The reader's projects; written by `exchange`. Membership is kept by the documents. */
export function createCollections({ db, read }: Context) {
  return {
    list: async (): Promise<Collection[]> =>
      read
        .many('collections', CollectionSchema, await guard(() => db.getAll('collections')))
        .sort((a, b) => a.created.localeCompare(b.created)),
  };
}
