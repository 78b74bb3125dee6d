import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchExtension } from './extension';
import { clickWords, REPORT_URL, selectWords, shadow, shadowOf, until, whenRead } from './reader-page';
import { REPORT } from './reader-report';

/** Charts of the made-up portal: one of its own site, one of another, which the browser lets no script read. */
const OWN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"><rect width="300" height="160" fill="#06c"/></svg>';
const OTHER_SITE = 'http://tu.example.com/trend.svg';
const FIGURES = `<p><img src="/own.svg" width="300" height="160"></p><p>图1 2024年政务服务事项办理量</p>
<figure><img src="${OTHER_SITE}" width="300" height="160"><figcaption>图2 行政复议案件趋势</figcaption></figure>
<style>.bar { fill: #0a8f3c } .chart text { fill: #fff }</style>
<div><svg class="chart" width="320" height="160"><script>top.ran = true</script><rect class="bar" width="320" height="160"/>
<text x="10" y="30">受理418件</text><image href="http://tu.example.com/beacon.svg" width="9" height="9"/></svg></div><p>图3 行政复议受理量</p>`;
const MERGED = `<table><caption>表1 执法情况</caption><tr><th rowspan="2">类别</th><th colspan="2">件数</th></tr><tr><th>上年</th><th>本年</th></tr>
<tr><td>许可</td><td>-</td><td>215</td></tr></table>`;
const PAGE = REPORT.replace('<h2>二、存在的不足和原因</h2>', `${MERGED}${FIGURES}<h2>二、存在的不足和原因</h2>`);

interface Clip {
  kind: string;
  text: string;
  grid: string[][];
  tables: string[][][];
  figure: { address: string; caption: string; pixels: string } | null;
  picture: { type: string; size: number; width: number; height: number; colour: number[] } | null;
  anchor: { start: number; end: number; textHash: string };
  source: { url: string; title: string; issuer: string; retrieved: string };
  outline: string[];
}

let browser: Awaited<ReturnType<typeof launchExtension>>;
let page: Page;
let own: Page;
let tabId: number;

/** The clips of the library, their pictures measured: size and the colour in the middle. */
const clips = (): Promise<Clip[]> =>
  own.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<{ created: string; picture: Blob | null }[]>((resolve) => {
      const request = opened.transaction('clips').objectStore('clips').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    opened.close();
    const measured = all
      .sort((a, b) => (a.created < b.created ? -1 : 1))
      .map(async (clip) => {
        if (!clip.picture) return clip;
        const bitmap = await createImageBitmap(clip.picture);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const colour = [...(context?.getImageData(bitmap.width >> 1, bitmap.height >> 1, 1, 1).data ?? [])];
        const { type, size } = clip.picture;
        return { ...clip, picture: { type, size, width: bitmap.width, height: bitmap.height, colour } };
      });
    return Promise.all(measured) as never;
  });
const clear = (): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('mingjian');
        request.onsuccess = () => {
          const done = request.result.transaction('clips', 'readwrite');
          done.objectStore('clips').clear();
          done.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
const clipCount = async (n: number): Promise<Clip[]> => {
  await until(async () => (await clips()).length === n);
  return clips();
};
const toastSays = (words: string) => until(async () => (await (await shadow(page)).text('.toast')).includes(words));

beforeAll(async () => {
  browser = await launchExtension({
    args: ['--lang=zh-CN'],
    options: { locale: 'zh-CN' },
  });
  const { context, extensionId } = browser;
  await context.route('**/*', (route) => {
    const { pathname, protocol } = new URL(route.request().url());
    if (protocol === 'chrome-extension:') return route.continue();
    if (pathname.endsWith('.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: OWN });
    if (route.request().resourceType() === 'document')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
    return route.fulfill({ status: 404, body: '' });
  });
  own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  page = await context.newPage();
  await page.goto(REPORT_URL);
  await whenRead(page);
  tabId = await own.evaluate(
    async (url) =>
      (
        await (
          globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url: string }[]> } } }
        ).chrome.tabs.query({})
      ).find((tab) => tab.url === url)?.id ?? -1,
    REPORT_URL,
  );
});
afterAll(() => browser?.context.close());

const openPanel = async (tab: string): Promise<Page> => {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
  await panel.getByRole('tab', { name: tab }).click();
  return panel;
};

