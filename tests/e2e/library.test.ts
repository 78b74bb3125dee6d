import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/lib/read-pages.mjs';
import { demoUrl, withDemoPortal } from './session';

const demo = withDemoPortal();
const folder = mkdtempSync(join(tmpdir(), 'mingjian-'));
let page: Page;

const address = (path: string): string => `chrome-extension://${demo.session.extensionId}/${path}`;
const setSettings = (settings: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (value) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(v: unknown): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: value,
      }),
    settings,
  );
const show = async (hash: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(address(`library.html${hash}`));
  await page.locator('.rail').waitFor();
  // Every report has been gone through once both counts stand in the rail.
  await page.waitForFunction(() => {
    const [reports, findings] = document.querySelectorAll('.rail-note');
    return reports?.textContent?.trim() === '2' && findings?.textContent !== '0';
  });
};
const save = async (download: Download): Promise<Buffer> => {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
};

/** Everything in the database, store by store, as JSON, so that before and after can be compared. */
const dump = (): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all: Record<string, string[]> = {};
    for (const name of [
      'documents',
      'texts',
      'snapshots',
      'findings',
      'annotations',
      'clips',
      'collections',
      'views',
    ]) {
      const request = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => {
        request.onsuccess = done;
      });
      all[name] = request.result.map((record) => JSON.stringify(record, Object.keys(record).sort())).sort();
    }
    db.close();
    return all;
  });

beforeAll(async () => {
  const { failed } = await readPages(
    demo.session,
    ['2023-report', '2024-report'].map((name) => ({ name, url: demoUrl(name) })),
    { force: false, onRead: async () => undefined, say: () => undefined },
  );
  expect(failed).toBe(0);
  page = await demo.session.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(address('options.html'));
  await setSettings({ language: 'zh-CN' });
});
afterAll(() => page?.close());

describe('reports', () => {
  test('two reports, newest first; the first one beside the list', async () => {
    await show('');
    expect(await page.locator('.report-title').allInnerTexts()).toEqual([
      expect.stringContaining('2024'),
      expect.stringContaining('2023'),
    ]);
    await expect.poll(() => page.locator('.detail h2').innerText()).toContain('2024');
    expect(await page.locator('.part-line').count()).toBeGreaterThan(3);
  });

  test('traditional finds simplified; what it found stands in the row; nothing found says so', async () => {
    await show('');
    await page.locator('.search-field input').fill('複議申請214件');
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
    expect(await page.locator('.report-row mark').first().innerText()).toBe('复议申请214件');
    await page.locator('.search-field input').fill('没有这样的字句');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
  });

  test('one tab stop; arrows move, Space chooses, Shift extends', async () => {
    await show('');
    expect(await page.locator('.report-row[tabindex="0"]').count()).toBe(1);
    await page.locator('.report-row[tabindex="0"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator('.report-row[aria-selected="true"]').count()).toBe(2);
    await expect.poll(() => page.locator('.report-row:focus').getAttribute('aria-rowindex')).toBe('3');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.report-row[aria-selected="true"]').count()).toBe(0);
  });

  test('a deleted report comes back with everything on Ctrl+Z', async () => {
    await show('');
    const before = await dump();
    const box = page.locator('.report-row .checkbox').first();
    for (const isChosen of [true, false, true]) {
      await box.click();
      await expect.poll(() => box.isChecked()).toBe(isChosen);
    }
    await page.locator('.bulk .btn-danger').click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
    expect(await dump()).toEqual(before);
  });

  test('a collection and a saved view bring their reports back', async () => {
    await show('');
    await page.locator('.report-row .checkbox').first().click();
    await page.locator('.bulk').getByRole('button', { name: '专题' }).click();
    await page.getByPlaceholder('新专题').fill('县区对照');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '取消选择' }).click();
    await page.locator('.filters').getByRole('button', { name: '专题' }).click();
    await page.getByRole('checkbox', { name: /县区对照/ }).check();
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByPlaceholder('给现在的筛选起名').fill('只看专题');
    await page.keyboard.press('Enter');
    // Saved before the page is left.
    await page.getByRole('button', { name: '只看专题', exact: true }).waitFor();
    await show('');
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '只看专题', exact: true }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
  });
});

describe('findings', () => {
  test('filtered, decided by key, taken back and done again', async () => {
    await show('#/findings');
    const all = Number(await page.locator('.findings-grid').getAttribute('aria-rowcount'));
    await page.locator('.chip', { hasText: '承诺' }).click();
    await expect
      .poll(async () => Number(await page.locator('.findings-grid').getAttribute('aria-rowcount')))
      .toBeLessThan(all);
    await page.locator('.chip', { hasText: '承诺' }).click();
    const first = page.locator('.finding-grid-row').first();
    await first.click();
    await first.focus();
    await page.keyboard.press('y');
    await expect.poll(() => first.innerText()).toContain('已确认');
    await page.keyboard.press('Control+z');
    await expect.poll(() => first.innerText()).toContain('待确认');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => first.innerText()).toContain('已确认');
  });
});

