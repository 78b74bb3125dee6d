import { type View, ViewSchema } from '../../model';
import type { Context } from '../context';
import { guard } from '../errors';

export type Views = ReturnType<typeof createViews>;

/** Saved filters of the library page. */
export function createViews({ db, read, changes }: Context) {
  const changed = (): void => changes.emit({ stores: ['views'], documents: [] });
  return {
    list: async (): Promise<View[]> =>
      read
        .many('views', ViewSchema, await guard(() => db.getAll('views')))
        .sort((a, b) => a.created.localeCompare(b.created)),
    put: async (view: View): Promise<void> => {
      await guard(() => db.put('views', view));
      changed();
    },
    remove: async (id: string): Promise<void> => {
      await guard(() => db.delete('views', id));
      changed();
    },
  };
}
