import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension, launchExtension } from './extension';
import { openOurs, REPORT_URL, shadowOf, until, whenRead } from './reader-page';
import { REPORT } from './reader-report';

/** Every choice of the options page does what it says, on pages and in the library. */
const PAPER = 'news.luoping-ribao.example';
const PAPER_URL = `http://${PAPER}/2025/fzzf.html`;

let context: BrowserContext;
let options: Page;
let extension = '';

/** The built extension with one more site granted: the browser's own question cannot be answered by a script. */
function withGrant(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'mingjian-'));
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`*://${PAPER}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

beforeAll(async () => {
  extension = withGrant(builtExtension('chrome'));
  ({ context } = await launchExtension({
    extensionDir: extension,
    args: ['--lang=zh-CN'],
    options: { locale: 'zh-CN', acceptDownloads: true },
  }));
  await context.route(/^https?:\/\/[^/]*(?:gov\.cn|\.example)\//, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: REPORT })
      : route.fulfill({ status: 404, body: '' }),
  );
  options = await openOurs(context, 'options.html', undefined, 1100);
  await options.locator('.options').waitFor();
});
afterAll(async () => {
  await context?.close();
  rmSync(extension, { recursive: true, force: true });
});

interface Chrome {
  readonly chrome: {
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
    permissions: { getAll(): Promise<{ origins: string[] }> };
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  };
}
const registered = (): Promise<string[]> =>
  options.evaluate(async () =>
    (await (globalThis as unknown as Chrome).chrome.scripting.getRegisteredContentScripts()).flatMap(
      ({ matches }) => matches,
    ),
  );
const open = async (url: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(url);
  return page;
};
/** By then the gate has spoken: a page opened later has been read. */
const isLeftAlone = async (page: Page): Promise<void> => {
  const other = await open('http://www.other-county.gov.cn/zwgk/1.html');
  await whenRead(other);
  await other.close();
  expect(await shadowOf(page)).toBeNull();
};

test('a site is added, read by itself, and given back', async () => {
  const before = await open(PAPER_URL);
  await isLeftAlone(before);
  await before.close();

  await options.getByRole('button', { name: '添加', exact: true }).click();
  await options.getByLabel('站点', { exact: true }).fill('not a host');
  await options.locator('.site-form').getByRole('button', { name: '添加', exact: true }).click();
  await options.getByRole('alert').filter({ hasText: '请写一个站点名' }).waitFor();
  await options.getByLabel('站点', { exact: true }).fill(PAPER_URL);
  await options.locator('.site-form').getByRole('button', { name: '添加', exact: true }).click();
  await options.locator('.site', { hasText: PAPER }).waitFor();
  await expect.poll(registered).toEqual([`*://${PAPER}/*`]);
  const page = await open(PAPER_URL);
  await whenRead(page);
  await page.close();

  await options.getByRole('button', { name: `移除 ${PAPER}` }).click();
  await expect.poll(registered).toEqual([]);
  const after = await open(PAPER_URL);
  await isLeftAlone(after);
  await after.close();
});

/** What was asked of the browser, and whether the reader's own click stood behind it. */
interface Asked {
  readonly origins: readonly string[];
  readonly byClick: boolean;
}

