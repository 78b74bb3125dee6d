import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/lib/store';
import { migrations, SCHEMA_VERSION } from '@/lib/store/migrations';

/**
 * One dump per released schema version: the stores with keys, indexes and records as that version wrote them. Every one must
 * open and read with the present code. A dump is made once, with the release, and never edited.
 */
interface Dump {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
    records: Record<string, unknown>[];
  }[];
}
const folder = new URL('./dumps/', import.meta.url);
const dumps = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Dump);

/** Bytes are lists of numbers in a dump. */
const revive = (record: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(record.bits) ? { ...record, bits: new Uint8Array(record.bits as number[]) } : record;

async function restore(name: string, dump: Dump): Promise<void> {
  const db = await openDB(name, dump.version, {
    upgrade(database) {
      for (const { name: store, keyPath, indexes } of dump.stores) {
        const made = database.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    },
  });
  for (const { name: store, records } of dump.stores) for (const record of records) await db.put(store, revive(record));
  db.close();
}

/** Stores, keys and indexes of a database, for comparing. */
async function shapeOf(name: string) {
  const db = await openDB(name);
  const shape = [...db.objectStoreNames].map((store) => {
    const { keyPath, indexNames, index } = db.transaction(store).store;
    const indexes = [...indexNames].map((one) => {
      const { keyPath: path, multiEntry } = index.call(db.transaction(store).store, one);
      return { name: one, keyPath: path, multiEntry };
    });
    return { name: store, keyPath, indexes };
  });
  db.close();
  return shape;
}

test('versions count up from 1 without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
});

test('every released version has its dump', () => {
  expect(dumps.map(({ version }) => version).sort()).toEqual(migrations.map(({ version }) => version));
});

test('migrations import nothing of ours', () => {
  const sources = new URL('../../lib/store/migrations/', import.meta.url);
  for (const name of readdirSync(sources).filter((file) => /^\d/.test(file))) {
    expect(readFileSync(new URL(name, sources), 'utf8'), name).not.toMatch(/from '(?:\.|@\/)/);
  }
});

describe.each(dumps)('a library of version $version', (dump) => {
  test('opens and reads whole', async () => {
    const name = `dump-${dump.version}`;
    await restore(name, dump);
    const store = await openStore(name);
    const records = (of: string) => dump.stores.find(({ name: one }) => one === of)?.records ?? [];
    expect(await store.documents.list()).toHaveLength(records('documents').length);
    const bundles = await store.bundles.all();
    expect(bundles).toHaveLength(records('documents').length);
    expect(bundles.flatMap(({ annotations }) => annotations)).toHaveLength(records('annotations').length);
    expect(bundles.flatMap(({ clips }) => clips)).toHaveLength(records('clips').length);
    expect(bundles[0]?.document.analysis.analyzer).not.toBe('');
    expect(await store.search.all('行政复议')).not.toEqual([]);
    expect(await store.context.db.countFromIndex('annotations', 'decision', 'confirmed')).toBeGreaterThan(0);
    expect(await store.collections.list()).toHaveLength(records('collections').length);
    expect(store.broken).toEqual([]);
    store.close();
  });

  test('ends with the schema a fresh one has', async () => {
    const name = `shape-${dump.version}`;
    await restore(name, dump);
    (await openStore(name)).close();
    (await openStore('shape-fresh')).close();
    expect(await shapeOf(name)).toEqual(await shapeOf('shape-fresh'));
    expect((await openDB(name)).version).toBe(SCHEMA_VERSION);
  });
});
