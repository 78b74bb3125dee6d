import * as v from 'valibot';
import type { Context } from '../context';
import { guard } from '../errors';

const TwinsSchema = v.tuple([v.string(), v.string()]);
export type Twins = v.InferOutput<typeof TwinsSchema>;

/** @returns whether a pair is of these two addresses, in either order. */
export const isSettled = ([a, b]: Twins, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

/** Where the bodies and years are kept for which the reader has noted that there is no report. */
export const ABSENT = 'absent';
/** @returns the keys of a record of them; none where it holds something else */
export const asKeys = (value: unknown): string[] => (v.is(v.array(v.string()), value) ? value : []);

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
    /** Pairs of addresses the reader has judged, one document or two: not to be offered again. */
    settledTwins: (): Promise<Twins[]> => get('settledTwins', v.array(TwinsSchema), []),
    settleTwins: async (one: string, other: string): Promise<void> => {
      const known = await get('settledTwins', v.array(TwinsSchema), []);
      if (!known.some((twins) => isSettled(twins, one, other))) await set('settledTwins', [...known, [one, other]]);
    },
    /** Bodies and years the reader has noted to have no report (lib/compare `absentKey`). */
    absent: (): Promise<string[]> => get(ABSENT, v.array(v.string()), []),
    /** The reader's own categories beside the built-in kinds. */
    codebook: (): Promise<string[]> => get('codebook', v.array(v.string()), []),
    setCodebook: (categories: readonly string[]): Promise<void> => set('codebook', [...new Set(categories)]),
  };
}
