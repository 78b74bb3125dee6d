import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { dump, withLibrary } from './library-session';

const library = withLibrary();
let page: Page;
beforeAll(async () => {
  page = library.page;
  await library.show('#/findings');
  await page.getByRole('button', { name: /^指标 \d/ }).click();
  const first = page.locator('.finding-grid-row').first();
  await first.click();
  await page.keyboard.press('y');
  await first.getByText('已确认').waitFor();
});

describe('files', () => {
  const kept = new Map<string, Buffer>();

  test('the preview shows the chosen format: tables, text, a page, the files of a package', async () => {
    await library.show('');
    await page.locator('.library-top .btn-primary').click();
    const choose = async (name: string): Promise<void> => {
      await page.locator('.formats label', { hasText: name }).click();
      await page.locator('.preview').waitFor();
    };
    await choose('表格 XLSX');
    await page.locator('.export-options .segmented').getByText('承诺').click();
    await expect.poll(() => page.locator('.preview').innerText()).toContain('期限');
    await choose('Markdown');
    await expect.poll(() => page.locator('.preview-text').innerText()).toMatch(/^---\ntitle:/);
    await choose('引用 BibTeX');
    await expect.poll(() => page.locator('.preview-text').innerText()).toContain('@online{');
    await choose('摘编 HTML');
    await expect.poll(() => page.frameLocator('.preview-page').locator('mark').count()).toBeGreaterThan(5);
    await choose('证据包 ZIP');
    await expect.poll(() => page.locator('.preview-files').innerText()).toContain('article.txt');
    await page.keyboard.press('Escape');
  });

  test('every format is written, and its name can be chosen', async () => {
    await library.show('');
    await page.locator('.library-top .btn-primary').click();
    const count = await page.locator('.formats input').count();
    expect(count).toBeGreaterThanOrEqual(8);
    await page.keyboard.press('Escape');
    for (let index = 0; index < count; index++) {
      await page.locator('.library-top .btn-primary').click();
      await page.locator('.formats label').nth(index).click();
      await page.locator('.export-name').fill(`全部-${index}`);
      await page.locator('.dialog-foot .btn-primary:not([disabled])').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.dialog-foot .btn-primary').click(),
      ]);
      expect(download.suggestedFilename().startsWith(`全部-${index}.`)).toBe(true);
      const { bytes } = await library.save(download);
      expect(bytes.length).toBeGreaterThan(100);
      kept.set(download.suggestedFilename().replace(/^[^.]*\./, ''), bytes);
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    expect(kept.get('csv')?.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(kept.get('xlsx')?.subarray(0, 2).toString()).toBe('PK');
  });

  test('a link of the export opens the page at its sentence', async () => {
    const links = [...(kept.get('csv')?.toString('utf8') ?? '').matchAll(/http[^",\s]+#:~:text=[^",\s]+/g)];
    const link = links[Math.floor(links.length * 0.7)]?.[0] ?? '';
    const [words = ''] = decodeURIComponent(/#:~:text=(.*)$/.exec(link)?.[1] ?? '').split(',');
    expect(words.length).toBeGreaterThan(2);
    const tab = await library.session.context.newPage();
    await tab.setViewportSize({ width: 1000, height: 420 });
    await tab.goto(link);
    const inView = (): Promise<boolean> =>
      tab.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.includes(wanted.slice(0, 6))) continue;
          const { top, bottom } = node.parentElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          if (scrollY > 0 && bottom > 0 && top < innerHeight) return true;
        }
        return false;
      }, words);
    await expect.poll(inView).toBe(true);
    await tab.close();
  });

  test('backed up, wiped, restored: everything is back; a second import changes nothing', async () => {
    await library.show('#/backup');
    const before = await dump(library.page);
    expect(before.annotations?.length).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '现在备份' }).click(),
    ]);
    const { path: backup } = await library.save(download);
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => done(request.result);
      });
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names, 'readwrite');
      for (const name of names) tx.objectStore(name).clear();
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
    });
    await page.goto('about:blank');
    await page.goto(library.address('library.html#/import'));
    await page.locator('.drop input').setInputFiles(backup);
    await page.getByRole('button', { name: '导入', exact: true }).last().click();
    await expect.poll(() => page.locator('.rail-note').first().innerText()).toBe('2');
    expect(await dump(library.page)).toEqual(before);
    await page.locator('.drop input').setInputFiles(backup);
    await page.getByText('文件里的内容都已在资料库里').waitFor();
  });

  test('a difference is shown with both versions and who made them; the one chosen stays', async () => {
    await library.show('#/backup');
    const before = await dump(library.page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '现在备份' }).click(),
    ]);
    const { path } = await library.save(download);
    await library.show('#/findings');
    await page.getByRole('button', { name: /^指标 \d/ }).click();
    const decided = page.locator('.finding-grid-row', { hasText: '已确认' }).first();
    await decided.click();
    await page.keyboard.press('x');
    await expect
      .poll(async () => (await dump(library.page)).annotations?.some((one) => one.includes('"dismissed"')))
      .toBe(true);
    await page.goto(library.address('library.html#/import'));
    await page.locator('.drop input').setInputFiles(path);
    const conflict = page.locator('.conflict');
    await expect.poll(() => conflict.count()).toBe(1);
    expect(await conflict.locator('.conflict-side').allInnerTexts()).toEqual([
      expect.stringContaining('已忽略'),
      expect.stringContaining('已确认'),
    ]);
    await page.getByText('按现在的选择，资料库不变').waitFor();
    await conflict.getByText('用文件里的').click();
    await page.getByRole('button', { name: '导入', exact: true }).last().click();
    await expect.poll(async () => (await dump(library.page)).annotations).toEqual(before.annotations);
  });

  test('a file that is not sound is refused and nothing is written', async () => {
    await library.show('#/import');
    const before = await dump(library.page);
    await page.locator('.drop input').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"mingjian-report","version":1}'),
    });
    await page.getByText('没有导入，资料库未改动').waitFor();
    expect(await dump(library.page)).toEqual(before);
  });

  test('an evidence package is verified; a changed one is told', async () => {
    const evidence = [...kept.keys()].find((name) => name.endsWith('zip'));
    const bytes = evidence && kept.get(evidence);
    if (!bytes) throw new Error('no evidence package was exported');
    await library.show('#/import');
    await page.locator('.drop input').setInputFiles({ name: 'e.zip', mimeType: 'application/zip', buffer: bytes });
    await page.getByText(/证据包完整/).waitFor();
  });
});
