import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { libraryHandlers } from '@/entrypoints/background/library';
import type { SenderOf } from '@/lib/messaging/dispatch';
import { openStore, type Store } from '@/lib/store';
import { textHash } from '@/lib/text/hash';
import { clipToFile } from '@/lib/text/pixels';
import { annotation, clip, LATER, NOW, reading, TEXT_A, URL_A, URL_B } from '../store/fixtures';

const sender = (url: string): SenderOf<'document/save'> => ({ kind: 'content', tabId: 7, windowId: 1, url });
const REFUSED = { ok: false, error: { code: 'refused' } };

let store: Store;
let serial = 0;
let time = NOW;
let savedTabs: number[] = [];
let handlers: ReturnType<typeof libraryHandlers>;
beforeEach(async () => {
  store = await openStore(`library-${serial++}`);
  savedTabs = [];
  time = NOW;
  handlers = libraryHandlers(
    async () => store,
    () => time,
    (tabId) => savedTabs.push(tabId),
  );
});
afterEach(() => store.close());

test('save and open go by the sender’s address', async () => {
  const saved = await handlers['document/save'](reading('https://www.elsewhere.gov.cn/'), sender(`${URL_A}#p`));
  expect(saved).toEqual({ ok: true, value: { id: URL_A, textHash: textHash(TEXT_A) } });
  expect(savedTabs).toEqual([7]);
  await handlers['annotation/put'](annotation('a1', URL_A), sender(URL_A));
  expect(await handlers['document/open'](undefined, sender(URL_A))).toMatchObject({
    ok: true,
    value: { saved: true, textHash: textHash(TEXT_A), annotations: [{ id: 'a1' }], similar: [] },
  });
  expect(await handlers['document/open'](undefined, sender(URL_B))).toMatchObject({
    value: { saved: false, textHash: null, annotations: [] },
  });
});

test('a saved report under another address is offered', async () => {
  await handlers['document/save'](reading(URL_A), sender(URL_A));
  const twin = URL_A.replace('https://www.', 'http://');
  expect(await handlers['document/open'](undefined, sender(twin))).toMatchObject({
    value: { saved: false, similar: [{ id: URL_A, saved: NOW }] },
  });
  await handlers['document/save'](reading(twin), sender(twin));
  expect(await handlers['document/open'](undefined, sender(twin))).toMatchObject({
    value: { saved: true, similar: [{ id: URL_A }] },
  });
  await store.meta.settleTwins(URL_A, twin);
  await store.meta.settleTwins(twin, URL_A);
  expect(await store.meta.settledTwins()).toEqual([[URL_A, twin]]);
  for (const url of [twin, URL_A])
    expect(await handlers['document/open'](undefined, sender(url))).toMatchObject({ value: { similar: [] } });
});

test('an earlier text of the own page can be read, another page’s cannot', async () => {
  await handlers['document/save'](reading(URL_A), sender(URL_A));
  time = LATER;
  await handlers['document/save'](reading(URL_A, TEXT_A.replace('32件', '33件')), sender(URL_A));
  const earlier = { textHash: textHash(TEXT_A) };
  expect(await handlers['document/text'](earlier, sender(URL_A))).toEqual({
    ok: true,
    value: { text: TEXT_A, retrieved: NOW },
  });
  expect(await handlers['document/text'](earlier, sender(URL_B))).toMatchObject({ error: { code: 'not-found' } });
});

const clipFile = (id: string, documentId: string) => clipToFile(clip(id, documentId));

test('a page cannot write, take over or remove another page’s annotations and clips', async () => {
  await handlers['annotation/put'](annotation('a1', URL_A), sender(URL_A));
  await handlers['clip/put'](await clipFile('c1', URL_A), sender(URL_A));
  const evil = sender(URL_B);
  expect(await handlers['annotation/put'](annotation('a2', URL_A), evil)).toMatchObject(REFUSED);
  expect(await handlers['annotation/put'](annotation('a1', URL_B), evil)).toMatchObject(REFUSED);
  expect(await handlers['annotation/remove']({ id: 'a1' }, evil)).toMatchObject(REFUSED);
  expect(await handlers['clip/put'](await clipFile('c2', URL_A), evil)).toMatchObject(REFUSED);
  expect(await handlers['clip/put'](await clipFile('c1', URL_B), evil)).toMatchObject(REFUSED);
  expect(await handlers['clip/remove']({ id: 'c1' }, evil)).toMatchObject(REFUSED);
  expect(await store.annotations.ofDocument(URL_A)).toEqual([annotation('a1', URL_A)]);
  expect(await store.clips.ofDocument(URL_A)).toEqual([clip('c1', URL_A)]);
});

