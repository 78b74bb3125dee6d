import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editsOf } from '@/entrypoints/library/data/bulk';
import { carryOut, piecesOf } from '@/entrypoints/library/data/carry-out';
import { linesOf, summarise } from '@/entrypoints/library/model/lines';
import { decide } from '@/lib/review';
import { attempt, openStore, type Store } from '@/lib/store';
import { migrations } from '@/lib/store/migrations';
import { annotation, LATER, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

let serial = 0;
let store: Store;
beforeEach(async () => {
  store = await openStore(`failures-${++serial}`);
  await store.documents.save(URL_A, reading(URL_A), NOW);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

/** Every record of the database, store by store. */
async function everything(of = store): Promise<Record<string, unknown[]>> {
  const { db } = of.context;
  const names = [...db.objectStoreNames];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const)));
}

/** Lets the `at`th put into a store fail, as a full disk does. */
function fullAt(name: string, at = 1): void {
  const original = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === name && ++count >= at) throw new DOMException('no space', 'QuotaExceededError');
    return original.apply(this, args);
  });
}

/** What each kind of write does, and the store it reaches last. */
const WRITES: readonly (readonly [string, string, (of: Store) => Promise<unknown>])[] = [
  ['saving a report', 'documents', (of) => of.documents.save(URL_B, reading(URL_B), LATER)],
  [
    'saving it again, revised',
    'documents',
    (of) => of.documents.save(URL_A, reading(URL_A, `${TEXT_A}新增一行。\n`), LATER),
  ],
  ['a note', 'summaries', (of) => of.annotations.put(annotation('n', URL_A))],
  [
    'notes, the third of which fails',
    'annotations',
    (of) => of.annotations.putMany(['1', '2', '3'].map((id) => annotation(id, URL_A))),
  ],
  [
    'a new collection',
    'documents',
    (of) =>
      of.exchange([
        { of: 'collection', before: null, after: { id: 'p', name: 'p', note: '', created: NOW } },
        { of: 'membership', documentId: URL_A, collection: 'p', before: false, after: true },
      ]),
  ],
];

describe('a full disk', () => {
  test.each(WRITES)('%s: said by its name, everything as it was', async (what, name, write) => {
    const before = await everything();
    fullAt(name, what.includes('third') ? 3 : 1);
    expect(await attempt(() => write(store))).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    // And the library goes on working.
    await write(store);
    expect(await everything()).not.toEqual(before);
  });

  test('half way through a large act: what is written can be taken back', async () => {
    const urls = Array.from({ length: 85 }, (_, i) => `https://www.qinghe.gov.cn/${i}.html`);
    for (const url of urls) await store.documents.save(url, reading(url), NOW);
    const lines = [];
    for await (const bundle of store.bundles.each(urls))
      lines.push(...linesOf(bundle.document.id, summarise(bundle).lines));
    const before = await everything();
    fullAt('annotations', 45);
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const pieces = editsOf(store, lines, (item, at) => decide(item, 'confirmed', null, at), '');
    const { back, error } = await carryOut(store, pieces, watch);
    expect(error).toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    // Pieces of forty reports: the first is there whole, the second not at all.
    expect(back).toHaveLength(40);
    expect(await store.annotations.count()).toBe(40);
    await carryOut(store, piecesOf(back), watch);
    expect((await everything()).annotations).toEqual(before.annotations);
  });
});

test('a transaction the browser gives up leaves nothing behind', async () => {
  const before = await everything();
  const original = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    this.transaction.abort();
    return request;
  });
  expect(await attempt(() => store.documents.save(URL_B, reading(URL_B), NOW))).toMatchObject({
    ok: false,
    error: { code: 'storage-unavailable' },
  });
  vi.restoreAllMocks();
  expect(await everything()).toEqual(before);
});

test('a large act that is stopped says how far it came and can be taken back', async () => {
  const urls = Array.from({ length: 60 }, (_, i) => `https://www.luoshan.gov.cn/${i}.html`);
  for (const url of urls) await store.documents.save(url, reading(url), NOW);
  const lines = [];
  for await (const bundle of store.bundles.each(urls))
    lines.push(...linesOf(bundle.document.id, summarise(bundle).lines));
  const stop = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number): void => {
    shares.push(share);
    stop.abort();
  };
  const edit = (item: Parameters<typeof decide>[0], at: Parameters<typeof decide>[3]) =>
    decide(item, 'dismissed', null, at);
  const done = await carryOut(store, editsOf(store, lines, edit, ''), { onProgress, signal: stop.signal });
  expect([done.back.length, done.stopped, shares]).toEqual([40, true, [40 / 60]]);
  await carryOut(store, piecesOf(done.back), { onProgress, signal: new AbortController().signal });
  expect(await store.annotations.count()).toBe(0);
});

describe('an upgrade', () => {
  /** A library of version 1 with a report in it, still open somewhere. */
  const older = async (name: string, giveWay: boolean) => {
    const db = await openDB(name, 1, {
      upgrade: (database) => void migrations[0]?.up(database as never, null),
      blocking: (_a, _b, event) => {
        if (giveWay) (event.target as IDBDatabase).close();
      },
    });
    const [record] = await store.documents.list();
    await db.put('documents', record);
    return db;
  };

  test('another page that gives way holds nothing up', async () => {
    await older(`upgrade-${serial}`, true);
    const next = await openStore(`upgrade-${serial}`, 50);
    expect(await next.documents.list()).toHaveLength(1);
    next.close();
  });

  test('one that does not is named; once it is closed everything is there', async () => {
    const db = await older(`upgrade-${serial}`, false);
    expect(await attempt(() => openStore(`upgrade-${serial}`, 20))).toMatchObject({
      ok: false,
      error: { code: 'storage-blocked' },
    });
    db.close();
    const next = await openStore(`upgrade-${serial}`);
    expect(await next.documents.list()).toHaveLength(1);
    next.close();
  });

  test('without room for it the older library stays as it was', async () => {
    const db = await older(`upgrade-${serial}`, true);
    db.close();
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect(await attempt(() => openStore(`upgrade-${serial}`))).toMatchObject({
      ok: false,
      error: { code: 'storage-full' },
    });
    vi.restoreAllMocks();
    const still = await openDB(`upgrade-${serial}`);
    expect(still.version).toBe(1);
    expect(await still.count('documents')).toBe(1);
    expect([...still.objectStoreNames]).toContain('signatures');
    still.close();
  });
});
