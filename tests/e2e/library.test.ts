import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { dump, withLibrary } from './library-session';
import { clipboardOf } from './reader-page';
import { demoUrl } from './session';

const library = withLibrary();
let page: Page;
beforeAll(() => {
  page = library.page;
});

describe('reports', () => {
  test('two reports, newest first; the first one beside the list', async () => {
    await library.show('');
    expect(await page.locator('.report-title').allInnerTexts()).toEqual([
      expect.stringContaining('2024'),
      expect.stringContaining('2023'),
    ]);
    await expect.poll(() => page.locator('.detail h2').innerText()).toContain('2024');
    expect(await page.locator('.part-line').count()).toBeGreaterThan(3);
  });

  test('traditional finds simplified; what it found stands in the row; nothing found says so', async () => {
    await library.show('');
    await page.locator('.search-field input').fill('複議申請214件');
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
    expect(await page.locator('.report-row mark').first().innerText()).toBe('复议申请214件');
    await page.locator('.search-field input').fill('没有这样的字句');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
  });

  test('one tab stop; arrows move, Space chooses, Shift extends', async () => {
    await library.show('');
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
    await library.show('');
    const before = await dump(library.page);
    const box = page.locator('.report-row .checkbox').first();
    for (const isChosen of [true, false, true]) {
      await box.click();
      await expect.poll(() => box.isChecked()).toBe(isChosen);
    }
    await page.locator('.bulk .btn-danger').click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
    expect(await dump(library.page)).toEqual(before);
  });

  test('a collection and a saved view bring their reports back', async () => {
    await library.show('');
    await page.locator('.report-row .checkbox').first().click();
    await page.locator('.bulk').getByRole('button', { name: '专题' }).click();
    await page.getByPlaceholder('新专题').fill('县区对照');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '改名：县区对照' }).click();
    await page.keyboard.type('各县');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '删除专题：各县' }).click();
    await page.getByRole('checkbox', { name: '各县' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('checkbox', { name: '各县' }).isChecked()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('checkbox', { name: '县区对照' }).waitFor();
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
    await library.show('');
    await expect.poll(() => page.locator('.report-row').count()).toBe(2);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '只看专题', exact: true }).click();
    await expect.poll(() => page.locator('.report-row').count()).toBe(1);
  });
});

describe('findings', () => {
  test('filtered, decided by key, taken back and done again', async () => {
    await library.show('#/findings');
    // Counted once its rows are there: an empty grid has one, its header.
    await page.locator('.finding-grid-row').first().waitFor();
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
    await library.show('');
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

describe('correcting and noting', () => {
  const current = () => page.locator('.finding-current');
  beforeAll(async () => {
    await library.show(`#/read/${encodeURIComponent(demoUrl('2023-report'))}`);
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
    await library.session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.bringToFront();
  });

  test('one finding is a quotation with its reference, several are a table with theirs', async () => {
    await library.show('#/findings');
    const row = page.locator('.finding-grid-row').first();
    await row.click();
    await page.keyboard.press('c');
    await page.getByText('已复制 1 条').first().waitFor();
    const one = await clipboardOf(page);
    expect(one.html).toMatch(/^<blockquote>.+<\/blockquote><p>.+\[EB\/OL\]/);
    expect(one.plain).toMatch(/^“.+”\n.+\[EB\/OL\]/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('c');
    await page.getByText('已复制 2 条').first().waitFor();
    const two = await clipboardOf(page);
    expect(two.html).toContain('<table>');
    expect(two.html).toContain('[EB/OL]');
    const [head, ...lines] = two.plain.split('\n');
    expect(head?.split('\t')).toHaveLength(8);
    expect(lines.slice(0, 2).map((line) => line.split('\t').length)).toEqual([8, 8]);
    expect(lines.at(-1)).toContain('[EB/OL]');
  });

  test('the matrix as a table; a cell as figure, place, sentence and address', async () => {
    await library.show('#/compare');
    const cell = page.locator('.matrix td', { hasText: /^214$/ }).first();
    await cell.click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+c');
    await page.getByText('已复制 1 条').first().waitFor();
    const one = await clipboardOf(page);
    expect(one.plain).toMatch(/^214件\n.+2024\n“.+214件.+”\nhttp/s);
    expect(one.html).toContain('214件');
    await page.getByRole('button', { name: '复制表格' }).click();
    await expect.poll(async () => (await clipboardOf(page)).html).toContain('<table');
    const all = await clipboardOf(page);
    expect(all.plain.split('\n')[0]?.split('\t').length).toBeGreaterThan(4);
    expect(all.plain).toContain('http');
  });

  test('a report’s reference', async () => {
    await library.show('');
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(async () => (await clipboardOf(page)).plain).toMatch(/\[EB\/OL\]\. .*https?:/);
  });
});
