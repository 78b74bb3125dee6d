import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShelf, type Lines } from '@/entrypoints/library/data/shelf';
import { createSummariser, type Summariser } from '@/entrypoints/library/worker/summariser';
import type { Summary } from '@/lib/model';
import { openStore, type Store } from '@/lib/store';
import { annotation, NOW, reading, URL_A, URL_B } from '../store/fixtures';

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 5));
};

let serial = 0;
let store: Store;
let summaries: Map<string, Summary>;
let made: string[];
let summariser: Summariser;
beforeEach(async () => {
  store = await openStore(`summariser-${++serial}`);
  await store.documents.save(URL_A, reading(URL_A), NOW);
  await store.documents.save(URL_B, reading(URL_B), NOW);
  [summaries, made] = [new Map(), []];
  summariser = start(store);
});
afterEach(() => {
  summariser.stop();
  store.close();
});
const start = (of: Store): Summariser => {
  const one = createSummariser(of, (news) => {
    for (const summary of news) summaries.set(summary.documentId, summary);
    made.push(...news.map(({ documentId }) => documentId));
  });
  void one.start();
  return one;
};

test('what was made once is kept; the next page makes nothing again', async () => {
  await until(() => summaries.size === 2);
  expect(made.sort()).toEqual([URL_A, URL_B].sort());
  expect((await store.summaries.list()).map(({ documentId }) => documentId).sort()).toEqual([URL_A, URL_B].sort());
  await until(async () => (await store.summaries.list()).length === 2);
  made = [];
  const next = createSummariser(store, () => {
    throw new Error('made again');
  });
  await next.start();
  next.stop();
});

test('every change of a report makes its summary anew, whoever made it', async () => {
  await until(() => summaries.size === 2);
  const other = await openStore(`summariser-${serial}`);
  await other.annotations.put(annotation('1', URL_A));
  await until(() => summaries.get(URL_A)?.reviewed === 1);
  await other.annotations.remove(['1']);
  await until(() => summaries.get(URL_A)?.reviewed === 0);
  expect(made.filter((id) => id === URL_B)).toHaveLength(1);
  other.close();
});

test('what was made from an older state is not kept', async () => {
  await until(() => summaries.size === 2);
  summariser.stop();
  const source = await store.bundles.source(URL_A);
  const [summary] = (await store.summaries.list()).filter(({ documentId }) => documentId === URL_A);
  if (source === undefined || summary === undefined) throw new Error('not there');
  await store.annotations.put(annotation('1', URL_A));
  const late = { summary, lines: [], words: 'x', state: source.state };
  expect(await store.summaries.keep([late])).toEqual([]);
  expect((await store.summaries.list()).map(({ documentId }) => documentId)).toEqual([URL_B]);
  expect(await store.summaries.lines([URL_A, URL_B])).toHaveLength(1);
});

test('a full disk keeps no summary from being shown', async () => {
  await until(() => summaries.size === 2);
  summariser.stop();
  await store.annotations.put(annotation('1', URL_A));
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
    if (this.name === 'lines') throw new DOMException('no space', 'QuotaExceededError');
    return original.call(this, value, ...rest);
  };
  try {
    const next = start(store);
    await until(() => summaries.get(URL_A)?.reviewed === 1);
    next.stop();
    let lines: Lines = new Map();
    const shelf = createShelf(store);
    shelf.subscribe((all) => {
      lines = all;
    });
    shelf.follow(summaries);
    await until(() => lines.size === 2);
    expect(lines.get(URL_A)?.lines.map(({ decision }) => decision)).toEqual(['confirmed']);
  } finally {
    IDBObjectStore.prototype.put = original;
  }
});

test('the shelf follows the summaries: new lines, changed ones, none of what is gone', async () => {
  await until(() => summaries.size === 2);
  let lines: Lines = new Map();
  const shelf = createShelf(store);
  const stop = shelf.subscribe((all) => {
    lines = all;
  });
  shelf.follow(new Map(summaries));
  await until(() => lines.size === 2);
  expect(lines.get(URL_A)?.lines.map(({ decision }) => decision)).toEqual(['pending']);
  await store.annotations.put(annotation('1', URL_A));
  await until(() => summaries.get(URL_A)?.reviewed === 1);
  shelf.follow(new Map([...summaries].filter(([id]) => id === URL_A)));
  await until(() => lines.get(URL_A)?.lines[0]?.decision === 'confirmed');
  expect([...lines.keys()]).toEqual([URL_A]);
  stop();
});

test('pieces of a long act are gone through once, when no more come', async () => {
  const urls = Array.from({ length: 40 }, (_, i) => `https://www.qinghe.gov.cn/${i}.html`);
  for (const url of urls) await store.documents.save(url, reading(url), NOW);
  await until(() => summaries.size === 42);
  made = [];
  const marks = urls.map((url) => annotation(url, url));
  await store.annotations.putMany(marks);
  await store.annotations.putMany(marks.map((mark) => ({ ...mark, decision: 'dismissed' as const })));
  await until(() => made.length >= 40);
  expect(made.sort()).toEqual([...urls].sort());
  expect(urls.map((url) => summaries.get(url)?.tally.dismissed)).toEqual(urls.map(() => 1));
});
