import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { annotation, clip } from '../store/fixtures';
import { withLibrary } from './library-session';
import { clipboardOf } from './reader-page';
import { demoUrl } from './session';

/** Clips and notes of all reports in one list. */
const library = withLibrary();
const REPORT = demoUrl('2024-report');
let page: Page;

/** Puts a passage, a table and a note into the library as the page would, without a page. */
async function keep(): Promise<void> {
  const { text, textHash } = await library.page.evaluate(async (documentId) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => done(request.result);
    });
    const get = <T>(store: string, key: IDBValidKey): Promise<T> =>
      new Promise((done) => {
        const request = db.transaction(store).objectStore(store).get(key);
        request.onsuccess = () => done(request.result);
      });
    const record = await get<{ textHash: string }>('documents', documentId);
    const { article } = await get<{ article: { text: string } }>('texts', [documentId, record.textHash]);
    db.close();
    return { text: article.text, textHash: record.textHash };
  }, REPORT);
  const start = text.indexOf('214件');
  const end = start + '214件'.length;
  const passage = clip('c1', REPORT, {
    text: '受理复议申请214件',
    tags: ['追问'],
    anchor: { start, end, textHash },
  });
  const grid = [
    ['类别', '件数'],
    ['许可', '215'],
  ];
  const table = clip('c2', REPORT, { kind: 'table', text: '', grid, note: '看口径' });
  const quote = {
    type: 'TextQuoteSelector',
    exact: '214件',
    prefix: text.slice(start - 16, start),
    suffix: '',
  } as const;
  const note = annotation('n1', REPORT, {
    motivation: 'commenting',
    anchor: { quote, position: { type: 'TextPositionSelector', start, end }, textHash },
    note: '与公报不符',
    ...{ kind: null, decision: null, finding: null, proposed: null },
  });
  await library.page.evaluate(
    async ({ documentId, clips, annotations }) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => done(request.result);
      });
      const tx = db.transaction(['clips', 'annotations', 'summaries'], 'readwrite');
      for (const each of clips) tx.objectStore('clips').put(each);
      for (const each of annotations) tx.objectStore('annotations').put(each);
      tx.objectStore('summaries').delete(documentId);
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
    },
    { documentId: REPORT, clips: [passage, table], annotations: [note] },
  );
}

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
  const copied = await clipboardOf(page);
  expect(copied.plain.match(/\[EB\/OL\]/g)).toHaveLength(3);
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
