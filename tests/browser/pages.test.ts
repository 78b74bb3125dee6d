import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageSignals } from '@/lib/model';
import type { readArticle } from '@/lib/page/article';
import type { readFurther } from '@/lib/page/further';
import type { opensLikeReport, readGateSignals } from '@/lib/page/gate-signals';
import type { whenSettled } from '@/lib/page/settle';
import type { readSignals } from '@/lib/page/signals';
import { detectPage } from '@/lib/reports/gate';
import { readReport } from '@/lib/reports/read';
import { BROWSERS, launch, type TestBrowser } from './support/browsers';
import { bundle, PAGE_LIBRARY } from './support/bundle';
import { characterF1, squeeze } from './support/f1';
import { serve, type TestServer } from './support/serve';

declare const mingjian: {
  readArticle: typeof readArticle;
  readSignals: typeof readSignals;
  readGateSignals: typeof readGateSignals;
  opensLikeReport: typeof opensLikeReport;
  readFurther: typeof readFurther;
  whenSettled: typeof whenSettled;
};

interface Expected {
  readonly url: string;
  readonly missing: string | null;
  /** The report's title, on pages that make it hard to find. */
  readonly title?: string;
  readonly signals: {
    readonly meta?: Record<string, string>;
    readonly fields?: Record<string, string>;
    readonly headings?: string[];
    readonly breadcrumb?: string[];
    readonly attachments?: [string, string][];
  };
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const read = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');

/** Runs in the page: everything the reader takes from it, and whether the page is as it was. */
async function readPage(): Promise<{
  text: string;
  missing: string | null;
  html: string;
  signals: PageSignals;
  gate: ReturnType<typeof readGateSignals>;
  opens: boolean;
  painted: string;
  untouched: boolean;
}> {
  await mingjian.whenSettled(document);
  const before = document.documentElement.outerHTML;
  const found = mingjian.readArticle(document);
  const { article, index, html } = found;
  const signals = mingjian.readSignals(document, found);
  const ranges = index.rangesFor({ start: 0, end: index.text.length });
  return {
    ...article,
    html: html(),
    signals,
    gate: mingjian.readGateSignals(document),
    opens: mingjian.opensLikeReport(document),
    painted: ranges.map((r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset)).join(''),
    untouched: document.documentElement.outerHTML === before,
  };
}

test.each(slugs)('%s has everything it is held against', (slug) => {
  for (const name of ['page.html', 'expected.txt', 'expected.json'])
    expect(existsSync(`${folder}${slug}/${name}`), `${slug}/${name}: write it with scripts/new-page.mjs`).toBe(true);
});

describe.each(BROWSERS)('portal pages in %s', (name) => {
  let browser: TestBrowser;
  let server: TestServer;
  let library: string;
  beforeAll(async () => {
    library = await bundle(PAGE_LIBRARY);
    server = await serve((path) => (existsSync(`${folder}${path}`) && path.endsWith('.html') ? read(path) : null));
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(slugs)('%s', async (slug) => {
    const expected = JSON.parse(read(`${slug}/expected.json`)) as Expected;
    const expectedText = read(`${slug}/expected.txt`);
    await browser.page.goto(`${server.origin}/${slug}/page.html`);
    await browser.page.run(library);
    const { text, missing, html, signals, gate, opens, painted, untouched } = await browser.page.evaluate(
      readPage,
      undefined,
    );

    expect(untouched).toBe(true);
    expect(missing).toBe(expected.missing);
    expect(characterF1(text, expectedText), text).toBeGreaterThanOrEqual(0.995);
    expect(linesMissing(text, expectedText)).toEqual([]);
    expect(characterF1(painted, text)).toBe(1);
    expect(characterF1(textOf(html), text)).toBe(1);

    const { meta = {}, fields = {}, headings = [], breadcrumb, attachments = [] } = expected.signals;
    expect(signals.meta).toMatchObject(meta);
    for (const [label, value] of Object.entries(fields))
      expect(signals.fields.find((field) => field.label === label)?.value, label).toBe(value);
    for (const heading of headings) expect(signals.headings.join('|')).toContain(heading);
    if (breadcrumb) expect(signals.breadcrumb).toEqual(breadcrumb);
    expect(signals.attachments.map(({ name: n, url }) => [n, new URL(url).pathname])).toEqual(attachments);
    if (expected.title) expect(readReport(signals, { text, missing: null }).report.title).toBe(expected.title);
    expect(detectPage({ ...gate, url: expected.url }, () => opens).isReport).toBe(true);
  });
});

describe.each(BROWSERS)('reports split over pages in %s', (name) => {
  let browser: TestBrowser;
  let server: TestServer;
  beforeAll(async () => {
    server = await serve((path) => (existsSync(`${folder}${path}`) && path.endsWith('.html') ? read(path) : null));
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const join = async (slug: string): Promise<{ text: string; complete: boolean; frames: number }> => {
    await browser.page.goto(`${server.origin}/${slug}/page.html`);
    await browser.page.run(await bundle(PAGE_LIBRARY));
    return browser.page.evaluate(async () => {
      const first = mingjian.readArticle(document);
      const holder = document.body.appendChild(document.createElement('x-own')).attachShadow({ mode: 'closed' });
      const { pages, complete } = await mingjian.readFurther(first, holder, new AbortController().signal);
      return {
        text: first.index.extended(pages.flatMap(({ lines }) => lines)).text,
        complete,
        frames: holder.childElementCount,
      };
    }, undefined);
  };

  test.each(slugs.filter((slug) => existsSync(`${folder}${slug}/expected-together.txt`)))('%s', async (slug) => {
    const { text, complete, frames } = await join(slug);
    expect(characterF1(text, read(`${slug}/expected-together.txt`)), text).toBeGreaterThanOrEqual(0.995);
    expect({ complete, frames }).toEqual({ complete: true, frames: 0 });
  });
});

/** Lines of the expected text that are no lines of the text: paragraphs torn apart or run together. */
function linesMissing(text: string, expected: string): string[] {
  const lines = new Set(text.split('\n').map(squeeze));
  return expected.split('\n').filter((line) => line !== '' && !lines.has(squeeze(line)));
}

/** The text of the article's own HTML, which knows no entities but the four it writes. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
