import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/lib/store';
import { match } from '@/lib/store/search';
import { mayHold, queryTerms, searchable, signatureOf } from '@/lib/store/signature';
import { annotation, clip, NOW, reading, TEXT_A, URL_A, URL_B } from './fixtures';

const TRADITIONAL = '羅山縣2023年法治政府建設年度報告\n辦結行政複議案件２６件，ＡＰＰ投訴三件。\n';
let store: Store;
beforeAll(async () => {
  store = await openStore('search');
  await store.documents.save(URL_A, reading(URL_A), NOW);
  await store.documents.save(URL_B, reading(URL_B, TRADITIONAL, { title: '羅山縣人民政府' }), NOW);
  await store.annotations.put(annotation('a1', URL_A, { note: '与统计公报不符', tags: ['待核'] }));
  await store.clips.put(clip('c1', URL_B, { note: '附表三' }));
});
afterAll(() => store.close());
const ids = async (query: string) => (await store.search.all(query)).map(({ documentId }) => documentId);

test.each([
  ['two characters', '复议', [URL_A, URL_B]],
  ['one character', '县', [URL_A, URL_B]],
  ['inside words', '政复', [URL_A, URL_B]],
  ['traditional asks, simplified answers', '調解', [URL_A]],
  ['simplified asks, traditional answers', '办结行政复议', [URL_A, URL_B]],
  ['half width asks, full width answers', '26件', [URL_B]],
  ['latin, whatever case and width', 'app', [URL_B]],
  ['figures', '71.5%', [URL_A]],
  ['every word must occur, in whatever order', '调解率 清河', [URL_A]],
  ['words in text and note together', '统计公报 71.5%', [URL_A]],
  ['tags', '待核', [URL_A]],
  ['notes of clips', '附表三', [URL_B]],
  ['nothing', '', []],
  ['blanks', ' \u3000 ', []],
  ['what is nowhere', '水利工程', []],
  ['characters that occur, but not in a row', '河清', []],
])('%s', async (_, query, expected) => {
  expect((await ids(query)).sort()).toEqual([...expected].sort());
});

test('hits say where they are', async () => {
  const [result] = await store.search.all('71.5');
  const hit = result?.hits[0];
  expect(hit).toMatchObject({ in: 'text', span: { start: TEXT_A.indexOf('71.5'), end: TEXT_A.indexOf('71.5') + 4 } });
  expect(hit?.snippet.slice(hit.mark.start, hit.mark.end)).toBe('71.5');
  const [noted] = await store.search.all('公报');
  expect(noted?.hits[0]).toMatchObject({ in: 'annotation', id: 'a1', span: null });
});

test('search can be stopped and limited', async () => {
  expect(await store.search.all('县', 1)).toHaveLength(1);
  const stopped: unknown[] = [];
  for await (const result of store.search.each('县', AbortSignal.abort())) stopped.push(result);
  expect(stopped).toEqual([]);
});

test('what was removed is not found', async () => {
  const removed = await store.documents.remove([URL_B]);
  expect(await ids('复议')).toEqual([URL_A]);
  await store.documents.putBack(removed);
  expect(await ids('复议')).toHaveLength(2);
});

describe('signatures', () => {
  const texts = fc
    .array(fc.constantFrom(...'法治政府建設ＡＰＰ1２, İß𠮷 縣县'), { maxLength: 60 })
    .map((list) => list.join(''));
  test('never miss a term that is there', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        for (const term of queryTerms(text.slice(from, to))) {
          expect(mayHold(signatureOf([text]), term)).toBe(true);
          expect(match('d', [{ in: 'text', id: '', text, at: 0 }], [term])).not.toBeNull();
        }
      }),
    );
  });
  test('the searchable form keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchable(text)).toHaveLength(text.length);
      }),
    );
  });
  test('sift: of 200 reports with other words, hardly any passes', () => {
    const field = signatureOf([
      Array.from({ length: 6000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 37) % 4000))).join(''),
    ]);
    const strangers = Array.from({ length: 200 }, (_, i) =>
      String.fromCharCode(0x5e00 + i, 0x4e10 + 3 * i, 0x6a00 + 7 * i, 0x5100 + i),
    );
    expect(strangers.filter((term) => mayHold(field, term)).length).toBeLessThan(20);
  });
});

test('a broken record keeps no other from being found', async () => {
  const broken = await openStore('search-broken');
  await broken.documents.save(URL_A, reading(URL_A), NOW);
  await broken.annotations.put(annotation('good', URL_A, { note: '复核无误' }));
  await broken.context.db.put('annotations', { ...annotation('bad', URL_A), tags: null as never, note: '复核' });
  const [result] = await broken.search.all('复核');
  expect(result?.hits.map(({ id }) => id)).toEqual(['good']);
  broken.close();
});
