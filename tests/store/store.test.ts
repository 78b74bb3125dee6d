import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attempt, openStore, type Store, StoreError } from '@/lib/store';
import { textHash } from '@/lib/text/hash';
import { annotation, clip, collect, LATER, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

let store: Store;
let serial = 0;
beforeEach(async () => {
  store = await openStore(`test-${serial++}`);
});
afterEach(() => store.close());

describe('documents', () => {
  test('a saved reading comes back as a bundle', async () => {
    const saved = await store.documents.save(`${URL_A}#top`, reading(URL_A), NOW);
    expect(saved).toEqual({ id: URL_A, textHash: textHash(TEXT_A), isNew: true, revised: false });
    await store.annotations.put(annotation('a1', URL_A));
    await store.clips.put(clip('c1', URL_A));
    const bundle = await store.bundles.get(URL_A);
    expect(bundle?.document).toMatchObject({ id: URL_A, saved: NOW, article: { text: TEXT_A }, collections: [] });
    expect(bundle?.document.analysis.metrics).toHaveLength(1);
    expect(bundle?.annotations.map((a) => a.id)).toEqual(['a1']);
    expect(bundle?.clips.map((c) => c.id)).toEqual(['c1']);
  });

  test('the identity comes from the address given, not from the reading', async () => {
    await store.documents.save(URL_A, reading('https://www.evil.gov.cn/'), NOW);
    expect((await store.documents.list()).map((record) => record.id)).toEqual([URL_A]);
  });

  test('saving again keeps first time, collections and the earlier text of a revised page', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await collect(store, 'p1', [URL_A]);
    const revised = TEXT_A.replace('32件', '33件');
    const saved = await store.documents.save(URL_A, reading(URL_A, revised), LATER);
    expect(saved).toMatchObject({ isNew: false, revised: true });
    expect(await store.documents.get(URL_A)).toMatchObject({ saved: NOW, retrieved: LATER, collections: ['p1'] });
    const versions = await store.texts.versions(URL_A);
    expect(versions.map((version) => version.article.text)).toEqual([TEXT_A, revised]);
    const again = await store.documents.save(URL_A, reading(URL_A, revised), '2026-03-01T00:00:00.000Z');
    expect(again.revised).toBe(false);
    expect((await store.texts.versions(URL_A)).map((version) => version.retrieved)).toEqual([NOW, LATER]);
    await store.documents.save(URL_B, reading(URL_B), NOW);
    expect(await store.texts.revised()).toEqual([URL_A]);
  });

  test('a newer analyzer replaces the findings of the same text; dropping the cache loses nothing else', async () => {
    const first = reading(URL_A);
    await store.documents.save(URL_A, first, NOW);
    await store.documents.save(URL_A, { ...first, analysis: { ...first.analysis, analyzer: '2', metrics: [] } }, LATER);
    expect(await store.context.db.count('findings')).toBe(1);
    expect((await store.bundles.get(URL_A))?.document.analysis.analyzer).toBe('2');
    await store.annotations.put(annotation('a1', URL_A));
    await store.context.db.clear('findings');
    const bundle = await store.bundles.get(URL_A);
    expect(bundle?.document.analysis.report.issuer).toBe('清河县人民政府');
    expect(bundle?.document.analysis.diagnostics).toHaveLength(1);
    expect(bundle?.annotations).toHaveLength(1);
  });
});

describe('annotations', () => {
  test('come back in reading order, by document', async () => {
    const at = (id: string, start: number) => {
      const made = annotation(id, URL_A);
      return { ...made, anchor: { ...made.anchor, position: { ...made.anchor.position, start } } };
    };
    await store.annotations.putMany([at('late', 30), at('early', 2), annotation('other', URL_B)]);
    expect((await store.annotations.ofDocument(URL_A)).map((a) => a.id)).toEqual(['early', 'late']);
  });

  test('rows are fetched by id', async () => {
    await store.annotations.putMany([
      annotation('1', URL_A, { modified: '2026-01-01', tags: ['复议', '2023'] }),
      annotation('2', URL_A, { modified: '2026-01-03', decision: 'dismissed', tags: ['复议'] }),
      annotation('3', URL_B, { modified: '2026-01-02', kind: null, decision: null, motivation: 'commenting' }),
    ]);
    expect((await store.annotations.getMany(['3', 'x', '1'])).map((a) => a.id)).toEqual(['3', '1']);
    expect(await store.annotations.tags()).toEqual(
      new Map([
        ['2023', 1],
        ['复议', 2],
      ]),
    );
  });

  test('removing returns what was removed', async () => {
    await store.annotations.put(annotation('a1', URL_A));
    expect((await store.annotations.remove(['a1', 'gone'])).map((a) => a.id)).toEqual(['a1']);
    expect(await store.annotations.get('a1')).toBeUndefined();
  });
});

test('a broken record is skipped, named and kept', async () => {
  await store.annotations.put(annotation('good', URL_A));
  await store.context.db.put('annotations', { ...annotation('bad', URL_A), decision: 'maybe' as never });
  expect((await store.annotations.ofDocument(URL_A)).map((a) => a.id)).toEqual(['good']);
  expect(store.broken).toMatchObject([{ store: 'annotations', key: 'bad' }]);
  expect(await store.context.db.count('annotations')).toBe(2);
});

test('meta', async () => {
  expect(await store.meta.lastBackup()).toBe('');
  await store.meta.setLastBackup(NOW);
  await store.meta.setCodebook(['风险', '风险', '亮点']);
  expect(await store.meta.lastBackup()).toBe(NOW);
  expect(await store.meta.codebook()).toEqual(['风险', '亮点']);
});

test('changes are told', async () => {
  const heard: unknown[] = [];
  const stop = store.onChange((change) => heard.push(change));
  await store.annotations.put(annotation('a1', URL_A));
  stop();
  await store.annotations.put(annotation('a2', URL_A));
  expect(heard).toEqual([{ stores: ['annotations'], documents: [URL_A] }]);
});

describe('errors', () => {
  test('a full disk is a typed error and nothing is half written', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    const { db } = store.context;
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    const original = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
      return this.name === 'summaries' ? full() : original.call(this, value, ...rest);
    };
    try {
      const result = await attempt(() => store.documents.save(URL_B, reading(URL_B), NOW));
      expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
      await expect(store.annotations.put(annotation('a1', URL_A))).rejects.toBeInstanceOf(StoreError);
    } finally {
      IDBObjectStore.prototype.put = original;
    }
    expect(await db.count('annotations')).toBe(0);
    expect(await db.count('documents')).toBe(1);
    expect(await db.count('texts')).toBe(1);
  });

  test('a database of a newer version is not touched', async () => {
    const name = `newer-${serial}`;
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 999);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
      request.onerror = reject;
    });
    expect(await attempt(() => openStore(name))).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } });
  });
});
