import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type TestBrowser } from './support/browsers';
import { serve, type TestServer } from './support/serve';
import { OTHERS, REPORTS, type TitledPage } from './support/titles';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const filler = '青禾县各部门认真履行职责，持续改进服务，办理群众来信，回应社会关切，各项工作平稳有序推进。';

/** A portal page around the titles, with a text long enough that the gate need not wait for more. */
const htmlOf = ({ title, heading = title, meta = {}, crumbs = ['首页', '新闻中心'] }: TitledPage): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
${Object.entries(meta)
  .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
  .join('')}</head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/fzzf/">法治政府建设</a></li></ul></div>
<div class="crumb">当前位置：${crumbs.map((item) => `<a>${item}</a>`).join(' &gt; ')}</div>
<h1>${escapeHtml(heading)}</h1><div class="text">${`<p>${filler}</p>`.repeat(30)}</div></body></html>`;

interface Sent {
  readonly name: string;
  readonly payload: { readonly isReport: boolean; readonly reasons: string[] };
}
interface Stubbed {
  sent: Sent[];
  observers: number;
}
declare const gateTest: Stubbed;

/** The extension's side of the gate: collects messages, and counts observers that are at work. */
const STUB = `
globalThis.gateTest = { sent: [], observers: 0 };
globalThis.chrome = { runtime: { sendMessage: (m) => { gateTest.sent.push(m); return Promise.resolve(); } } };
globalThis.MutationObserver = class extends MutationObserver {
  observe(...a) { gateTest.observers++; super.observe(...a); }
  disconnect() { gateTest.observers--; super.disconnect(); }
};`;

const pages = new Map<string, string>();
const pathOf = (page: TitledPage, i: number): string => page.path ?? `/zwgk/tzgg/${i}.html`;
REPORTS.forEach((page, i) => {
  pages.set(`/r${i}${pathOf(page, i)}`, htmlOf(page));
});
OTHERS.forEach((page, i) => {
  pages.set(`/o${i}${pathOf(page, i)}`, htmlOf(page));
});
const SHELL = `<!doctype html><meta charset="utf-8"><title>政务公开</title><div id="app">正在加载</div>`;
pages.set('/app/', SHELL);

/** A page under the site's name or a column's, whatever it holds. */
const silent = (heading: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${SITE_NAME}</title><h1>${heading}</h1><p>${body}</p>`;
const SITE_NAME = '青禾县人民政府门户网站';
const OPENING = `我镇认真落实法治政府建设各项任务，依法治理水平稳步提升。现将2021年工作情况报告如下：${filler.repeat(20)}`;
pages.set('/silent/site/', silent('政务公开', OPENING));
pages.set('/silent/column/', silent('法治政府建设年度报告', OPENING));
pages.set('/silent/inner.html', silent('正文', OPENING));
pages.set('/silent/frame/', silent('政务公开', '<iframe src="/silent/inner.html" width="900" height="900"></iframe>'));
pages.set(
  '/silent/frameset/',
  `<!doctype html><meta charset="utf-8"><title>${SITE_NAME}</title><frameset rows="90,*"><frame><frame src="/silent/inner.html"></frameset>`,
);
pages.set('/silent/other/', silent('政务公开', filler.repeat(30)));
pages.set('/silent/meeting/', silent('县政府召开常务会议听取法治政府建设情况汇报', OPENING));

