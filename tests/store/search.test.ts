import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/lib/store';
import { compact, queryTerms, searchable } from '@/lib/store/searchable';
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
  ['a long phrase', '全年办结行政复议案件32件', [URL_A]],
  ['a phrase across punctuation', '案件32件，调解率71.5%', [URL_A]],
  ['the same without it', '案件32件调解率71.5%', [URL_A]],
  ['quotation marks and brackets of no account', '“清河县”（2023年）', [URL_A]],
  ['Latin letters and digits mixed', 'APP投诉', [URL_B]],
  ['traditional words in a mixed query', '羅山 ａｐｐ', [URL_B]],
  ['nothing', '', []],
  ['punctuation alone', '，。！', []],
  ['lines do not run into each other', '年度报告全年', []],
  ['blanks', ' \u3000 ', []],
  ['what is nowhere', '水利工程', []],
  ['characters that occur, but not in a row', '河清', []],
])('%s', async (_, query, expected) => {
  expect((await ids(query)).sort()).toEqual([...expected].sort());
});

test('hits say where they are, in the words as written', async () => {
  const [hit] = await store.search.hits(URL_A, '71.5');
  expect(hit).toMatchObject({ in: 'text', span: { start: TEXT_A.indexOf('71.5'), end: TEXT_A.indexOf('71.5') + 4 } });
  expect(hit?.snippet.slice(hit.mark.start, hit.mark.end)).toBe('71.5');
  const [across] = await store.search.hits(URL_A, '32件调解率');
  expect(across?.snippet.slice(across.mark.start, across.mark.end)).toBe('32件，调解率');
  const [traditional] = await store.search.hits(URL_B, '26件app');
  expect(traditional?.snippet.slice(traditional.mark.start, traditional.mark.end)).toBe('２６件，ＡＰＰ');
  const [noted] = await store.search.hits(URL_A, '公报');
  expect(noted).toMatchObject({ in: 'annotation', id: 'a1', span: null });
});

test('occurrences are counted, all terms together', async () => {
  expect(await store.search.all('32件 调解率')).toEqual([{ documentId: URL_A, count: 2 }]);
});

test('a search that was given up says no more; the next one says all', async () => {
  const stopped: unknown[] = [];
  for await (const result of store.search.each('县', AbortSignal.abort())) stopped.push(result);
  expect(stopped).toEqual([]);
  expect(await ids('县')).toHaveLength(2);
});

test('what another page writes is found, what it removes is not', async () => {
  const other = await openStore('search');
  await other.annotations.put(annotation('a9', URL_B, { note: '另页所写' }));
  await expect.poll(() => ids('另页所写')).toEqual([URL_B]);
  await other.annotations.remove(['a9']);
  await expect.poll(() => ids('另页所写')).toEqual([]);
  other.close();
});

test('what was removed is not found', async () => {
  const { back } = await store.exchange([{ of: 'report', before: { id: URL_B }, after: null }]);
  expect(await ids('复议')).toEqual([URL_A]);
  await store.exchange(back);
  expect(await ids('复议')).toHaveLength(2);
});

describe('the searchable form', () => {
  const characters = fc
    .array(fc.constantFrom(...'法治政府建設ＡＰＰ1２3, ，.%İß𠮷 縣县、\n\t（'), { maxLength: 60 })
    .map((list) => list.join(''));
  test('each of its characters knows where it comes from', () => {
    fc.assert(
      fc.property(fc.oneof(characters, fc.string({ unit: 'binary' })), (text) => {
        const { words, at } = compact(text);
        expect(at).toHaveLength(words.length);
        expect(searchable(text)).toBe(words);
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
        for (const [i, from] of at.entries())
          if (/[\p{L}\d]/u.test(words.charAt(i))) expect(searchable(text.charAt(from))).toBe(words.charAt(i));
      }),
    );
  });
  test('whatever stands in a line is found in it', () => {
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        // Not from the middle of a figure: 1,234 is one, and 234 of it is another.
        fc.pre(!/[\d２.,，]/.test(text.charAt(from - 1) + text.charAt(to)));
        for (const term of queryTerms(text.slice(from, to))) expect(searchable(text)).toContain(term);
      }),
    );
  });
  test.each([
    ['1,234件', '1234件'],
    ['１，２３４件', '1234件'],
    ['3、5件', '3|5件'],
    ['2021—2025年', '2021|2025年'],
    ['71.5％', '71.5%'],
    ['12,34', '12|34'],
    ['法 治　政 府', '法治政府'],
    ['“谁执法谁普法”', '谁执法谁普法'],
    ['事项\t2024年', '事项\n2024年'],
  ])('%s', (text, expected) => {
    expect(searchable(text)).toBe(expected);
  });
});

test('a broken record keeps no other from being found', async () => {
  const broken = await openStore('search-broken');
  await broken.documents.save(URL_A, reading(URL_A), NOW);
  await broken.annotations.put(annotation('good', URL_A, { note: '复核无误' }));
  await broken.context.db.put('annotations', { ...annotation('bad', URL_A), tags: null as never, note: '复核' });
  expect((await broken.search.all('复核')).map(({ documentId }) => documentId)).toEqual([URL_A]);
  expect((await broken.search.hits(URL_A, '复核')).map(({ id }) => id)).toEqual(['good']);
  broken.close();
});
