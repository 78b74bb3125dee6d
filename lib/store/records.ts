import * as v from 'valibot';

/** A record that could not be read as what it should be. It stays in the database untouched; the rest is shown. */
export interface BrokenRecord {
  readonly store: string;
  readonly key: string;
  readonly message: string;
}

/** Checks records on their way out of the database and remembers the broken ones. */
export interface Reader {
  readonly broken: readonly BrokenRecord[];
  one<T>(store: string, schema: v.GenericSchema<unknown, T>, raw: unknown): T | undefined;
  many<T>(store: string, schema: v.GenericSchema<unknown, T>, raws: readonly unknown[]): T[];
}

/** At most this many are remembered; a wholly foreign database must not fill the memory too. */
const REMEMBERED = 100;

const keyOf = (raw: unknown): string => {
  const record = (raw ?? {}) as { id?: unknown; documentId?: unknown; key?: unknown };
  return String(record.id ?? record.documentId ?? record.key ?? '?');
};

export function createReader(): Reader {
  const broken = new Map<string, BrokenRecord>();
  const one = <T>(store: string, schema: v.GenericSchema<unknown, T>, raw: unknown): T | undefined => {
    if (raw === undefined) return undefined;
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) return parsed.output;
    const record = { store, key: keyOf(raw), message: v.summarize(parsed.issues) };
    if (broken.size < REMEMBERED) broken.set(`${record.store} ${record.key}`, record);
    return undefined;
  };
  return {
    get broken() {
      return [...broken.values()];
    },
    one,
    many: (store, schema, raws) =>
      raws.flatMap((raw) => {
        const record = one(store, schema, raw);
        return record === undefined ? [] : [record];
      }),
  };
}