describe('clips', () => {
  beforeEach(async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await clear();
  });

  test('a selected passage, with all that says where it is from; one step back takes it away', async () => {
    await selectWords(page, '收到行政复议申请73件');
    await until(async () => (await shadow(page)).has('.toolbar'));
    await (await shadow(page)).click('.toolbar [aria-label="摘录"]');
    const [clip] = await clipCount(1);
    expect(clip).toMatchObject({
      kind: 'passage',
      text: '收到行政复议申请73件',
      source: { url: REPORT_URL, title: '清河源县2024年法治政府建设年度报告' },
      outline: [expect.stringContaining('主要举措和成效'), expect.stringContaining('行政争议')],
    });
    expect(clip?.source.retrieved).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(clip?.anchor.textHash).toMatch(/^[0-9a-f]{64}$/);
    await (await shadow(page)).click('.toast button');
    await clipCount(0);
  });

  test('the sentence of a mark by its card, by key', async () => {
    await clickWords(page, '99.4%');
    await until(async () => (await shadowOf(page).then((root) => root?.has('.card-dialog:focus'))) ?? false);
    await page.keyboard.press('s');
    const [clip] = await clipCount(1);
    expect(clip).toMatchObject({
      kind: 'passage',
      text: expect.stringContaining('全年办理政务服务事项8364件，按时办结率99.4%'),
    });
  });

  test('panel: tables with merged cells, figures with and without pixels, a section with its tables', async () => {
    const panel = await openPanel('摘录');
    const offer = (words: string) => panel.getByRole('button', { name: `摘录“${words}”` });
    await offer('表1 执法情况').click();
    await panel.getByText('已摘录“').first().waitFor();
    await offer('图1 2024年政务服务事项办理量').click();
    await panel.locator('.clip-picture').waitFor();
    await offer('图2 行政复议案件趋势').click();
    await panel.getByText('浏览器不让读出').waitFor();
    await offer('图3 行政复议受理量').click();
    const [table, kept, foreign, drawn] = await clipCount(4);
    // Drawn by the page itself: its styles are in the picture, its words in the clip, and nothing in it was loaded again.
    expect(drawn).toMatchObject({
      ...{ kind: 'figure', text: '图3 行政复议受理量\n受理418件' },
      figure: { address: '', caption: '图3 行政复议受理量', pixels: 'kept' },
      picture: { type: 'image/png', width: 640, height: 320, colour: [10, 143, 60, 255] },
    });
    expect(table?.grid).toEqual([
      ['类别', '件数', '件数'],
      ['类别', '上年', '本年'],
      ['许可', '-', '215'],
    ]);
    expect(kept).toMatchObject({
      kind: 'figure',
      figure: {
        address: new URL('/own.svg', REPORT_URL).href,
        caption: '图1 2024年政务服务事项办理量',
        pixels: 'kept',
      },
      picture: { type: 'image/png', width: 300, height: 160, colour: [0, 102, 204, 255] },
    });
    expect(foreign).toMatchObject({ figure: { address: OTHER_SITE, pixels: 'foreign' }, picture: null });
    expect(foreign?.outline[0]).toContain('主要举措和成效');

    await panel.getByRole('tab', { name: '结构' }).click();
    await panel.getByRole('button', { name: /摘录这一部分：.*主要举措和成效/ }).click();
    const section = (await clipCount(5))[4];
    expect(section?.text).toContain('举办执法培训4期530人次');
    expect(section?.text).not.toContain('基层执法力量仍然薄弱');
    expect(section?.tables).toHaveLength(2);

    await panel.getByRole('tab', { name: '摘录' }).click();
    await panel.locator('.clip-item').nth(1).getByRole('button', { name: '删除' }).click();
    await clipCount(4);
    await panel.getByRole('button', { name: '撤销' }).click();
    const back = (await clipCount(5)).find(({ kind, picture }) => kind === 'figure' && picture);
    expect(back?.picture?.colour).toEqual([0, 102, 204, 255]);
    await panel.close();
  });

  test('a picture of the page needs the reader’s own click on the extension, and is cropped to the passage', async () => {
    await selectWords(page, '收到行政复议申请73件');
    await until(async () => (await shadow(page)).has('.toolbar'));
    await (await shadow(page)).click('.toolbar [aria-label="拍下画面"]');
    await toastSays('先在这一页点一次工具栏上的明鉴图标');
    expect(await clips()).toEqual([]);

    await browser.pressAction(page);
    await page.bringToFront();
    // The panel's narrow page has made the window itself narrow, which is what a picture shows.
    await page.setViewportSize({ width: 1300, height: 880 });
    await selectWords(page, '收到行政复议申请73件');
    await until(async () => (await shadow(page)).has('.toolbar'));
    const words = await page.evaluate(() => document.getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
    await (await shadow(page)).click('.toolbar [aria-label="拍下画面"]');
    const [clip] = await clipCount(1);
    expect(clip).toMatchObject({ kind: 'image', text: '收到行政复议申请73件', picture: { type: 'image/png' } });
    expect(clip?.picture?.width).toBeLessThan(words.width + 2 * 12 + 4);
    expect(clip?.picture?.width).toBeGreaterThan(words.width);
    expect(clip?.picture?.height).toBeLessThan(words.height + 2 * 12 + 4);
    expect(await (await shadow(page)).has('.pill')).toBe(true);
  });

  test('collections from the panel: a new one, in and out, with the way back', async () => {
    const panel = await openPanel('资料');
    const field = panel.getByLabel('新专题的名称');
    await panel.getByText('不在任何专题').waitFor();
    await field.fill('2024 县级比较');
    await field.press('Enter');
    const box = panel.getByRole('checkbox', { name: '2024 县级比较' });
    await expect.poll(() => box.isChecked()).toBe(true);
    await panel.getByText('在 1 个专题').waitFor();
    await panel.getByRole('button', { name: '撤销' }).click();
    // Taken back whole: no empty collection stays.
    await box.waitFor({ state: 'detached' });
    await panel.keyboard.press('Control+Shift+Z');
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.focus();
    await panel.keyboard.press('Space');
    await expect.poll(() => box.isChecked()).toBe(false);
    await panel.getByText('已移出“2024 县级比较”').first().waitFor();
    await panel.keyboard.press('Space');
    await expect.poll(() => box.isChecked()).toBe(true);
    await panel.getByText('已放入“2024 县级比较”').first().waitFor();
    await panel.close();
  });

  test('library: clips with their picture, taken away and brought back; the saved page has its marks', async () => {
    const panel = await openPanel('摘录');
    await panel.getByRole('button', { name: '摘录“图1 2024年政务服务事项办理量”' }).click();
    await clipCount(1);
    await panel.close();
    const library = await browser.context.newPage();
    await library.setViewportSize({ width: 1280, height: 900 });
    await library.goto(
      `chrome-extension://${browser.extensionId}/library.html#/reports/${encodeURIComponent(REPORT_URL)}`,
    );
    const clip = library.locator('.detail .clip-item');
    await clip.locator('img').waitFor();
    await expect.poll(() => clip.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
    await clip.getByRole('button', { name: '删除' }).click();
    await clipCount(0);
    await library.getByRole('button', { name: '撤销' }).click();
    expect((await clipCount(1))[0]?.picture?.colour).toEqual([0, 102, 204, 255]);
    await library.goto(
      `chrome-extension://${browser.extensionId}/library.html#/read/${encodeURIComponent(REPORT_URL)}`,
    );
    await library.getByText('原版式').click();
    const saved = library.frameLocator('.saved-page');
    await saved.locator('mark.metric', { hasText: '8364件' }).waitFor();
    expect(await saved.locator('mark.shortcoming').first().innerText()).toContain('薄弱');
    await library.close();
  });

  test('the whole report: said to be kept or not, read offline, taken out and brought back', async () => {
    const panel = await openPanel('摘录');
    await panel.getByText('可离线阅读。').waitFor();
    await panel.getByRole('button', { name: '移出资料库' }).click();
    await panel.getByRole('button', { name: '摘录整份报告' }).waitFor();
    // A step like every other: with other acts after it, back and forth by keyboard.
    await panel.locator('.whole-report').click();
    await panel.keyboard.press('Control+z');
    await panel.getByRole('button', { name: '离线阅读' }).waitFor();
    await panel.keyboard.press('Control+Shift+Z');
    await panel.getByRole('button', { name: '摘录整份报告' }).waitFor();
    await panel.getByRole('button', { name: '撤销' }).click();
    await panel.getByRole('button', { name: '离线阅读' }).waitFor();
    const [library] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.getByRole('button', { name: '离线阅读' }).click(),
    ]);
    await library.locator('.read-text .mark', { hasText: '8364件' }).waitFor();
    await Promise.all([library.close(), panel.close()]);
  });
});
