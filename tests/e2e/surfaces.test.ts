import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages, renderArticle } from '../../scripts/demo/portal.mjs';
import { demoUrl, withDemoPortal } from './session';

const demo = withDemoPortal();
const PORTAL_PATIENCE = 20_000;

let tabId = 0;
let control: Page;

const address = (path: string): string => `chrome-extension://${demo.session.extensionId}/${path}`;
const setSettings = (settings: Record<string, unknown>): Promise<void> =>
  control.evaluate(
    (value) => (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set({ settings: value }),
    settings,
  );
interface ExtensionGlobals {
  chrome: {
    storage: { local: { set(value: unknown): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  };
}

/** @returns what an element says, without white space. */
const wordsOf = async (element: Locator): Promise<string> => ((await element.textContent()) ?? '').replace(/\s/g, '');

async function open(path: string, width = 400): Promise<Page> {
  const page = await demo.session.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address(path));
  await page.locator('#app > *').first().waitFor();
  return page;
}
const openPanel = async (width = 400): Promise<Page> => {
  const page = await open(`sidepanel.html?tab=${tabId}`, width);
  await page.locator('.finding-main').first().waitFor({ timeout: PORTAL_PATIENCE });
  return page;
};

beforeAll(async () => {
  control = await open('options.html');
  const report = await demo.session.context.newPage();
  await report.goto(demoUrl('2024-report'));
  tabId = await control.evaluate(
    async (url) =>
      (await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? 0,
    report.url(),
  );
});
afterAll(() => control?.close());

/** @returns rule and place of everything axe objects to. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

describe.each([
  ['light', 'zh-CN'],
  ['dark', 'en'],
])('axe finds nothing (%s, %s)', (theme, language) => {
  beforeAll(() => setSettings({ theme, language }));

  test.each(['popup.html', 'options.html', 'welcome.html', 'library.html'])('%s', async (path) => {
    const page = await open(path === 'popup.html' ? `${path}?tab=${tabId}` : path);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  test('panel: outline, findings with a form open, clips, data', async () => {
    const page = await openPanel();
    await page.locator('.finding-main').nth(2).click();
    await page.keyboard.press('e');
    await page.locator('form').waitFor();
    expect(await objections(page)).toEqual([]);
    for (const index of [0, 2, 3]) {
      await page.getByRole('tab').nth(index).click();
      expect(await objections(page)).toEqual([]);
    }
    await page.close();
  });
});

describe('panel', () => {
  beforeAll(() => setSettings({ language: 'zh-CN' }));

  test('at 320 px nothing is wider than the window', async () => {
    const page = await openPanel(320);
    for (const index of [0, 1, 2, 3]) {
      await page.getByRole('tab').nth(index).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await page.close();
  });

  test('the list is one tab stop; arrows move, Y decides and goes on, Ctrl+Z takes it back', async () => {
    const page = await openPanel();
    expect(await page.locator('.finding-main[tabindex="0"]').count()).toBe(1);
    await page.locator('.finding-main[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.finding-main:focus');
    const words = await wordsOf(focused);
    await page.keyboard.press('y');
    const row = page.locator('.finding').nth(2);
    await row.locator('.icon-confirmed').waitFor();
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining('已确认'));
    expect(await wordsOf(focused)).not.toBe(words);
    await page.keyboard.press('Control+z');
    await row.locator('.icon-confirmed').waitFor({ state: 'detached' });
    await page.close();
  });

  test('a correction keeps the place and the proposal', async () => {
    const page = await openPanel();
    await page.locator('.finding-main').nth(1).click();
    await page.keyboard.press('e');
    const form = page.locator('form');
    await form.getByLabel('数值', { exact: true }).fill('97.1');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    const row = page.locator('.finding').nth(1);
    await row.locator('.icon-corrected').waitFor();
    expect(await wordsOf(row.locator('.figure'))).toContain('97.1');
    await page.keyboard.press('Control+z');
    await expect.poll(() => wordsOf(row.locator('.figure'))).not.toContain('97.1');
    await page.close();
  });

  test('kinds, state and search narrow the list; nothing left says so and leads back', async () => {
    const page = await openPanel();
    const all = await page.locator('.finding').count();
    await page.locator('.finding-main').first().click();
    await page.keyboard.press('2');
    await expect.poll(() => page.locator('.finding').count()).toBeLessThan(all);
    expect(await page.locator('.finding .kind-commitment').count()).toBe(await page.locator('.finding').count());
    await page.keyboard.press('2');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.getByRole('searchbox').fill('没有这样的指标');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => page.locator('.finding').count()).toBe(all);
    await page.close();
  });

  test('many rows are decided at once, and taken back in one step', async () => {
    const page = await openPanel();
    const rows = page.locator('.finding-main');
    await rows.nth(5).click();
    await rows.nth(7).click({ modifiers: ['Shift'] });
    await page.getByText('已选 3 条').first().waitFor();
    await rows.nth(6).click({ modifiers: ['Control'] });
    await page.getByText('已选 2 条').first().waitFor();
    expect(await objections(page)).toEqual([]);
    const before = await page.locator('.icon-confirmed').count();
    await page.locator('.panel-bulk').getByRole('button', { name: '确认' }).click();
    await expect.poll(() => page.locator('.icon-confirmed').count()).toBe(before + 2);
    await rows.nth(5).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.icon-confirmed').count()).toBe(before);
    await page.keyboard.press('Control+a');
    await page
      .getByText(`已选 ${await rows.count()} 条`)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.panel-bulk').waitFor({ state: 'detached' });
    await page.close();
  });

  test('a note saves itself and outlives the page', async () => {
    const page = await openPanel();
    await page.locator('.finding-main').nth(3).click();
    await page.keyboard.press('n');
    await page.locator('textarea').fill('与上年口径不同');
    await page.getByText('已保存', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('与上年口径不同').waitFor();
    await page.close();
  });
});

describe('settings', () => {
  test('a switch applies at once, here and in other pages', async () => {
    await setSettings({ language: 'zh-CN' });
    const popup = await open(`popup.html?tab=${tabId}`);
    await popup.getByRole('switch', { name: '显示指标' }).waitFor();
    const options = await open('options.html', 1280);
    await options.getByRole('switch', { name: '在页面上标出指标' }).click();
    await expect.poll(() => popup.getByRole('switch', { name: '显示指标' }).getAttribute('aria-checked')).toBe('false');
    await options.getByLabel('语言', { exact: true }).selectOption('en');
    await popup.getByRole('button', { name: 'Open panel' }).waitFor();
    expect(await options.title()).toBe('Mingjian options');
    await options.getByText('Dark', { exact: true }).click();
    await expect.poll(() => popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await options.close();
    await popup.close();
  });
});

/** A demo report with other words in it, open in a tab of its own. */
async function openAltered(name: string, alter: (html: string) => string, suffix: string) {
  const source = demoPages.find((page) => page.name === name);
  if (!source) throw new Error('the demo portal has no such page');
  const url = `${demoUrl(name)}?${suffix}`;
  const report = await demo.session.context.newPage();
  await report.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: alter(renderArticle(source)) }),
  );
  await report.goto(url);
  const id = await control.evaluate(
    async (address) =>
      (await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  );
  return { report, id };
}

describe('figures that do not fit each other', () => {
  test('the row asks for a look, the data tab shows both numbers and the formula, the popup counts; saving is said', async () => {
    await setSettings({ language: 'zh-CN' });
    const { report, id } = await openAltered('2024-report', (html) => html.replace('86.9%', '96.9%'), 'check');
    const panel = await open(`sidepanel.html?tab=${id}`);
    const row = panel.locator('.finding', { has: panel.locator('.icon-attention') });
    await row.waitFor({ timeout: PORTAL_PATIENCE });
    expect(await wordsOf(row)).toContain('186÷214=86.92%;96.9%');
    const state = panel.locator('.list-bar select');
    await state.selectOption('attention');
    await expect.poll(() => panel.locator('.finding').count()).toBe(await row.count());
    expect(await objections(panel)).toEqual([]);
    await state.selectOption('all');

    await panel.getByRole('button', { name: '保存', exact: true }).click();
    await panel.getByText('已保存', { exact: true }).waitFor();

    await panel.getByRole('tab', { name: /资料/ }).click();
    const first = panel.locator('.checks li').first();
    expect(await wordsOf(first)).toBe('请核对186÷214=86.92%;96.9%看原句');
    expect(await objections(panel)).toEqual([]);
    const popup = await open(`popup.html?tab=${id}`);
    await popup.getByText('请核对 1', { exact: true }).waitFor();
    await Promise.all([popup.close(), panel.close(), report.close()]);
  });
});

describe('codebook', () => {
  test('categories come from a file, all or nothing, and are given to a finding', async () => {
    await setSettings({ language: 'zh-CN' });
    const options = await open('options.html', 1280);
    const file = options.getByLabel('从文件加入').and(options.locator('input'));
    const give = (text: string): Promise<void> =>
      file.setInputFiles({ name: 'codes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('["执法监督", ""]');
    await options.getByText('没有加入任何类别。 第 2 项是空的。').waitFor();
    expect(await options.locator('.codebook').count()).toBe(0);
    await give('["执法监督", "普法宣传"]');
    await options.getByText('已加入 2 个类别').waitFor();
    expect(await objections(options)).toEqual([]);
    await options.close();

    const page = await openPanel();
    const row = page.locator('.finding').nth(8);
    await row.locator('.finding-main').click();
    await page.keyboard.press('t');
    const categories = page.getByRole('group', { name: '自定类别' });
    await categories.getByRole('button', { name: '普法宣传' }).click();
    await row.locator('.tag', { hasText: '普法宣传' }).waitFor();
    await categories.getByRole('button', { name: '执法监督' }).click();
    await row.locator('.tag', { hasText: '执法监督' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.reload();
    await page.locator('.finding .tag', { hasText: '普法宣传' }).waitFor();
    await page.close();
  });
});

describe('the same document elsewhere, and a passage that is gone', () => {
  test('both addresses are shown and annotations copied on request; a lost one is attached to the selection', async () => {
    await setSettings({ language: 'zh-CN' });
    const there = await openAltered('plan', (html) => html, 'a=1');
    const first = await open(`sidepanel.html?tab=${there.id}`);
    const row = first.locator('.finding', { has: first.locator('.figure', { hasText: '98' }) }).first();
    await row.locator('.finding-main').click({ timeout: PORTAL_PATIENCE });
    await first.keyboard.press('y');
    await first.locator('.icon-confirmed').waitFor();
    await first.close();

    const gone = /<p>[^<]*可办率达到98%[^<]*<\/p>/;
    const here = await openAltered('plan', (html) => html.replace(gone, ''), 'a=1&utm_source=x');
    const panel = await open(`sidepanel.html?tab=${here.id}`);
    const offer = panel.locator('.similar');
    await offer.waitFor({ timeout: PORTAL_PATIENCE });
    expect(await wordsOf(offer)).toContain(there.report.url());
    expect(await wordsOf(offer)).toContain(here.report.url());
    expect(await objections(panel)).toEqual([]);
    await panel.getByRole('button', { name: '复制那里的 1 条标注' }).click();
    await offer.waitFor({ state: 'detached' });

    const lost = panel.locator('.finding', { hasText: '未找到原句' });
    await lost.locator('.finding-main').click();
    await panel.getByRole('button', { name: '定在页面选中的文字' }).click();
    await panel.getByText('请先在页面上选中文字').first().waitFor();
    await here.report.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes('90%'));
      const words = paragraph?.firstChild;
      const at = words?.textContent?.indexOf('90%') ?? -1;
      if (!words || at < 0) throw new Error('no such words');
      document.getSelection()?.setBaseAndExtent(words, at, words, at + 3);
    });
    await panel.getByRole('button', { name: '定在页面选中的文字' }).click();
    await lost.waitFor({ state: 'detached' });
    const taken = panel.locator('.finding', { has: panel.locator('.icon-corrected') });
    expect(await wordsOf(taken.locator('.figure'))).toContain('90%');
    await Promise.all([panel.close(), there.report.close(), here.report.close()]);
  });
});

describe('a page revised since it was saved', () => {
  test('a figure that changed is said to have changed, was → now, and taken over only by the reader', async () => {
    await setSettings({ language: 'zh-CN' });
    const source = demoPages.find((page) => page.name === '2023-report');
    if (!source) throw new Error('the demo portal has no such page');
    const url = demoUrl('2023-report');
    const report = await demo.session.context.newPage();
    let html = renderArticle(source);
    await report.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await report.goto(url);
    const id = await control.evaluate(
      async (address) =>
        (await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({})).find((tab) => tab.url === address)
          ?.id,
      url,
    );
    const panel = await open(`sidepanel.html?tab=${id}`);
    const figure = panel.locator('.finding', { has: panel.locator('.figure', { hasText: /^\d+(\.\d+)?%$/ }) }).first();
    await figure.locator('.finding-main').click({ timeout: PORTAL_PATIENCE });
    const was = await wordsOf(figure.locator('.figure'));
    const title = await wordsOf(figure.locator('.finding-title'));
    await panel.keyboard.press('y');
    await panel.locator('.icon-confirmed').first().waitFor();

    html = html.replaceAll(was, '12.7%');
    await report.reload();
    const row = panel.locator('.finding', { hasText: '文字有变' });
    await row.first().waitFor({ timeout: PORTAL_PATIENCE });
    expect(await wordsOf(row.first())).toContain(title);
    expect(await wordsOf(row.first().locator('.was-now'))).toMatch(new RegExp(`${was.replace('.', '\\.')}.*12\\.7%`));
    expect(await wordsOf(row.first().locator('.figure'))).toBe(was);

    await row.first().locator('.finding-main').click();
    await panel.getByRole('button', { name: '采用新文字' }).click();
    await expect.poll(() => panel.locator('.finding', { hasText: '文字有变' }).count()).toBe(0);
    const taken = panel.locator('.finding', { has: panel.locator('.icon-corrected') }).first();
    expect(await wordsOf(taken.locator('.figure'))).toBe('12.7%');

    await panel.getByRole('tab', { name: /资料/ }).click();
    await panel.getByRole('heading', { name: '文字变动' }).waitFor();
    await panel.close();
    await report.close();
  });
});
