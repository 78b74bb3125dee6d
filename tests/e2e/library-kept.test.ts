import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { withLibrary } from './library-session';
import { demoUrl } from './session';

/** Clips and notes of all reports in one list. */
const library = withLibrary();
const REPORT = demoUrl('2024-report');
let page: Page;

/** Puts a passage, a table and a note into the library as the page would, without a page. */
const keep = (): Promise<void> =>
  library.page.evaluate(async (documentId) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => done(request.result);
    });
    const get = <T>(store: string, key: IDBValidKey): Promise<T> =>
      new Promise((done) => {
        const request = db.transaction(store).objectStore(store).get(key);
        request.onsuccess = () => done(request.result);
      });
    const { textHash } = await get<{ textHash: string }>('documents', documentId);
    const { article } = await get<{ article: { text: string } }>('texts', [documentId, textHash]);
    const start = article.text.indexOf('214件');
    const clip = {
      ...{
        documentId,
        created: '2026-02-03T04:05:06.000Z',
        outline: ['一、主要成效'],
        tables: [],
        figure: null,
        picture: null,
      },
      source: { url: documentId, title: '', issuer: null, retrieved: '2026-02-03T04:05:06.000Z' },
    };
    const quote = {
      type: 'TextQuoteSelector',
      exact: '214件',
      prefix: article.text.slice(start - 16, start),
      suffix: '',
    };
    const tx = db.transaction(['clips', 'annotations', 'summaries'], 'readwrite');
    const passage = { kind: 'passage', text: '受理复议申请214件', grid: [], note: '', tags: ['追问'] };
    tx.objectStore('clips').put({ ...clip, ...passage, id: 'c1', anchor: { start, end: start + 4, textHash } });
    const table = {
      kind: 'table',
      text: '',
      grid: [
        ['类别', '件数'],
        ['许可', '215'],
      ],
      note: '看口径',
      tags: [],
    };
    tx.objectStore('clips').put({ ...clip, ...table, id: 'c2', anchor: null });
    tx.objectStore('annotations').put({
      ...{ id: 'n1', documentId, created: clip.created, modified: clip.created, motivation: 'commenting', creator: '' },
      anchor: { quote, position: { type: 'TextPositionSelector', start, end: start + 4 }, textHash },
      ...{
        note: '与公报不符',
        tags: [],
        categories: [],
        kind: null,
        decision: null,
        finding: null,
        proposed: null,
        verdict: null,
      },
    });
    tx.objectStore('summaries').delete(documentId);
    await new Promise((done) => {
      tx.oncomplete = done;
    });
    db.close();
  }, REPORT);

const rows = (): Promise<string[]> => page.locator('.finding-grid-row .finding-words-cell').allInnerTexts();

beforeAll(async () => {
  page = library.page;
  await keep();
  await library.session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.show('#/kept');
});

test('all kinds in one list, narrowed by kind, tag and words, tables by their cells', async () => {
  await expect.poll(async () => (await rows()).length).toBe(3);
  await page.locator('.chip', { hasText: '表格' }).click();
  await expect.poll(rows).toEqual([expect.stringContaining('看口径')]);
  await page.locator('.chip', { hasText: '表格' }).click();
  await page.locator('.search-field input').fill('許可');
  await expect.poll(rows).toEqual([expect.stringContaining('许可 215')]);
  await page.locator('.search-field input').fill('没有这样的字句');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(async () => (await rows()).length).toBe(3);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('copied with their references; exported by their reports; opened at their place', async () => {
  await page.bringToFront();
  const passage = page.locator('.finding-grid-row', { hasText: '受理复议申请214件' });
  await page.locator('.grid-head .checkbox').click();
  await page.locator('.library-top').getByRole('button', { name: '复制' }).click();
  await page.getByText('已复制 3 条').first().waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return {
      plain: await (await item?.getType('text/plain'))?.text(),
      html: await (await item?.getType('text/html'))?.text(),
    };
  });
  expect(copied.plain?.match(/\[EB\/OL\]/g)).toHaveLength(3);
  expect(copied.plain).toContain('类别\t件数\n许可\t215');
  expect(copied.plain).toContain('与公报不符\n“');
  expect(copied.html).toContain('<td>许可</td><td>215</td>');
  await page.locator('.library-top').getByRole('button', { name: '导出' }).click();
  expect(await page.locator('.export-dialog').innerText()).toContain('这 1 份');
  await page.keyboard.press('Escape');
  await passage.dblclick();
  await page.locator('.read-text').waitFor();
  expect(page.url()).toContain('#/read/');
});