describe.each(BROWSERS)('the gate in %s', (name) => {
  let browser: TestBrowser;
  let server: TestServer;
  let gate: string;
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const built = await build({
      entryPoints: [`${root}entrypoints/portal.ts`],
      alias: { '@': root.replace(/\/$/, '') },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    // The build wraps an unlisted script so that its main runs; here the default export is called.
    const code = built.outputFiles[0]?.text ?? '';
    gate = `{${code.replace(/export\s*\{\s*(\w+) as default\s*\};?\s*$/, '$1.main();')}}`;
    server = await serve((path) => pages.get(path) ?? null);
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (path: string): Promise<void> => {
    await browser.page.goto(`${server.origin}${path}`);
    await browser.page.run(`${STUB}${gate}`);
  };
  const state = (): Promise<Stubbed> => browser.page.evaluate(() => gateTest, undefined);

  test('there are enough of both', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(40);
    expect(OTHERS.length).toBeGreaterThanOrEqual(30);
  });

  test.each(REPORTS.map((page, i) => [page.heading ?? page.title, page, i] as const))(
    'reads %s',
    async (_t, page, i) => {
      await visit(`/r${i}${pathOf(page, i)}`);
      const { sent, observers } = await state();
      expect(sent.map((message) => message.name)).toEqual(['gate/detected']);
      expect(sent[0]?.payload.isReport).toBe(true);
      expect(observers).toBe(0);
    },
  );

  test.each(OTHERS.map((page, i) => [page.title, page, i] as const))('leaves %s alone', async (_t, page, i) => {
    await visit(`/o${i}${pathOf(page, i)}`);
    const { sent, observers } = await state();
    expect(sent).toEqual([]);
    expect(observers).toBe(0);
  });

  test.each([
    ['the site', '/silent/site/', 1],
    ['the column', '/silent/column/', 1],
    ['the site, the text being in a frame', '/silent/frame/', 1],
    ['the site, the text being in a frameset', '/silent/frameset/', 1],
    ['the site, above another text', '/silent/other/', 0],
    ['a meeting, though its news quotes an opening', '/silent/meeting/', 0],
  ])('where titles name only %s, the opening decides', async (_t, path, messages) => {
    await visit(path);
    await expect.poll(async () => (await state()).sent.length).toBe(messages);
    expect((await state()).sent.map(({ payload }) => payload.reasons)).toEqual(
      Array.from({ length: messages }, () => ['reason.text-opening']),
    );
  });

  test('looks again when the title and the text come late, then stops observing', async () => {
    await visit('/app/');
    expect(await state()).toEqual({ sent: [], observers: 1 });
    await browser.page.evaluate(() => {
      document.title = '临溪市2023年法治政府建设情况报告';
    }, undefined);
    await expect.poll(async () => (await state()).sent.length).toBe(1);
    expect((await state()).observers).toBe(0);
  });

  test('looks again at a new address of the same document', async () => {
    await visit('/app/');
    await browser.page.evaluate(() => {
      const link = document.createElement('button');
      link.textContent = '查看';
      link.addEventListener('click', () => {
        history.pushState({}, '', '/app/content/5552001');
        document.title = '云岭区2024年法治政府建设情况报告';
      });
      document.body.append(link);
      link.click();
    }, undefined);
    await expect.poll(async () => (await state()).sent.length).toBe(1);
    await browser.page.evaluate(() => {
      document.querySelector('button')?.remove();
      const link = document.createElement('button');
      link.addEventListener('click', () => {
        history.pushState({}, '', '/app/content/5552002');
        document.title = '云岭区2023年法治政府建设情况报告';
      });
      document.body.append(link);
      link.click();
    }, undefined);
    await expect.poll(async () => (await state()).sent.length).toBe(2);
  });

  test('waits for a page made ready ahead to be shown', async () => {
    const report = REPORTS[0] as TitledPage;
    await browser.page.goto(`${server.origin}/r0${pathOf(report, 0)}`);
    await browser.page.run(`Object.defineProperty(document, 'prerendering', { value: true });${STUB}${gate}`);
    expect((await state()).sent).toEqual([]);
    await browser.page.evaluate(() => void document.dispatchEvent(new Event('prerenderingchange')), undefined);
    expect((await state()).sent).toHaveLength(1);
  });

  test('gives up waiting after a while', async () => {
    await visit('/app/');
    await expect.poll(async () => (await state()).observers, { timeout: 10_000 }).toBe(0);
    expect((await state()).sent).toEqual([]);
  });
});
