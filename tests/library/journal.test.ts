import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editsOf, type ItemEdit } from '@/entrypoints/library/data/bulk';
import { piecesOf } from '@/entrypoints/library/data/carry-out';
import { createJournal, type Journal } from '@/entrypoints/library/data/journal';
import * as commands from '@/entrypoints/library/model/commands';
import { linesOf, summarise } from '@/entrypoints/library/model/lines';
import type { Annotation, DocumentRecord, Edit } from '@/lib/model';
import { assess, decide, type ReviewItem, remark, retagged, reviewItems } from '@/lib/review';
import { openStore, type Store } from '@/lib/store';
import { textHash } from '@/lib/text/hash';
import { annotation, clip, collect, LATER, metric, NOW, reading, TEXT_A, URL_A, URL_B } from '../store/fixtures';

let serial = 0;
let store: Store;
let journal: Journal;
const watch = { onProgress: () => undefined, signal: new AbortController().signal };

beforeEach(async () => {
  store = await openStore(`journal-${++serial}`);
  journal = createJournal(store);
  for (const url of [URL_A, URL_B]) await store.documents.save(url, reading(url), NOW);
  await store.annotations.put(annotation('kept', URL_A, { note: '旧注', tags: ['旧'] }));
  await store.clips.put(clip('c1', URL_A));
  await collect(store, 'p1', [URL_A], '县级比较');
  await store.exchange(commands.savedView(VIEW));
});
afterEach(() => store.close());

const VIEW = { id: 'v1', name: '待办', created: NOW, query: '{}' };

/** What is the reader's own in the library: nothing of it may be lost or be there twice. */
async function own(): Promise<unknown> {
  const { db } = store.context;
  const names = ['documents', 'texts', 'snapshots', 'findings', 'annotations', 'clips', 'collections', 'views', 'meta'];
  return Promise.all(names.map((name) => db.getAll(name as 'annotations')));
}
const run = (edits: readonly Edit[]) => journal.run(piecesOf(edits), (count) => `${count}`, watch);
const step = (way: 'undo' | 'redo') => journal.step(way, () => watch);
const members = (): Promise<DocumentRecord[]> => store.documents.list();
const collection = async () => (await store.collections.list())[0] ?? { id: '', name: '', note: '', created: '' };

const act = () => ({
  ...{ documentId: URL_A, text: TEXT_A, textHash: textHash(TEXT_A), creator: '', now: LATER, id: crypto.randomUUID() },
});
const item = async (): Promise<ReviewItem> => {
  const annotations = await store.annotations.ofDocument(URL_A);
  const [first] = reviewItems(TEXT_A, textHash(TEXT_A), reading(URL_A).analysis, annotations);
  if (first === undefined) throw new Error('no item');
  return first;
};
const changed = async (make: (item: ReviewItem) => Annotation | null): Promise<Edit[]> => {
  const one = await item();
  const after = make(one);
  return after === null ? [] : [commands.putAnnotation(one.annotation, after)];
};
const lines = async () => {
  const all = [];
  for await (const bundle of store.bundles.each([URL_A, URL_B]))
    all.push(...linesOf(bundle.document.id, summarise(bundle).lines));
  return all;
};
const many = async (edit: ItemEdit): Promise<Edit[]> => {
  const edits: Edit[] = [];
  for await (const piece of editsOf(store, await lines(), edit, '')) edits.push(...piece.edits);
  return edits;
};

/** Every kind of act there is on the library page. */
const ACTS: Readonly<Record<string, () => Promise<Edit[]>>> = {
  'deciding one': () => changed((one) => decide(one, 'dismissed', null, act())),
  'deciding many': () => many((one, at) => decide(one, 'dismissed', null, at)),
  'tagging many': () =>
    many((one, at) => remark(one, { tags: retagged(one.annotation?.tags ?? [], ['新'], []) ?? [] }, at)),
  'a remark': () => changed((one) => remark(one, { note: '新注' }, act())),
  'a correction': () => changed((one) => decide(one, 'corrected', { ...metric(TEXT_A, '32件'), value: 33 }, act())),
  'a verdict on a commitment': async () => [
    commands.putAnnotation(null, assess({ ...metric(TEXT_A, '32件') } as never, 'fulfilled', null, act())),
  ],
  'a new collection': async () =>
    commands.madeCollection({ id: 'p2', name: '新', note: '', created: LATER }, await members()),
  'into a collection': async () => commands.collected('p1', await members(), true),
  'out of a collection': async () => commands.collected('p1', await members(), false),
  'renaming a collection': async () => commands.renamedCollection(await collection(), '市级比较'),
  'deleting a collection': async () => commands.removedCollection(await collection(), await members()),
  'deleting reports': async () => commands.removedReports([URL_A, URL_B]),
  'deleting a clip': async () => commands.removedClip(clip('c1', URL_A)),
  'saving a view': async () => commands.savedView({ ...VIEW, id: 'v2' }),
  'removing a view': async () => commands.removedView(VIEW),
  'noting that there is no report': async () => commands.markedAbsent('县|2020', true),
};

