import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page as PlaywrightPage } from 'playwright';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { demoPages, renderArticle } from '../../scripts/demo/portal.mjs';
import { launchFirefoxWithExtension } from '../../scripts/lib/firefox.mjs';
import { findFirefox } from '../../scripts/lib/setup.mjs';
import { builtExtension } from './extension';

/** Path of the Firefox to test in; undefined where this machine has none. */
export const FIREFOX: string | undefined = findFirefox();

/** The extension's id in the manifest, and the address we give it, which Firefox otherwise draws by lot. */
const GECKO_ID = 'mingjian@mingjian.invalid';
const UUID = '5b0f3c1e-7d0a-4c39-9e52-1f6a40d1c001';
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** An element of the reader's closed shadow root: what it says, how many pixels of it are cut off at the side, its middle. */
export interface ReaderPart {
  readonly text: string;
  readonly cutOff: number;
  readonly x: number;
  readonly y: number;
  readonly focused: boolean;
}

/** What extension pages may call; only what these tests use. */
export interface WebExtension {
  readonly browser: {
    readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    readonly storage: {
      local: { set(items: object): Promise<void> };
      session: { get(key: null): Promise<Record<string, { url: string; status: string }>> };
    };
    readonly permissions: { getAll(): Promise<{ origins: string[] }> };
    readonly scripting: {
      executeScript(injection: {
        target: { tabId: number };
        func: (selector: string) => ReaderPart | null;
        args: [string];
      }): Promise<{ result: ReaderPart | null }[]>;
    };
  };
}

export interface FirefoxSession {
  /** A tab for portal pages. Addresses of the demo portal and of tests/pages are answered here, all others refused. */
  readonly page: Page;
  /** The extension's own tab: the welcome page it opens when installed, sent to its other pages. */
  readonly ours: Page;
  readonly downloads: string;
  /** Sends our own tab to an extension page and waits until `selector` is there. */
  show(path: string, selector: string): Promise<void>;
  /** An element of the reader's closed shadow root, null where it is not there. Only extensions see inside. */
  readerPart(selector: string): Promise<ReaderPart | null>;
  /** Id of the portal page's tab. */
  tabId(): Promise<number>;
}

/** @returns the HTML of an address, null for one that is not served. */
export function htmlOf(url: string): string | null {
  const { pathname, hostname } = new URL(url);
  const article = demoPages.find((page) => page.path === pathname);
  if (article && hostname.endsWith('.gov.cn')) return renderArticle(article);
  const file = `${PAGES}${pathname.replace(/^\/zwgk\//, '')}`;
  return pathname.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Both drivers evaluate and move the mouse alike, so helpers written for one serve the other. */
export const like = (page: Page | Frame): PlaywrightPage => page as unknown as PlaywrightPage;

/** A Firefox with the built extension, for all tests of a file. */
export function withFirefox(): { readonly session: FirefoxSession } {
  let browser: Browser | undefined;
  let session: FirefoxSession | undefined;
  beforeAll(async () => {
    if (!FIREFOX) return;
    const downloads = mkdtempSync(join(tmpdir(), 'mingjian-'));
    browser = await launchFirefoxWithExtension({
      executablePath: FIREFOX,
      extensionDir: builtExtension('firefox'),
      preferences: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    });
    const ours = await welcomePage(browser);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 2600 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = htmlOf(request.url());
      void (body === null
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
    });
    session = sessionOf(page, ours, downloads);
  });
  afterAll(() => browser?.close());
  return {
    get session() {
      if (!session) throw new Error('the browser has not started');
      return session;
    },
  };
}

/** Puppeteer may not open extension pages by address, but the one the extension opens itself is a page like any other. */
async function welcomePage(browser: Browser): Promise<Page> {
  for (;;) {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.startsWith(`moz-extension://${UUID}/`)) return page;
    }
    await pause();
  }
}

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

function sessionOf(page: Page, ours: Page, downloads: string): FirefoxSession {
  const tabId = async (): Promise<number> => {
    const url = await page.evaluate(() => location.href);
    const id = await ours.evaluate(async (wanted) => {
      const { browser } = globalThis as unknown as WebExtension;
      return (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id;
    }, url);
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  };
  return {
    page,
    ours,
    downloads,
    tabId,
    async show(path, selector) {
      // An address that differs in its fragment only would not load the page anew; the document left is not the one shown.
      await ours.evaluate((to) => {
        document.documentElement.dataset.left = '';
        const { href } = new URL(to, location.origin);
        if (href.replace(/#.*/s, '') === location.href.replace(/#.*/s, '')) {
          history.replaceState(null, '', href);
          location.reload();
        } else location.href = href;
      }, path);
      const isThere = (): Promise<boolean> =>
        ours
          .evaluate(
            (to, wanted) =>
              location.href === new URL(to, location.origin).href &&
              document.readyState === 'complete' &&
              document.documentElement.dataset.left === undefined &&
              document.querySelector(wanted) !== null,
            path,
            selector,
          )
          // Between two documents there is nothing to ask.
          .catch(() => false);
      await pause();
      while (!(await isThere())) await pause();
    },
    async readerPart(selector) {
      const id = await tabId();
      return ours.evaluate(
        async (tab, wanted) => {
          const { browser } = globalThis as unknown as WebExtension;
          const [answer] = await browser.scripting.executeScript({
            target: { tabId: tab },
            func: (inside) => {
              const host = document.querySelector('mingjian-reader') as
                | (Element & { openOrClosedShadowRoot?: ShadowRoot })
                | null;
              const part = host?.openOrClosedShadowRoot?.querySelector(inside);
              if (!part) return null;
              const { x, y, width, height } = part.getBoundingClientRect();
              return {
                text: part.textContent ?? '',
                cutOff: part.scrollWidth - part.clientWidth,
                x: x + width / 2,
                y: y + height / 2,
                focused: part.matches(':focus'),
              };
            },
            args: [wanted],
          });
          return answer?.result ?? null;
        },
        id,
        selector,
      );
    },
  };
}
