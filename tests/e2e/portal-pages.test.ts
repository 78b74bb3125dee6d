import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchExtension } from './extension';
import { inWorker, openOurs, shadowOf, until } from './reader-page';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const SITE = 'http://www.portals-test.gov.cn/zwgk';
const addressOf = (slug: string): string => `${SITE}/${slug}/page.html`;

/** Answers with the fixture pages, their frames and further pages; everything else is refused. */
const servePages = (context: BrowserContext): Promise<unknown> =>
  context.route(/^https?:/, (route) => {
    const path = `${folder}${new URL(route.request().url()).pathname.replace('/zwgk/', '')}`;
    return path.endsWith('.html') && existsSync(path)
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(path, 'utf8') })
      : route.abort();
  });

/** The document without our one element. */
const withoutHost = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('mingjian-reader')?.remove();
    return copy.outerHTML;
  });

interface Read {
  readonly text: string;
  readonly missing: string | null;
}
type Extension = {
  tabs: { query(o: object): Promise<{ id: number }[]>; sendMessage(id: number, m: object): Promise<unknown> };
};

/** In either language of the interface. */
const PAGE_TWO = /第 2 页|page 2/i;

describe('portal pages with the extension', () => {
  let context: BrowserContext;
  let plain: Browser;
  beforeAll(async () => {
    ({ context } = await launchExtension());
    plain = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    await servePages(context);
  });
  afterAll(async () => {
    await context?.close();
    await plain?.close();
  });

  // One test that fails leaves no page for the next to take for its own.
  afterEach(async () => {
    for (const page of context.pages().slice(1)) await page.close();
  });

  /** What the reader of the only open portal page has read, or null while it has not. */
  const snapshot = (): Promise<Read | null> =>
    inWorker(context, async () => {
      const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
      for (const { id } of await tabs.query({ url: '*://*.gov.cn/*' })) {
        const reply = (await tabs.sendMessage(id, { name: 'reader/snapshot' }).catch(() => null)) as {
          ok: boolean;
          value: { reading: { article: Read } };
        } | null;
        if (reply?.ok) return reply.value.reading.article;
      }
      return null;
    });
  const open = async (slug: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(addressOf(slug));
    await until(async () => (await snapshot()) !== null);
    return page;
  };

  test.each(slugs)('%s is read and left as it was', async (slug) => {
    const expected = JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')) as { missing: string | null };
    const bare = await plain.newContext();
    await servePages(bare);
    const untouched = await bare.newPage();
    await untouched.goto(addressOf(slug));
    const page = await open(slug);
    expect((await snapshot())?.missing).toBe(expected.missing);
    // Pages that build their body by script are compared when both have done so.
    await expect.poll(async () => (await withoutHost(page)) === (await withoutHost(untouched))).toBe(true);
    await bare.close();
    await page.close();
  });

  test('paints inside a same-origin frame, and nothing outside it', async () => {
    const page = await open('same-origin-frame');
    const painted = (): Promise<[number, number]> =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        return [CSS.highlights.size, (frame.contentWindow as unknown as typeof globalThis).CSS.highlights.size];
      });
    await expect.poll(async () => (await painted())[1]).toBeGreaterThan(0);
    expect((await painted())[0]).toBe(0);
    await page.close();
  });

  test('reads the pages of a split report together when asked', async () => {
    const page = await open('split-over-pages');
    const whole = readFileSync(`${folder}split-over-pages/expected-together.txt`, 'utf8');
    expect((await snapshot())?.missing).toBe('further-pages');
    const press = async (selector: string): Promise<void> => {
      await until(async () => (await shadowOf(page))?.has(selector) ?? false);
      await (await shadowOf(page))?.click(selector);
    };
    await press('.pill-ask');
    await press('.pill-notice .link-btn');
    await expect.poll(async () => (await snapshot())?.missing, { timeout: 20_000 }).toBeNull();
    const { text } = (await snapshot()) as Read;
    expect(text.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));

    // What cannot be painted here is said and linked, on the page and in the panel.
    const further = `${SITE}/split-over-pages/page_1.html`;
    await until(async () => (await shadowOf(page))?.has(`.pill-notice a[href="${further}"]`) ?? false);
    const painted = await page.evaluate(() =>
      ['mj-metric', 'mj-metric-alt'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    );
    const panel = await openOurs(context, 'sidepanel.html?tab=', page);
    const rows = panel.locator('.finding');
    await rows.first().waitFor();
    const elsewhere = rows.filter({ hasText: PAGE_TWO });
    expect(await elsewhere.count()).toBeGreaterThan(0);
    expect(await rows.filter({ has: panel.locator('.figure'), hasNotText: PAGE_TWO }).count()).toBe(painted);
    await elsewhere.first().locator('.finding-main').click();
    expect(await panel.getByRole('link', { name: PAGE_TWO }).getAttribute('href')).toBe(further);
    await panel.close();
    await page.close();
  });
});
