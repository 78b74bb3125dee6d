// Screenshots of every surface, in both themes and languages, with the demo portal's invented reports: node scripts/shots.mjs [surface…]
// Writes out/shots/SURFACE-WIDTH-THEME-LANGUAGE.png. Surfaces: panel-list panel-edit panel-outline panel-clips panel-data popup options welcome library page-card page-edit page-note page-toolbar
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEMO_HOST, servePortal } from './demo/portal.mjs';
import { launchWithExtension } from './lib/browser.mjs';
import { buildExtension, ensureChromium } from './lib/setup.mjs';

const OUT = resolve('out/shots');
const THEMES = (process.env.SHOTS_THEMES ?? 'light,dark').split(',');
const LANGUAGES = (process.env.SHOTS_LANGUAGES ?? 'zh-CN,en').split(',');
const REPORT = `http://${DEMO_HOST}/zwgk/fdzdgknr/2024-report.html`;

/** Surface → address, widths, height (null: as high as the page), what to do before the picture. */
const SURFACES = {
  'panel-list': { path: (tab) => `sidepanel.html?tab=${tab}`, widths: [320, 400, 480], height: 916, prepare: openRow },
  'panel-edit': { path: (tab) => `sidepanel.html?tab=${tab}`, widths: [320, 400], height: 916, prepare: openForm },
  'panel-outline': {
    path: (tab) => `sidepanel.html?tab=${tab}`,
    widths: [320, 400, 480],
    height: 916,
    prepare: tabAt(0),
  },
  'panel-clips': { path: (tab) => `sidepanel.html?tab=${tab}`, widths: [320, 400], height: 916, prepare: tabAt(2) },
  'panel-data': { path: (tab) => `sidepanel.html?tab=${tab}`, widths: [320, 400, 480], height: 916, prepare: tabAt(3) },
  popup: { path: (tab) => `popup.html?tab=${tab}`, widths: [360], height: null },
  options: { path: () => 'options.html', widths: [400, 1280], height: null },
  welcome: { path: () => 'welcome.html', widths: [400, 1280], height: null },
  library: { path: () => 'library.html', widths: [400, 1280], height: 800 },
  'page-card': { url: REPORT, widths: [1280], height: 800, prepare: openCard },
  'page-edit': { url: REPORT, widths: [1280], height: 800, prepare: openCardForm },
  'page-note': { url: REPORT, widths: [1280], height: 800, prepare: openNote },
  'page-toolbar': { url: REPORT, widths: [1280], height: 800, prepare: selectWords },
};

/** Middle of the first figure marked on the page. */
function figureOnPage(page) {
  return page.evaluate(() => {
    const range = [...(globalThis.CSS.highlights.get('mj-metric') ?? [])][0];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
async function whenMarked(page) {
  await page.waitForFunction(() => globalThis.CSS.highlights.has('mj-metric'));
  await page.waitForTimeout(300);
}
async function openCard(page) {
  await whenMarked(page);
  const { x, y } = await figureOnPage(page);
  await page.mouse.click(x, y);
  await page.waitForTimeout(400);
}
async function openCardForm(page) {
  await openCard(page);
  await page.keyboard.press('e');
  await page.waitForTimeout(300);
}
async function openNote(page) {
  await openCard(page);
  await page.keyboard.press('t');
  await page.waitForTimeout(300);
}
async function selectWords(page) {
  await whenMarked(page);
  const { x, y } = await figureOnPage(page);
  await page.mouse.move(x - 80, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(400);
}

async function openRow(page) {
  const rows = page.locator('.finding-main');
  await rows.nth(3).click();
  await page.waitForTimeout(150);
}
async function openForm(page) {
  await openRow(page);
  await page.keyboard.press('e');
  await page.waitForTimeout(150);
}
function tabAt(index) {
  return (page) => page.getByRole('tab').nth(index).click();
}

/** A few decisions, a note and a tag, made through the panel itself, so that every state is in the pictures. */
async function seed(page) {
  const rows = page.locator('.finding-main');
  await rows.first().waitFor();
  await rows.nth(0).click();
  await page.keyboard.press('y');
  await page.waitForTimeout(300);
  await page.keyboard.press('y');
  await page.waitForTimeout(300);
  await rows.nth(4).click();
  await page.keyboard.press('x');
  await page.waitForTimeout(300);
  await rows.nth(6).click();
  await page.keyboard.press('n');
  await page.keyboard.type('留意口径，与上年不同。');
  await page.waitForTimeout(1200);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(SURFACES);
for (const name of names) if (!(name in SURFACES)) throw new Error(`no such surface: ${name}`);

mkdirSync(OUT, { recursive: true });
const portal = await servePortal();
const { context, extensionId } = await launchWithExtension({
  executablePath: await ensureChromium(),
  extensionDir: process.env.MINGJIAN_EXTENSION ?? buildExtension('chrome'),
  args: [`--host-resolver-rules=MAP ${DEMO_HOST}:80 127.0.0.1:${portal.port}`],
});
const address = (path) => `chrome-extension://${extensionId}/${path}`;
try {
  const control = await context.newPage();
  await control.goto(address('options.html'));
  const report = await context.newPage();
  await report.goto(REPORT);
  const tabId = await control.evaluate(
    async (url) => (await globalThis.chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    report.url(),
  );
  const panel = await context.newPage();
  await panel.goto(address(`sidepanel.html?tab=${tabId}`));
  await seed(panel);
  await panel.close();
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await control.evaluate((patch) => globalThis.chrome.storage.local.set({ settings: patch }), { language, theme });
      for (const name of names) await shoot(name, SURFACES[name], tabId, theme, language);
    }
} finally {
  await context.close();
  await portal.close();
}

async function shoot(name, { path, url, widths, height, prepare }, tabId, theme, language) {
  const page = await context.newPage();
  for (const width of widths) {
    await page.setViewportSize({ width, height: height ?? 700 });
    await page.goto(url ?? address(path(tabId)));
    if (url === undefined) await page.locator('#app > *').first().waitFor();
    await page.waitForTimeout(350);
    await prepare?.(page);
    const file = `${OUT}/${name}-${width}-${theme}-${language}.png`;
    await page.screenshot({
      path: file,
      fullPage: height === null && name !== 'popup',
      ...(name === 'popup' ? { clip: await page.locator('main').boundingBox() } : {}),
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.error(`${name} ${width} ${language}: ${overflow} px wider than the window`);
  }
  await page.close();
}
