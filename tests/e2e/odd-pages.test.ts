import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { highlights, openOurs, openReport, shadowOf, until, whenRead } from './reader-page';
import { REPORT } from './reader-report';

const PORTAL = 'http://www.qingheyuan.gov.cn/zwgk/202503';

/** Names of form fields hide the form's own methods, in every world: here `contains`, which extraction asks of known containers. */
const BREAKING = REPORT.replace(
  '<div id="zoom">',
  '<form name="_newscontent_fromname"><input type="hidden" name="contains"></form><div id="zoom">',
);
const CLOSED = REPORT.replace('<div id="zoom">', '<gov-article><div id="zoom">')
  .replace('</main>', '</gov-article></main>')
  .replace(
    '</body>',
    `<script>customElements.define('gov-article', class extends HTMLElement {
      connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); root.append(...this.childNodes); }
    });</script></body>`,
  );
const DRAWN = REPORT.replace('</style>', '.drawn::before{content:"73"}</style>').replace(
  '申请73件',
  '申请<span class="drawn"></span>件',
);

describe('pages the reader fails on, or hardly reaches', () => {
  let report: Awaited<ReturnType<typeof openReport>>;
  beforeAll(async () => {
    report = await openReport(REPORT);
    for (const [name, html] of Object.entries({ breaking: BREAKING, closed: CLOSED, drawn: DRAWN }))
      await report.page.route(`**/${name}.html`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
  });
  afterAll(() => report?.context.close());

  test('a page that makes extraction throw: the popup says so, the page is as it was', async () => {
    const { context, page } = report;
    await page.goto(`${PORTAL}/breaking.html`);
    const popup = await openOurs(context, 'popup.html?tab=', page);
    await until(async () => (await popup.locator('#app').textContent())?.includes('没有读成') ?? false);
    expect(await shadowOf(page)).toBeNull();
    expect(Object.keys(await highlights(page))).toEqual(['portal-own']);
    const now = await page.evaluate(() => ({
      same: document.documentElement.outerHTML === (window as unknown as { before: string }).before,
      heard: (window as unknown as { keysHeard: string[] }).keysHeard,
    }));
    expect(now).toEqual({ same: true, heard: [] });
    await popup.close();
  });

  test('an article in a closed shadow root is read, painted, and its card opens', async () => {
    const { page } = report;
    await page.goto(`${PORTAL}/closed.html`);
    await whenRead(page);
    expect(await page.evaluate(() => document.querySelector('gov-article')?.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.body.textContent?.includes('8364件'))).toBe(false);
    const painted = await highlights(page);
    expect(painted['mj-metric']).toEqual(expect.arrayContaining(['8364件', '99.4%', '215件']));
    const { x, y } = await page.evaluate(() => {
      const [, range] = CSS.highlights.get('mj-metric') ?? [];
      const live = document.createRange();
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
      const box = live.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y);
    await until(async () => ((await shadowOf(page).then((root) => root?.text('.card-dialog'))) ?? '').includes('99.4'));
  });

  test('digits drawn by a style sheet are no figures, and page and panel say so', async () => {
    const { context, page } = report;
    await page.goto(`${PORTAL}/drawn.html`);
    await whenRead(page);
    expect((await highlights(page))['mj-metric']).not.toContain('73件');
    await until(async () => (await shadowOf(page).then((root) => root?.has('.pill-ask'))) ?? false);
    const panel = await openOurs(context, 'sidepanel.html?tab=', page);
    await until(
      async () => (await panel.locator('.panel-notices').textContent())?.includes('部分数字由样式绘制') ?? false,
    );
    await panel.close();
  });
});
