import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/lib/store';
import {
  applyImport,
  type Choice,
  choose,
  contentsOfAnnotations,
  contentsOfBundles,
  exportBackup,
  type ImportPreview,
  planImport,
  previewImport,
} from '@/lib/store/backup';
import { sideId } from '@/lib/store/backup/merge';
import { annotation, clip, LATER, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

const OPTIONS = { generator: 'mingjian test', now: NOW };
const open: Store[] = [];
let serial = 0;
const fresh = async (): Promise<Store> => {
  const store = await openStore(`backup-${serial++}`);
  open.push(store);
  return store;
};
let store: Store;
beforeEach(async () => {
  store = await fresh();
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const fill = async (target: Store): Promise<void> => {
  await target.documents.save(URL_A, reading(URL_A), NOW);
  await target.documents.save(URL_A, reading(URL_A, TEXT_A.replace('32件', '33件')), LATER);
  await target.documents.save(URL_B, reading(URL_B), NOW);
  await target.documents.setCollections(URL_B, ['p1']);
  await target.collections.put({ id: 'p1', name: '县级比较', note: '', created: NOW });
  await target.annotations.putMany([
    annotation('a1', URL_A),
    annotation('a2', URL_B, { note: '存疑', tags: ['核对'] }),
  ]);
  await target.clips.put(clip('c1', URL_A, { note: '表一' }));
  await target.views.put({ id: 'v1', name: '待办', created: NOW, query: '{}' });
  await target.meta.setCodebook(['风险']);
};
const everything = async (from: Store) => ({
  bundles: await from.bundles.all(),
  versions: await from.texts.versions(URL_A),
  collections: await from.collections.list(),
  views: await from.views.list(),
  codebook: await from.meta.codebook(),
});
const preview = async (into: Store, bytes: Uint8Array): Promise<ImportPreview> => {
  const { result, problems } = await previewImport(into, bytes);
  if (!result.ok) throw new Error(JSON.stringify(problems));
  return result.value;
};
const merge = async (into: Store, bytes: Uint8Array): Promise<ImportPreview> => {
  const plan = await preview(into, bytes);
  expect(await applyImport(into, plan, 'merge')).toEqual({ ok: true, value: undefined });
  return plan;
};

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

describe('merging a colleague’s file', () => {
  const theirs = async (change: (colleague: Store) => Promise<unknown>): Promise<Uint8Array> => {
    const colleague = await fresh();
    await colleague.documents.save(URL_A, reading(URL_A), LATER);
    await change(colleague);
    return exportBackup(colleague, OPTIONS);
  };

  test('recognises the report, keeps first time and both collections', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await store.documents.setCollections(URL_A, ['mine']);
    const bytes = await theirs((colleague) => colleague.documents.setCollections(URL_A, ['theirs']));
    const { plan } = await merge(store, bytes);
    expect(plan.updated.documents).toBe(1);
    expect(await store.documents.get(URL_A)).toMatchObject({
      saved: NOW,
      retrieved: LATER,
      collections: ['mine', 'theirs'],
    });
  });

  test('keeps both decisions on one finding and names the conflict', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
    const bytes = await theirs((colleague) =>
      colleague.annotations.put(annotation('hers', URL_A, { creator: '李四', decision: 'dismissed' })),
    );
    const { plan } = await merge(store, bytes);
    expect(plan.conflicts).toMatchObject([{ outcome: 'both', ours: { id: 'mine' }, theirs: { id: 'hers' } }]);
    expect((await store.annotations.ofDocument(URL_A)).map(({ id }) => id).sort()).toEqual(['hers', 'mine']);
  });

  test('agreement is no conflict', async () => {
    await store.documents.save(URL_A, reading(URL_A), NOW);
    await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
    const bytes = await theirs((colleague) =>
      colleague.annotations.put(annotation('hers', URL_A, { creator: '李四' })),
    );
    expect((await merge(store, bytes)).plan.conflicts).toEqual([]);
  });

  test('another person’s version of the same annotation is kept beside ours, once', async () => {
    await store.annotations.put(annotation('shared', URL_A, { creator: '张三' }));
    const changed = annotation('shared', URL_A, { creator: '李四', note: '应为33件', modified: LATER });
    const bytes = await theirs((colleague) => colleague.annotations.put(changed));
    const { plan } = await merge(store, bytes);
    expect(plan.conflicts).toMatchObject([{ outcome: 'both' }]);
    expect((await store.annotations.get('shared'))?.creator).toBe('张三');
    expect(await store.annotations.get(sideId(changed))).toMatchObject({ creator: '李四', note: '应为33件' });
    await merge(store, bytes);
    expect(await store.annotations.count()).toBe(2);
  });

  test('the same person’s later version wins, an earlier one does not', async () => {
    await store.annotations.put(annotation('one', URL_A, { note: '旧' }));
    const later = await theirs((colleague) =>
      colleague.annotations.put(annotation('one', URL_A, { note: '新', modified: LATER })),
    );
    expect((await merge(store, later)).plan.conflicts).toMatchObject([{ outcome: 'theirs' }]);
    expect((await store.annotations.get('one'))?.note).toBe('新');
    const earlier = await theirs((colleague) => colleague.annotations.put(annotation('one', URL_A, { note: '更旧' })));
    expect((await merge(store, earlier)).plan.conflicts).toMatchObject([{ outcome: 'ours' }]);
    expect((await store.annotations.get('one'))?.note).toBe('新');
  });

  describe('the reader chooses', () => {
    let bytes: Uint8Array;
    beforeEach(async () => {
      await store.documents.save(URL_A, reading(URL_A), NOW);
      await store.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
      await store.annotations.put(annotation('shared', URL_A, { creator: '张三', kind: null, decision: null }));
      bytes = await theirs((colleague) =>
        colleague.annotations.putMany([
          annotation('hers', URL_A, { creator: '李四', decision: 'dismissed' }),
          annotation('shared', URL_A, { creator: '李四', kind: null, decision: null, note: '另一口径' }),
        ]),
      );
    });
    const kept = async () => (await store.annotations.ofDocument(URL_A)).map(({ id, creator }) => `${id} ${creator}`);
    const take = async (choice: Choice) => {
      const seen = await preview(store, bytes);
      expect(seen.plan.conflicts).toHaveLength(2);
      const plan = choose(seen.plan, new Map(seen.plan.conflicts.map(({ key }) => [key, choice])));
      expect(await applyImport(store, { ...seen, plan }, 'merge')).toMatchObject({ ok: true });
      return plan;
    };

    test('mine: nothing of these is written', async () => {
      expect((await take('ours')).writes.annotations).toEqual([]);
      expect((await kept()).sort()).toEqual(['mine 张三', 'shared 张三']);
    });

    test('theirs: mine gives way; the same file then changes nothing', async () => {
      expect(await take('theirs')).toMatchObject({ added: { annotations: 1 }, updated: { annotations: 1 } });
      expect((await kept()).sort()).toEqual(['hers 李四', 'shared 李四']);
      expect((await preview(store, bytes)).plan).toMatchObject({ conflicts: [], writes: { annotations: [] } });
    });

    test('both: side by side; the same file then asks about decisions only, and writes nothing new', async () => {
      await take('both');
      expect(await kept()).toHaveLength(4);
      const again = await merge(store, bytes);
      expect(again.plan.added.annotations).toBe(0);
      expect(await kept()).toHaveLength(4);
    });

    test('one by one; one of mine that is kept against any of theirs stays', async () => {
      const more = await theirs((colleague) =>
        colleague.annotations.putMany(
          ['h1', 'h2'].map((id) => annotation(id, URL_A, { creator: '李四', decision: 'dismissed' })),
        ),
      );
      const seen = await preview(store, more);
      const [first, second] = seen.plan.conflicts;
      const choices = new Map<string, Choice>([
        [first?.key ?? '', 'theirs'],
        [second?.key ?? '', 'ours'],
      ]);
      expect(choose(seen.plan, choices)).toMatchObject({ removes: [], writes: { annotations: [{ id: 'h1' }] } });
      expect(seen.plan.conflicts.map(({ outcome }) => outcome)).toEqual(['both', 'both']);
    });

    test('whatever is chosen, a file taken twice with the same choices leaves the library as after the first time', async () => {
      const choice = fc.constantFrom<Choice>('ours', 'theirs', 'both');
      await fc.assert(
        fc.asyncProperty(choice, choice, async (a, b) => {
          const target = await fresh();
          await target.documents.save(URL_A, reading(URL_A), NOW);
          await target.annotations.put(annotation('mine', URL_A, { creator: '张三' }));
          await target.annotations.put(annotation('shared', URL_A, { creator: '张三', kind: null, decision: null }));
          const run = async (): Promise<unknown> => {
            const seen = await preview(target, bytes);
            const choices = new Map(seen.plan.conflicts.map(({ key }) => [key, key.includes('shared') ? a : b]));
            await applyImport(target, { ...seen, plan: choose(seen.plan, choices) }, 'merge');
            return target.annotations.ofDocument(URL_A);
          };
          expect(await run()).toEqual(await run());
        }),
        { numRuns: 9 },
      );
    });
  });

  test('the codebook grows', async () => {
    await store.meta.setCodebook(['风险']);
    await merge(store, await theirs((colleague) => colleague.meta.setCodebook(['亮点', '风险'])));
    expect(await store.meta.codebook()).toEqual(['风险', '亮点']);
  });
});

describe('files that are not sound are refused as a whole', () => {
  const edit = (bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
    const files = unzipSync(bytes);
    change(files);
    return zipSync(files);
  };
  const text = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const refusal = async (bytes: Uint8Array) => {
    const other = await fresh();
    const { result, problems } = await previewImport(other, bytes);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    return problems;
  };
  let bytes: Uint8Array;
  beforeEach(async () => {
    await fill(store);
    bytes = await exportBackup(store, OPTIONS);
  });

  test('no zip, no manifest, another format, a newer version', async () => {
    await refusal(strToU8('hello'));
    await refusal(zipSync({ 'x.txt': strToU8('x') }));
    await refusal(zipSync({ 'manifest.json': strToU8('{"format":"other"}') }));
    const newer = edit(bytes, (files) => {
      files['manifest.json'] = strToU8(text(files, 'manifest.json').replace('"version": 1', '"version": 2'));
    });
    expect(await refusal(newer)).toMatchObject([{ message: expect.stringContaining('newer') }]);
  });

  test('a part that was changed or is missing', async () => {
    const changed = edit(bytes, (files) => {
      files['annotations.ndjson'] = strToU8(text(files, 'annotations.ndjson').replace('存疑', '无疑'));
    });
    expect(await refusal(changed)).toMatchObject([{ part: 'annotations', line: 0 }]);
    expect(await refusal(edit(bytes, (files) => delete files['texts.ndjson']))).toMatchObject([{ part: 'texts' }]);
  });

  test('a part the manifest does not name', async () => {
    const renamed = edit(bytes, (files) => {
      files['manifest.json'] = strToU8(text(files, 'manifest.json').replace('"annotations"', '"annotationz"'));
    });
    expect(await refusal(renamed)).toMatchObject([{ part: 'annotations', message: 'not in the manifest' }]);
  });

  test('one broken record among good ones', async () => {
    const { createHash } = await import('node:crypto');
    const broken = edit(bytes, (files) => {
      const part = text(files, 'annotations.ndjson').replace('"decision":"confirmed"', '"decision":"maybe"');
      const manifest = JSON.parse(text(files, 'manifest.json'));
      manifest.parts.find((one: { name: string }) => one.name === 'annotations').sha256 = createHash('sha256')
        .update(part)
        .digest('hex');
      files['annotations.ndjson'] = strToU8(part);
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    expect(await refusal(broken)).toMatchObject([{ part: 'annotations', line: 1 }]);
  });

  test('any single flipped byte is refused or harmless', async () => {
    const sound = await everything(store);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ flip;
        const other = await fresh();
        const { result } = await previewImport(other, copy);
        if (!result.ok) return;
        await applyImport(other, result.value, 'merge');
        expect(await everything(other)).toEqual(sound);
      }),
      { numRuns: 40 },
    );
  });
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
  expect((await other.annotations.ids()).length).toBe(1);
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