test('another site: the browser is asked by the click, for that site alone; refused and taken back, it is said', async () => {
  const site = 'www.shiqiao-ribao.example';
  const own = `*://${site}/*`;
  const page = await context.newPage();
  // The browser's own question cannot be answered by a script: somebody else answers here.
  await page.addInitScript(() => {
    const world = globalThis as unknown as {
      chrome: { permissions: Record<string, unknown> };
      asked: unknown[];
      answer: boolean;
      held: Set<string>;
      tell: () => void;
    };
    const { permissions } = world.chrome;
    const heard = new Set<() => void>();
    const feed = {
      addListener: (one: () => void) => heard.add(one),
      removeListener: (one: () => void) => heard.delete(one),
    };
    Object.assign(world, { asked: [], answer: false, held: new Set(['*://*.gov.cn/*']) });
    world.tell = () => {
      for (const one of heard) one();
    };
    const stand = {
      request: async ({ origins }: { origins: string[] }) => {
        world.asked.push({ origins, byClick: navigator.userActivation.isActive });
        if (world.answer) for (const each of origins) world.held.add(each);
        if (world.answer) world.tell();
        return world.answer;
      },
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => world.held.has(each)),
      onAdded: feed,
      onRemoved: feed,
    };
    for (const [name, value] of Object.entries(stand))
      Object.defineProperty(permissions, name, { value, configurable: true });
  });
  const change = (what: 'allow' | 'revoke'): Promise<void> =>
    page.evaluate(
      ([act, origin]) => {
        const world = globalThis as unknown as { answer: boolean; held: Set<string>; tell: () => void };
        world.answer = act === 'allow';
        if (act !== 'revoke') return;
        world.held.delete(origin);
        world.tell();
      },
      [what, own] as const,
    );
  const asked = (): Promise<Asked[]> => page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
  await page.goto(options.url());
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByLabel('站点', { exact: true }).fill(`https://${site}/a/b.html`);
  const add = page.locator('.site-form').getByRole('button', { name: '添加', exact: true });
  await add.click();
  await page.getByRole('alert').filter({ hasText: '浏览器没有给这个站点的权限' }).waitFor();
  expect(await asked()).toEqual([{ origins: [own], byClick: true }]);
  expect(await page.locator('.site').count()).toBe(0);

  await change('allow');
  await add.click();
  const row = page.locator('.site', { hasText: site });
  await row.waitFor();
  expect(await row.locator('.site-closed').count()).toBe(0);
  await change('revoke');
  await row.getByText('浏览器没有给这个站点的权限').waitFor();
  expect((await new AxeBuilder({ page }).include('.site').analyze()).violations).toEqual([]);
  await row.getByRole('button', { name: '去授权' }).click();
  await row.getByRole('alert').waitFor();
  await change('allow');
  await row.getByRole('button', { name: '去授权' }).click();
  await row.locator('.site-closed').waitFor({ state: 'detached' });
  expect(await asked()).toEqual(Array(4).fill({ origins: [own], byClick: true }));
  await row.getByRole('button', { name: `移除 ${site}` }).click();
  await row.waitFor({ state: 'detached' });
  await page.close();
});

test('a government site is left alone where the reader says so; the popup says it and can change it', async () => {
  const host = new URL(REPORT_URL).hostname;
  await options.getByRole('button', { name: '添加', exact: true }).click();
  await options.getByLabel('站点', { exact: true }).fill(host);
  await options.locator('.site-form select').selectOption('off');
  await options.locator('.site-form').getByRole('button', { name: '添加', exact: true }).click();
  await options.locator('.site', { hasText: host }).waitFor();
  const page = await open(REPORT_URL);
  await isLeftAlone(page);
  const popup = await openOurs(context, 'popup.html?tab=', page, 360);
  await popup.getByText('此站点已停用').waitFor();
  await popup.getByRole('switch', { name: '在此站点自动识别报告' }).click();
  await options.locator('.site', { hasText: host }).waitFor({ state: 'detached' });
  await page.reload();
  await whenRead(page);
  await popup.getByText('已识别为').waitFor();
  await Promise.all([popup.close(), page.close()]);
});

test('reports are read by themselves, or only when asked', async () => {
  await options.getByRole('radio', { name: /点图标才识别/ }).check();
  const page = await open(REPORT_URL);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await shadowOf(page)).toBeNull();
  const popup = await openOurs(context, 'popup.html?tab=', page, 360);
  await popup.getByRole('button', { name: '读入这一页' }).click();
  await whenRead(page);
  await options.getByRole('radio', { name: /自动识别/ }).check();
  await page.reload();
  await whenRead(page);
  await Promise.all([popup.close(), page.close()]);
});