describe('reading', () => {
  test('a mark leads to its row, a row to its mark; the saved page runs nothing', async () => {
    await show('');
    await page.locator('.detail-foot .btn-primary').click();
    const mark = page.locator('.mark-text', { hasText: '214件' }).first();
    await mark.click();
    expect(await page.locator('.finding-current .figure').innerText()).toContain('214');
    await page.keyboard.press('Tab');
    const look = page.getByRole('radio', { name: '原版式' });
    if ((await look.count()) > 0) {
      await look.check({ force: true });
      const frame = page.locator('iframe.saved-page');
      expect(await frame.getAttribute('sandbox')).toBe('');
      expect(await page.frameLocator('iframe.saved-page').locator('body').innerText()).toContain('214件');
    }
  });
});

/** What the clipboard holds, by type; '' where it has none of it. */
const clipboard = (): Promise<{ html: string; plain: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });

describe('correcting and noting', () => {
  const current = () => page.locator('.finding-current');
  beforeAll(async () => {
    await show(`#/read/${encodeURIComponent(demoUrl('2023-report'))}`);
    await page.locator('.read-text').waitFor();
    await page.locator('.finding .finding-main').first().click();
  });

  test('E corrects in place; undone and done again', async () => {
    const figure = await current().locator('.figure').innerText();
    await page.keyboard.press('e');
    const value = page.locator('.line-editor input[inputmode=decimal]');
    await value.fill('12345');
    await page.keyboard.press('Enter');
    await expect.poll(() => current().locator('.figure').innerText()).toContain('12,345');
    await page.keyboard.press('Control+z');
    await expect.poll(() => current().locator('.figure').innerText()).toBe(figure);
  });

  test('N writes note and tags; they stand in the row and can be taken back', async () => {
    await page.keyboard.press('n');
    await page.locator('.line-editor textarea').fill('口径与上年不同');
    await page.locator('.line-editor').getByRole('combobox').fill('口径');
    await page.keyboard.press('Enter');
    await page.locator('.line-editor').getByRole('button', { name: '存下' }).click();
    await expect.poll(() => current().innerText()).toContain('口径与上年不同');
    expect(await current().locator('.tag').allInnerTexts()).toContain('口径');
    await page.keyboard.press('Control+z');
    await expect.poll(() => current().innerText()).not.toContain('口径与上年不同');
  });
});

