import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '@/lib/store';
import { applyImport, contentsOfAnnotations, contentsOfBundles, exportBackup, planImport } from '@/lib/store/backup';
import { closeAll, everything, fill, fresh, merge, OPTIONS, preview } from './backup-support';
import { annotation, clip, LATER, NOW, reading, URL_A, URL_B } from './fixtures';

let store: Store;
beforeEach(async () => {
  store = await fresh();
});
afterEach(closeAll);

test('what was exported comes back whole in an empty library, search included', async () => {
  await fill(store);
  const bytes = await exportBackup(store, OPTIONS);
  const other = await fresh();
  const { plan } = await preview(other, bytes);
  expect(plan.added).toMatchObject({ documents: 2, texts: 3, annotations: 2, clips: 1, collections: 1, views: 1 });
  expect(await other.documents.count()).toBe(0);
  await merge(other, bytes);
  expect(await everything(other)).toEqual(await everything(store));
  expect((await other.search.all('存疑')).map((hit) => hit.documentId)).toEqual([URL_B]);
  expect(await other.search.all('行政复议')).toHaveLength(2);
});

test('clips come back with figure, tables, source and the very bytes of their picture', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);
  const kept = clip('c9', URL_A, {
    kind: 'figure',
    text: '图1 受案数',
    figure: { address: 'https://www.qinghe.gov.cn/1.png', caption: '图1 受案数', pixels: 'kept' },
    tables: [[['甲', '1']]],
    picture: new Blob([bytes], { type: 'image/png' }),
  });
  await store.documents.save(URL_A, reading(URL_A), NOW);
  await store.clips.put(kept);
  const other = await fresh();
  await merge(other, await exportBackup(store, OPTIONS));
  const back = await other.clips.get('c9');
  expect({ ...back, picture: null }).toEqual({ ...kept, picture: null });
  expect(back?.picture?.type).toBe('image/png');
  expect(new Uint8Array((await back?.picture?.arrayBuffer()) ?? [])).toEqual(bytes);
});

test('records made before clips had pictures and annotations several categories are read as what they were', async () => {
  const { picture, source, tables, figure, ...clipThen } = clip('c1', URL_A);
  const { categories, ...annotationThen } = annotation('a1', URL_A);
  await store.context.db.put('clips', { ...clipThen, image: '' } as never);
  await store.context.db.put('annotations', { ...annotationThen, category: '执法' } as never);
  expect(await store.clips.get('c1')).toEqual({
    ...clipThen,
    ...{ picture: null, tables: [], figure: null },
    source: { url: '', title: '', issuer: null, retrieved: '' },
  });
  expect((await store.annotations.get('a1'))?.categories).toEqual(['执法']);
  expect(store.broken).toEqual([]);
});

test('importing the same file again changes nothing', async () => {
  await fill(store);
  const bytes = await exportBackup(store, OPTIONS);
  const before = await everything(store);
  const { plan } = await merge(store, bytes);
  expect(Object.values(plan.writes).flat()).toEqual([]);
  expect(plan.conflicts).toEqual([]);
  expect(await everything(store)).toEqual(before);
});

test('replace makes the library what the file says', async () => {
  await fill(store);
  const bytes = await exportBackup(store, OPTIONS);
  const other = await fresh();
  await other.documents.save('https://x.gov.cn/', reading('https://x.gov.cn/'), NOW);
  await applyImport(other, await preview(other, bytes), 'replace');
  expect(await everything(other)).toEqual(await everything(store));
});

test('a full disk while importing leaves the library as it was', async () => {
  await fill(store);
  const bytes = await exportBackup(store, OPTIONS);
  const other = await fresh();
  await other.annotations.put(annotation('own', URL_A));
  const plan = await preview(other, bytes);
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
    if (this.name === 'views') throw new DOMException('no space', 'QuotaExceededError');
    return original.call(this, value, ...rest);
  };
  try {
    expect(await applyImport(other, plan, 'replace')).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  } finally {
    IDBObjectStore.prototype.put = original;
  }
  expect(await other.documents.count()).toBe(0);
  expect(await other.annotations.count()).toBe(1);
});

test('a broken record does not keep the rest from being backed up, and goes along as it is', async () => {
  await fill(store);
  await store.context.db.put('annotations', { ...annotation('bad', URL_A), kind: 'rumour' as never });
  const bytes = await exportBackup(store, OPTIONS);
  expect(strFromU8(unzipSync(bytes)['broken.ndjson'] ?? new Uint8Array())).toContain('rumour');
  const other = await fresh();
  expect((await merge(other, bytes)).plan.added.annotations).toBe(2);
});

test('a long export can be cancelled and tells how far it is', async () => {
  await fill(store);
  const told: number[] = [];
  await exportBackup(store, { ...OPTIONS, progress: (done) => told.push(done) });
  expect(told.at(-1)).toBeGreaterThan(8);
  await expect(exportBackup(store, { ...OPTIONS, signal: AbortSignal.abort() })).rejects.toThrow();
});

test('property: export then import is the identity for whatever annotations', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 12 });
  const some = fc.record({
    note: words,
    tags: fc.array(words, { maxLength: 3 }),
    creator: words,
    categories: fc.array(words, { maxLength: 3 }),
    decision: fc.constantFrom('confirmed', 'corrected', 'dismissed', null),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.uuid(), { maxLength: 8 }),
      fc.array(some, { minLength: 8, maxLength: 8 }),
      async (ids, patches) => {
        const [from, to] = [await fresh(), await fresh()];
        await from.annotations.putMany(ids.map((id, i) => annotation(id, URL_A, patches[i] as never)));
        await merge(to, await exportBackup(from, OPTIONS));
        expect(await to.annotations.ofDocument(URL_A)).toEqual(await from.annotations.ofDocument(URL_A));
      },
    ),
    { numRuns: 15 },
  );
});

test('bundles and annotations of other formats go the same way', async () => {
  await fill(store);
  const bundles = await store.bundles.all();
  const other = await fresh();
  const about = { created: NOW, generator: 'report file' };
  const whole = await planImport(other, contentsOfBundles(bundles), about);
  expect(await applyImport(other, whole, 'merge')).toMatchObject({ ok: true });
  const strip = (list: typeof bundles) =>
    list.map(({ document, ...rest }) => ({ ...rest, text: document.article.text, analysis: document.analysis }));
  expect(strip(await other.bundles.all())).toEqual(strip(bundles));
  const note = annotation('n1', URL_A, { note: '外来' });
  await applyImport(other, await planImport(other, contentsOfAnnotations([note]), about), 'merge');
  expect(await other.annotations.get('n1')).toEqual(note);
  expect((await other.search.all('外来')).map(({ documentId }) => documentId)).toEqual([URL_A]);
});

test('what a backup does not have yet is counted', async () => {
  await store.annotations.putMany([annotation('old', URL_A), annotation('new', URL_A, { modified: LATER })]);
  expect(await store.annotations.countSince('')).toBe(2);
  expect(await store.annotations.countSince(NOW)).toBe(1);
  expect(await store.annotations.countSince(LATER)).toBe(0);
});