test('marks are drawn as chosen, in the sample and on pages that are open', async () => {
  const page = await open(REPORT_URL);
  await whenRead(page);
  const drawn = (name: string) =>
    page.evaluate((of) => {
      const paragraph = document.querySelector('#zoom p') as Element;
      const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(
        paragraph,
        `::highlight(${of})`,
      );
      return { line: textDecorationLine, colour: textDecorationColor, background: backgroundColor };
    }, name);
  const blue = { line: 'underline', colour: 'rgb(42, 123, 200)', background: 'rgb(220, 234, 250)' };
  expect(await drawn('mj-metric')).toEqual(blue);

  await options.getByLabel('指标的颜色').selectOption('rose');
  await options.getByText('只画线', { exact: true }).click();
  const rose = { line: 'underline', colour: 'rgb(192, 58, 118)', background: 'rgba(0, 0, 0, 0)' };
  await expect.poll(() => drawn('mj-metric')).toEqual(rose);
  const sample = options.locator('.sample .mark-metric');
  expect(await sample.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await sample.evaluate((element) => getComputedStyle(element).textDecorationColor)).toBe('rgb(200, 68, 127)');

  await options.getByText('只用底色', { exact: true }).click();
  await expect.poll(async () => (await drawn('mj-metric')).line).toBe('none');
  // The kind that has the colour takes the other one.
  await options.getByLabel('承诺的颜色').selectOption('rose');
  expect(await options.getByLabel('指标的颜色').inputValue()).toBe('green');
  for (const theme of ['浅色', '深色']) {
    await options.getByText(theme, { exact: true }).click();
    expect((await new AxeBuilder({ page: options }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await page.reload();
  await whenRead(page);
  expect(await drawn('mj-commit')).toMatchObject({ line: 'none', background: 'rgb(251, 227, 237)' });

  await options.getByLabel('承诺的颜色').selectOption('green');
  await options.getByLabel('指标的颜色').selectOption('blue');
  await options.getByText('底色和线', { exact: true }).click();
  await expect.poll(() => drawn('mj-metric')).toEqual(blue);
  await options.getByText('跟随系统', { exact: true }).last().click();
  await page.close();
});

test('shortcuts are those the browser has, with the way to change them', async () => {
  const keys = await options.evaluate(async () => await (globalThis as unknown as Chrome).chrome.commands.getAll());
  const set = keys.filter(({ name, shortcut }) => !name.startsWith('_') && shortcut !== '');
  expect(set.length).toBeGreaterThan(0);
  const shown = await options
    .locator('.key-list > div')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent).join('+')));
  for (const { shortcut } of set) expect(shown).toContain(shortcut);
  const opened = context.waitForEvent('page');
  await options.getByRole('button', { name: '更改 Alt 组合键' }).click();
  const settings = await opened;
  await expect.poll(() => settings.url()).toBe('chrome://extensions/shortcuts');
  await settings.close();
});

test('data: what there is, how safely it is kept, a backup, and clearing only after one', async () => {
  const page = await open(REPORT_URL);
  await whenRead(page);
  const panel = await openOurs(context, 'sidepanel.html?tab=', page);
  await panel.locator('.finding-main').first().click();
  await panel.keyboard.press('y');
  await panel.locator('.icon-confirmed').waitFor();
  await Promise.all([panel.close(), page.close()]);
  await options.reload();
  await options.getByText('1 份报告，1 条确认与批注').waitFor();
  await options.getByText(/可用 \d/).waitFor();
  const persist = options.getByRole('button', { name: '请浏览器长期保留' });
  if (await persist.isVisible()) {
    await persist.click();
    await options.getByText(/浏览器已承诺不自动清理|浏览器没有同意/).waitFor();
  }
  const [backup] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: '备份到文件' }).click(),
  ]);
  expect(readFileSync((await backup.path()) ?? '').length).toBeGreaterThan(1000);
  await options.getByText(/^上次 /).waitFor();

  await options.getByRole('button', { name: '清空…' }).click();
  await options.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await options.getByText('1 份报告，1 条确认与批注').waitFor();
  await options.getByRole('button', { name: '清空…' }).click();
  const [before] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('dialog').getByRole('button', { name: '备份并清空' }).click(),
  ]);
  expect(readFileSync((await before.path()) ?? '').length).toBeGreaterThan(1000);
  await options.getByText('0 份报告，0 条确认与批注').waitFor();
});

test('the privacy statement stands there, in both languages', async () => {
  await options
    .locator('#about')
    .getByText(/^不联网/)
    .waitFor();
  await options.getByLabel('语言', { exact: true }).selectOption('en');
  await options
    .locator('#about')
    .getByText(/^Offline/)
    .waitFor();
  await options.getByLabel('Language', { exact: true }).selectOption('auto');
  await until(async () => (await options.title()) === '明鉴 · 选项');
});