const MADE = { id: 'p', name: '县级比较', note: '', created: NOW };
const joining = (documentId: string, after = true) =>
  ({ of: 'membership', documentId, collection: 'p', before: !after, after }) as const;

test('a page puts its own report into collections, makes one, and takes away only an empty one it has not renamed', async () => {
  const own = sender(URL_A);
  await handlers['document/save'](reading(URL_A), own);
  await handlers['document/save'](reading(URL_B), sender(URL_B));
  const collect = (edits: Parameters<(typeof handlers)['document/collect']>[0]['edits'], from = own) =>
    handlers['document/collect']({ edits }, from);
  const made = { of: 'collection', before: null, after: MADE } as const;
  expect(await collect([made, joining(URL_A)])).toEqual({ ok: true, value: undefined });
  expect((await store.documents.get(URL_A))?.collections).toEqual(['p']);
  expect(await collect([joining(URL_A, false)], sender(URL_B))).toMatchObject(REFUSED);
  const renamed = { of: 'collection', before: MADE, after: { ...MADE, name: '甲' } } as const;
  expect(await collect([renamed])).toMatchObject(REFUSED);
  const back = [joining(URL_A, false), { of: 'collection', before: MADE, after: null } as const];
  await collect([joining(URL_B)], sender(URL_B));
  expect(await collect([...back])).toEqual({ ok: true, value: undefined });
  // Another report was put into it meanwhile: it stays for that one.
  expect((await store.documents.get(URL_A))?.collections).toEqual([]);
  expect(await store.collections.list()).toEqual([MADE]);
  expect(await collect([joining(URL_A, false)])).toMatchObject({ error: { code: 'changed-elsewhere' } });
});

test('a page takes its own report out of the library and puts it back, nobody else’s', async () => {
  const own = sender(URL_A);
  await handlers['document/save'](reading(URL_A), own);
  await handlers['annotation/put'](annotation('a1', URL_A), own);
  await handlers['clip/put'](await clipFile('c1', URL_A), own);
  const before = await store.bundles.get(URL_A);
  const taken = await handlers['document/remove'](undefined, own);
  if (!taken.ok) throw new Error(taken.error.code);
  expect(await store.documents.ids()).toEqual([]);
  expect(await handlers['document/remove'](undefined, own)).toMatchObject({ error: { code: 'not-found' } });
  expect(await handlers['document/put-back'](taken.value, sender(URL_B))).toMatchObject(REFUSED);
  const forged = { ...taken.value, annotations: [annotation('a2', URL_B)] };
  expect(await handlers['document/put-back'](forged, own)).toMatchObject(REFUSED);
  expect(await handlers['document/put-back'](taken.value, own)).toEqual({ ok: true, value: undefined });
  expect(await store.bundles.get(URL_A)).toEqual(before);
});

test('the own ones can be changed and removed; removing what is gone is no error', async () => {
  const own = sender(URL_A);
  await handlers['annotation/put'](annotation('a1', URL_A), own);
  await handlers['annotation/put'](annotation('a1', URL_A, { note: '已核对' }), own);
  expect((await store.annotations.get('a1'))?.note).toBe('已核对');
  expect(await handlers['annotation/remove']({ id: 'a1' }, own)).toEqual({ ok: true, value: undefined });
  expect(await handlers['annotation/remove']({ id: 'a1' }, own)).toEqual({ ok: true, value: undefined });
  await handlers['clip/put'](await clipFile('c1', URL_A), own);
  expect(await handlers['clip/remove']({ id: 'c1' }, own)).toEqual({ ok: true, value: undefined });
  expect(await handlers['clip/remove']({ id: 'c1' }, own)).toEqual({ ok: true, value: undefined });
});

test('a full disk reaches the page as a code', async () => {
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no space', 'QuotaExceededError');
  };
  try {
    expect(await handlers['annotation/put'](annotation('a1', URL_A), sender(URL_A))).toMatchObject({
      error: { code: 'storage-full' },
    });
  } finally {
    IDBObjectStore.prototype.put = original;
  }
});
