import { type View, ViewSchema } from '../../model';
import type { Context } from '../context';
import { guard } from '../errors';

/** Saved filters of the library page; written by `exchange`. */
export function createViews({ db, read }: Context) {
  return {
    list: async (): Promise<View[]> =>
      read
        .many('views', ViewSchema, await guard(() => db.getAll('views')))
        .sort((a, b) => a.created.localeCompare(b.created)),
  };
}
