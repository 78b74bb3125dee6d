import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  highlights,
  openOurs,
  openReport,
  REPORT_URL,
  selectWords,
  shadow,
  shadowOf,
  until,
  whenRead,
} from './reader-page';
import { REPORT } from './reader-report';

/** The panel beside its page: each follows the other; and what is painted is there in words, for every way of reading. */
let report: Awaited<ReturnType<typeof openReport>>;
let panel: Page;

beforeAll(async () => {
  report = await openReport(REPORT);
  await report.page.setViewportSize({ width: 1000, height: 260 });
  panel = await openOurs(report.context, 'sidepanel.html?tab=', report.page, 320);
  await panel.setViewportSize({ width: 320, height: 420 });
  await panel.locator('.finding-main').first().waitFor();
});
afterAll(() => report?.context.close());

/** A tab that is not in front is drawn seldom. */
const PATIENCE = { timeout: 15_000 };
const row = (words: string) => panel.locator('.finding', { hasText: words }).first();
const isInView = (words: string): Promise<boolean> =>
  row(words).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
/** Where words of the page stand in its window, px from the top. */
const topOf = (words: string): Promise<number> =>
  report.page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('#zoom p, #zoom td')].find((each) =>
      each.textContent?.includes(wanted),
    );
    return paragraph?.getBoundingClientRect().top ?? Number.NaN;
  }, words);
/** What the commands of the manifest do: only the browser itself can press their keys. */
const command = (name: string, payload?: object): Promise<unknown> =>
  panel.evaluate(
    async ([message, what, url]) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const id = (await tabs.query({})).find((tab) => tab.url === url)?.id ?? 0;
      return tabs.sendMessage(id, { name: message, payload: what });
    },
    [name, payload, REPORT_URL] as const,
  );
interface Chrome {
  readonly tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
}