describe('copies carry rich text, tab-separated text and the source', () => {
  beforeAll(async () => {
    await demo.session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.bringToFront();
  });

  test('one finding is a quotation with its reference, several are a table with theirs', async () => {
    await show('#/findings');
    const row = page.locator('.finding-grid-row').first();
    await row.click();
    await page.keyboard.press('c');
    await page.getByText('已复制 1 条').first().waitFor();
    const one = await clipboard();
    expect(one.html).toMatch(/^<blockquote>.+<\/blockquote><p>.+\[EB\/OL\]/);
    expect(one.plain).toMatch(/^“.+”\n.+\[EB\/OL\]/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('c');
    await page.getByText('已复制 2 条').first().waitFor();
    const two = await clipboard();
    expect(two.html).toContain('<table>');
    expect(two.html).toContain('[EB/OL]');
    const [head, ...lines] = two.plain.split('\n');
    expect(head?.split('\t')).toHaveLength(8);
    expect(lines.slice(0, 2).map((line) => line.split('\t').length)).toEqual([8, 8]);
    expect(lines.at(-1)).toContain('[EB/OL]');
  });

  test('the matrix as a table; a cell as figure, place, sentence and address', async () => {
    await show('#/compare');
    const cell = page.locator('.matrix td', { hasText: /^214$/ }).first();
    await cell.click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+c');
    await page.getByText('已复制 1 条').first().waitFor();
    const one = await clipboard();
    expect(one.plain).toMatch(/^214件\n.+2024\n“.+214件.+”\nhttp/s);
    expect(one.html).toContain('214件');
    await page.getByRole('button', { name: '复制表格' }).click();
    await expect.poll(async () => (await clipboard()).html).toContain('<table');
    const all = await clipboard();
    expect(all.plain.split('\n')[0]?.split('\t').length).toBeGreaterThan(4);
    expect(all.plain).toContain('http');
  });

  test('a report’s reference', async () => {
    await show('');
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(async () => (await clipboard()).plain).toMatch(/\[EB\/OL\]\. .*https?:/);
  });
});

describe('compare', () => {
  test('two years side by side; a figure leads to its sentence; the chart is drawn and saved', async () => {
    await show('');
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
      expect((await save(download)).toString('latin1').startsWith(start)).toBe(true);
    }
  });

  test('commitments of one year are held against the next; the verdict is the reader’s, kept and taken back', async () => {
    await show('#/followup');
    const rows = page.locator('.pair-row');
    await rows.first().waitFor();
    expect(await page.locator('.compare-hint').innerText()).toContain('落实情况由你判断');
    const verdict = rows.first().locator('select');
    expect(await verdict.inputValue()).toBe('undecided');
    await verdict.selectOption('partly');
    await expect.poll(async () => (await dump()).annotations?.some((one) => one.includes('"partly"'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.rail').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => verdict.inputValue()).toBe('undecided');
    await page.locator('.candidates .to-sentence').first().click();
    expect(await page.locator('.read-text .mark-place').first().innerText()).not.toBe('');
  });

  test('like sentences stand side by side, what differs marked; each leads to its text', async () => {
    await show('#/similar');
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
    await show('#/revisions');
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
    await show('#/revisions');
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
    await show('#/coverage');
    expect(await page.locator('.coverage thead th.num').allInnerTexts()).toEqual(['2023', '2024']);
    expect(await page.locator('.cover').count()).toBe(2);
  });
});

describe('files', () => {
  const kept = new Map<string, Buffer>();

  test('the preview shows the chosen format: tables, text, a page, the files of a package', async () => {
    await show('');
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
    await show('');
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
      const bytes = await save(download);
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
    const tab = await demo.session.context.newPage();
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
    await show('#/backup');
    const before = await dump();
    expect(before.annotations?.length).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '现在备份' }).click(),
    ]);
    await save(download);
    const backup = join(folder, download.suggestedFilename());
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
    await page.goto(address('library.html#/import'));
    await page.locator('.drop input').setInputFiles(backup);
    await page.getByRole('button', { name: '导入', exact: true }).last().click();
    await expect.poll(() => page.locator('.rail-note').first().innerText()).toBe('2');
    expect(await dump()).toEqual(before);
    await page.locator('.drop input').setInputFiles(backup);
    await page.getByText('文件里的内容都已在资料库里').waitFor();
  });

  test('a difference is shown with both versions and who made them; the one chosen stays', async () => {
    await show('#/backup');
    const before = await dump();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '现在备份' }).click(),
    ]);
    await save(download);
    await show('#/findings');
    await page.getByRole('button', { name: /^指标 \d/ }).click();
    const decided = page.locator('.finding-grid-row', { hasText: '已确认' }).first();
    await decided.click();
    await page.keyboard.press('x');
    await expect.poll(async () => (await dump()).annotations?.some((one) => one.includes('"dismissed"'))).toBe(true);
    await page.goto(address('library.html#/import'));
    await page.locator('.drop input').setInputFiles(join(folder, download.suggestedFilename()));
    const conflict = page.locator('.conflict');
    await expect.poll(() => conflict.count()).toBe(1);
    expect(await conflict.locator('.conflict-side').allInnerTexts()).toEqual([
      expect.stringContaining('已忽略'),
      expect.stringContaining('已确认'),
    ]);
    await page.getByText('按现在的选择，资料库不变').waitFor();
    await conflict.getByText('用文件里的').click();
    await page.getByRole('button', { name: '导入', exact: true }).last().click();
    await expect.poll(async () => (await dump()).annotations).toEqual(before.annotations);
  });

  test('a file that is not sound is refused and nothing is written', async () => {
    await show('#/import');
    const before = await dump();
    await page.locator('.drop input').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"mingjian-report","version":1}'),
    });
    await page.getByText('没有导入，资料库未改动').waitFor();
    expect(await dump()).toEqual(before);
  });

  test('an evidence package is verified; a changed one is told', async () => {
    const evidence = [...kept.keys()].find((name) => name.endsWith('zip'));
    const bytes = evidence && kept.get(evidence);
    if (!bytes) throw new Error('no evidence package was exported');
    await show('#/import');
    await page.locator('.drop input').setInputFiles({ name: 'e.zip', mimeType: 'application/zip', buffer: bytes });
    await page.getByText(/证据包完整/).waitFor();
  });
});

describe.each([
  ['light', 'zh-CN', 1280],
  ['dark', 'en', 900],
  ['light', 'en', 700],
] as const)('axe finds nothing, nothing is wider than the window (%s, %s, %i px)', (theme, language, width) => {
  beforeAll(async () => {
    await setSettings({ theme, language });
    await page.setViewportSize({ width, height: 860 });
  });

  /** @returns rule and place of everything axe objects to. */
  const objections = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  };

  test.each([
    ['', '.report-row'],
    ['#/findings', '.finding-grid-row'],
    ['#/compare', '.matrix'],
    ['#/followup', '.pair-row'],
    ['#/similar', '.pair-row'],
    ['#/revisions', '.empty'],
    ['#/coverage', '.coverage'],
    ['#/import', '.drop'],
    ['#/backup', '.library-page'],
  ])('library.html%s', async (hash, shown) => {
    await show(hash);
    await page.locator(shown).first().waitFor();
    expect(await objections()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('a report being read, and the export dialog', async () => {
    await show(`#/read/${encodeURIComponent(demoUrl('2024-report'))}`);
    await page.locator('.read-text').waitFor();
    expect(await objections()).toEqual([]);
    await page.locator('.library-top .btn-primary').click();
    await page.locator('.preview').waitFor();
    expect(await objections()).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
