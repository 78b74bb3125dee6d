import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { dump, withLibrary } from './library-session';
import { demoUrl } from './session';

const library = withLibrary();
let page: Page;
beforeAll(() => {
  page = library.page;
});

describe('compare', () => {
  test('two years side by side; a figure leads to its sentence; the chart is drawn and saved', async () => {
    await library.show('');
    await page.locator('.grid-head .checkbox').click();
    await page.getByRole('button', { name: /比较所选/ }).click();
    const table = page.locator('.matrix table');
    await table.waitFor();
    expect(await table.locator('.m-second').allInnerTexts()).toEqual(['2023', '2024']);
    const cell = table.locator('td', { hasText: /^214$/ });
    await cell.click();
    expect(await page.locator('.source-sentence').innerText()).toContain('214件');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.source').count()).toBe(0);
    expect(await page.locator('.chart-card svg[role=img]').count()).toBeGreaterThan(0);
    for (const [name, start] of [
      ['存为 SVG', '<svg'],
      ['存为 PNG', '\x89PNG'],
    ] as const) {
      await page.locator('.chart-card').first().getByRole('button', { name: '更多' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      expect((await library.save(download)).bytes.toString('latin1').startsWith(start)).toBe(true);
    }
  });

  test('commitments of one year are held against the next; the verdict is the reader’s, kept and taken back', async () => {
    await library.show('#/followup');
    const rows = page.locator('.pair-row');
    await rows.first().waitFor();
    expect(await page.locator('.compare-hint').innerText()).toContain('落实情况由你判断');
    const verdict = rows.first().locator('select');
    expect(await verdict.inputValue()).toBe('undecided');
    await verdict.selectOption('partly');
    await expect
      .poll(async () => (await dump(library.page)).annotations?.some((one) => one.includes('"partly"')))
      .toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.rail').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => verdict.inputValue()).toBe('undecided');
    await page.locator('.candidates .to-sentence').first().click();
    expect(await page.locator('.read-text .mark-place').first().innerText()).not.toBe('');
  });

  test('like sentences stand side by side, what differs marked; each leads to its text', async () => {
    await library.show('#/similar');
    const rows = page.locator('.pair-row');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.locator('.filters .chip', { hasText: '只有数字不同' }).click();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const row of (await rows.all()).slice(0, 5)) {
      expect(await row.locator('del').count()).toBeGreaterThan(0);
      expect(await row.locator('ins').count()).toBeGreaterThan(0);
    }
    const words = (await rows.first().locator('.pair-words').last().innerText()).slice(0, 6);
    await rows.first().locator('.to-sentence').last().click();
    expect(await page.locator('.read-text .mark-place').first().innerText()).toContain(words.slice(0, 2));
  });

  test('a page read again with another text shows its changes, figures first', async () => {
    const url = demoUrl('2024-report');
    await library.show('#/revisions');
    await page.getByText('没有文字变动').waitFor();
    await page.evaluate(async (id) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => done(request.result);
      });
      const store = db.transaction('texts', 'readwrite').objectStore('texts');
      const all = store.getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      const now = all.result.find((text) => text.documentId === id);
      const text = now.article.text.replace('214件', '215件').replace('。', '，以下从略。');
      const before = { ...now, textHash: '0'.repeat(64), retrieved: '2020-01-01T00:00:00.000Z' };
      const put = store.put({ ...before, article: { ...now.article, text } });
      await new Promise((done) => {
        put.onsuccess = done;
      });
      db.close();
    }, url);
    await library.show('#/revisions');
    const rows = page.locator('.pair-row');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().locator('.tag').innerText()).toContain('215 → 214');
    await rows.first().locator('.to-sentence').click();
    expect(await page.locator('.read-text').innerText()).toContain('214件');
    await page.evaluate(async (id) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => done(request.result);
      });
      const request = db
        .transaction('texts', 'readwrite')
        .objectStore('texts')
        .delete([id, '0'.repeat(64)]);
      await new Promise((done) => {
        request.onsuccess = done;
      });
      db.close();
    }, url);
  });

  test('the coverage board has both years and takes the reader’s own note', async () => {
    await library.show('#/coverage');
    expect(await page.locator('.coverage thead th.num').allInnerTexts()).toEqual(['2023', '2024']);
    expect(await page.locator('.cover').count()).toBe(2);
  });
});