describe('panel and page', () => {
  test('a row chosen in the panel brings its words into the page’s window', async () => {
    await row('人均培训').locator('.finding-main').click();
    await expect.poll(() => topOf('人均培训')).toBeLessThan(260);
    expect((await highlights(report.page))['mj-focus']?.join()).toMatch(/培训|60学时/);
    await row('8,364').locator('.finding-main').click();
    await expect.poll(() => topOf('8364件')).toBeGreaterThan(0);
  });

  test('the list keeps up while the page scrolls', async () => {
    await panel.mouse.move(0, 0);
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await report.page.bringToFront();
    await report.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => isInView('8,364'), PATIENCE).toBe(false);
    await report.page.evaluate(() => document.querySelector('#zoom h2')?.scrollIntoView());
    await expect.poll(() => isInView('8,364'), PATIENCE).toBe(true);
  });

  test('a mark opened on the page is the current row', async () => {
    await report.page.bringToFront();
    const at = await report.page.evaluate(() => {
      const [range] = CSS.highlights.get('mj-metric') ?? [];
      const live = document.createRange();
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
      live.startContainer.parentElement?.scrollIntoView();
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await report.page.mouse.click(at.x, at.y);
    await panel.locator('.finding-main[aria-current="true"]', { hasText: '8,364' }).waitFor();
    await report.page.keyboard.press('Escape');
  });

  test('rows are items of lists under the headings of the report, each with its kind and state in words', async () => {
    await panel.bringToFront();
    const rows = await panel.locator('.finding').count();
    expect(
      await panel
        .getByRole('listitem')
        .filter({ has: panel.locator('.finding-main') })
        .count(),
    ).toBe(rows);
    expect(await panel.getByRole('region').count()).toBeGreaterThan(2);
    expect(await row('8,364').locator('.finding-lead').textContent()).toContain('指标');
    await row('8,364').locator('.finding-main').click();
    await panel.keyboard.press('y');
    await row('8,364').getByLabel('已确认').waitFor();
  });

  test('counts are live: kinds and states tell what there is now', async () => {
    const count = async (): Promise<string> => (await panel.locator('.list-bar option:checked').textContent()) ?? '';
    const all = await count();
    const state = panel.locator('.list-bar select');
    await state.selectOption('confirmed');
    expect(await count()).toMatch(/ 1$/);
    expect(await panel.locator('.finding').count()).toBe(1);
    await state.selectOption('all');
    await panel.locator('.finding-main').nth(2).click();
    await panel.keyboard.press('x');
    await panel.locator('.list-bar option[value="dismissed"]', { hasText: '1' }).waitFor({ state: 'attached' });
    await panel.locator('.finding-main').first().click();
    await panel.keyboard.press('Control+z');
    await panel.locator('.list-bar option[value="dismissed"]').waitFor({ state: 'detached' });
    expect(await count()).toBe(all);
  });
});

describe('by keyboard alone', () => {
  test('from one mark to the next, decided, corrected, noted, and back to the page', async () => {
    const { page } = report;
    await page.bringToFront();
    const says = (words: string): Promise<void> =>
      until(async () => ((await shadowOf(page).then((root) => root?.text('.card-dialog'))) ?? '').includes(words));
    await command('reader/step', { by: 1 });
    await until(async () => (await shadow(page)).has('.card-dialog:focus'));
    const current = async (): Promise<string> => (await highlights(page))['mj-focus']?.join() ?? '';
    const first = await current();
    expect(first).not.toBe('');
    await page.keyboard.press('j');
    await until(async () => (await current()) !== first);
    await page.keyboard.press('k');
    await until(async () => (await current()) === first);
    await page.keyboard.press('y');
    await until(async () => (await current()) !== first);
    await page.keyboard.press('k');
    await says('已确认');
    await page.keyboard.press('e');
    await until(async () => (await shadow(page)).has('.finding-form :focus'));
    await page.keyboard.press('Escape');
    await until(async () => (await shadow(page)).has('.card-dialog:focus'));
    await page.keyboard.press('n');
    await until(async () => (await shadow(page)).has('textarea:focus'));
    await page.keyboard.type('see last year');
    await says('已保存');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until(async () => !(await (await shadow(page)).has('.card-dialog')));
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
  });
});

/** What axe objects to inside the closed shadow root, asked from the reader's own world, which alone sees it. */
async function objections(page: Page, cdp: CDPSession, contextId: number): Promise<string[]> {
  await page.waitForTimeout(250);
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const host = document.querySelector('mingjian-reader');
      const root = chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, 'shadowRoot', { get: () => root, configurable: true });
      try {
        const { violations, passes } = await axe.run({ include: [['mingjian-reader']] }, { resultTypes: ['violations'] });
        if (passes.length === 0) return ['nothing was looked at'];
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.flat().join(' ')));
      } finally { delete host.shadowRoot; }
    })()`,
  });
  return result.value as string[];
}

describe.each(['light', 'dark'])('axe finds nothing in the interface on the page (%s)', (theme) => {
  test('pill, strip, card, form, toolbar', async () => {
    const { page, context } = report;
    await page.setViewportSize({ width: 1280, height: 900 });
    await panel.evaluate(
      (settings) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({ settings }),
      { theme },
    );
    await page.bringToFront();
    await page.goto(REPORT_URL);
    await whenRead(page);
    const cdp = await context.newCDPSession(page);
    const worlds: { id: number; name: string; origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
    await cdp.send('Runtime.enable');
    const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))?.id ?? 0;
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    await cdp.send('Runtime.evaluate', { contextId, expression: axe });
    expect(await objections(page, cdp, contextId)).toEqual([]);
    await command('reader/step', { by: 1 });
    await until(async () => (await shadow(page)).has('.card-dialog:focus'));
    expect(await objections(page, cdp, contextId)).toEqual([]);
    await page.keyboard.press('e');
    await until(async () => (await shadow(page)).has('.finding-form'));
    expect(await objections(page, cdp, contextId)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await selectWords(page, '营商环境和基层治理');
    await until(async () => (await shadow(page)).has('.toolbar'));
    expect(await objections(page, cdp, contextId)).toEqual([]);
    await cdp.detach();
  });
});
