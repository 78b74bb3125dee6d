import * as v from 'valibot';
import type { Context } from '../context';
import { guard } from '../errors';

export type Meta = ReturnType<typeof createMeta>;

/** Small facts about the library: last backup, the codebook. */
export function createMeta({ db, changes }: Context) {
  const get = async <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): Promise<T> => {
    const record = await guard(() => db.get('meta', key));
    const parsed = v.safeParse(schema, record?.value);
    return parsed.success ? parsed.output : otherwise;
  };
  const set = async (key: string, value: unknown): Promise<void> => {
    await guard(() => db.put('meta', { key, value }));
    changes.emit({ stores: ['meta'], documents: [] });
  };
  return {
    get,
    set,
    /** ISO time of the last full backup, '' if never. */
    lastBackup: (): Promise<string> => get('lastBackup', v.string(), ''),
    setLastBackup: (now: string): Promise<void> => set('lastBackup', now),
    /** The reader's own categories beside the built-in kinds. */
    codebook: (): Promise<string[]> => get('codebook', v.array(v.string()), []),
    setCodebook: (categories: readonly string[]): Promise<void> => set('codebook', [...new Set(categories)]),
  };
}