describe('every act', () => {
  test.each(Object.entries(ACTS))('%s: taken back and done again, twice', async (_, edits) => {
    if (_ === 'noting that there is no report') await store.meta.set('absent', []);
    const before = await own();
    const done = await run(await edits());
    expect(done).toMatchObject({ left: 0, error: null });
    const after = await own();
    expect(after).not.toEqual(before);
    for (let turn = 0; turn < 2; turn++) {
      expect(await step('undo')).toMatchObject({ left: 0, error: null });
      expect(await own()).toEqual(before);
      expect(await step('redo')).toMatchObject({ left: 0, error: null });
      expect(await own()).toEqual(after);
    }
    expect(await step('redo')).toBeNull();
  });
});

test('sixty acts, asked to be taken back all at once', async () => {
  const before = await own();
  for (let at = 0; at < 60; at++)
    await run(await changed((one) => remark(one, { note: `${at}` }, { ...act(), now: `${at}` })));
  expect((await store.annotations.get('kept'))?.note).toBe('59');
  const steps = await Promise.all(Array.from({ length: 61 }, () => step('undo')));
  expect(steps.map((one) => one !== null)).toEqual([...Array(60).fill(true), false]);
  expect(await own()).toEqual(before);
});

describe('what was changed on another page meanwhile', () => {
  test('stays as it is, and the step is forgotten', async () => {
    await run(await changed((one) => remark(one, { note: '新注' }, act())));
    const elsewhere = annotation('kept', URL_A, { note: '别处所写', modified: '2026-05-01T00:00:00.000Z' });
    await store.annotations.put(elsewhere);
    expect(await step('undo')).toMatchObject({ back: [], left: 1 });
    expect(await store.annotations.get('kept')).toEqual(elsewhere);
    expect([await step('undo'), await step('redo')]).toEqual([null, null]);
  });

  test('is left out of a step on many; the rest is taken back', async () => {
    await run(await many((one, at) => decide(one, 'dismissed', null, at)));
    const elsewhere = annotation('kept', URL_A, { note: '别处所写', modified: '2026-05-01T00:00:00.000Z' });
    await store.annotations.put(elsewhere);
    expect(await step('undo')).toMatchObject({ left: 1 });
    expect(await store.annotations.ofDocument(URL_B)).toEqual([]);
    expect(await store.annotations.get('kept')).toEqual(elsewhere);
  });

  test('other collections of a report stay', async () => {
    await run(commands.collected('p1', await members(), false));
    await collect(store, 'other', [URL_A]);
    await step('undo');
    expect((await store.documents.get(URL_A))?.collections).toEqual(['other', 'p1']);
  });

  test('a new collection others have used since stays, without the reports it was made for', async () => {
    const [first] = await members();
    await run(commands.madeCollection({ id: 'p2', name: '新', note: '', created: LATER }, first ? [first] : []));
    const other = first?.id === URL_A ? URL_B : URL_A;
    await store.exchange([{ of: 'membership', documentId: other, collection: 'p2', before: false, after: true }]);
    expect(await step('undo')).toMatchObject({ left: 1 });
    expect((await store.collections.list()).map(({ id }) => id)).toContain('p2');
    expect((await store.documents.get(other))?.collections).toContain('p2');
    expect((await store.documents.get(first?.id ?? ''))?.collections).not.toContain('p2');
  });

  test('no report comes into a collection that is gone', async () => {
    await run(commands.collected('p1', await members(), false));
    await store.exchange(commands.removedCollection(await collection(), await members()));
    expect(await step('undo')).toMatchObject({ back: [], left: 1 });
    expect((await store.documents.get(URL_A))?.collections).toEqual([]);
  });

  test('a name given elsewhere is not taken back', async () => {
    await run(commands.renamedCollection(await collection(), '市级比较'));
    await store.exchange(commands.renamedCollection(await collection(), '省级比较'));
    expect(await step('undo')).toMatchObject({ back: [], left: 1 });
    expect((await collection()).name).toBe('省级比较');
  });

  test('a report read again after it was deleted keeps its new text, and gets its notes back', async () => {
    await run(commands.removedReports([URL_A]));
    const text = TEXT_A.replace('32件', '33件');
    await store.documents.save(URL_A, reading(URL_A, text), LATER);
    await step('undo');
    expect((await store.documents.get(URL_A))?.textHash).toBe(textHash(text));
    expect((await store.texts.versions(URL_A)).map(({ retrieved }) => retrieved)).toEqual([NOW, LATER]);
    expect((await store.annotations.ofDocument(URL_A)).map(({ id }) => id)).toEqual(['kept']);
  });
});
