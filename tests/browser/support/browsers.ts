import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';

/** What the tests need of a page, alike in Playwright (Chromium) and Puppeteer (Firefox). */
export interface TestPage {
  goto(url: string): Promise<unknown>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Evaluates source text in the page's own world. */
  run(source: string): Promise<void>;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly page: TestPage;
  close(): Promise<void>;
}

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Chromium: MINGJIAN_CHROMIUM, else the system's, else Playwright's own. */
const CHROMIUM = first([process.env.MINGJIAN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']);
/** Firefox: MINGJIAN_FIREFOX, else the system's; tests leave it out where there is none. */
const FIREFOX = first([process.env.MINGJIAN_FIREFOX, '/usr/bin/firefox', '/usr/bin/firefox-esr']);

/** The browsers that tests run in on this machine. */
export const BROWSERS: readonly TestBrowser['name'][] = FIREFOX ? ['chromium', 'firefox'] : ['chromium'];

export async function launch(name: TestBrowser['name']): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium() : launchFirefox();
}

async function launchChromium(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return {
    name: 'chromium',
    page: {
      goto: (url) => page.goto(url),
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
      run: async (source) => void (await page.evaluate(source)),
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(): Promise<TestBrowser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX as string, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    name: 'firefox',
    page: {
      goto: (url) => page.goto(url),
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
      run: async (source) => void (await page.evaluate(source)),
    },
    close: () => browser.close(),
  };
}
