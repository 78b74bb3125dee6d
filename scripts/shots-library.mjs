// Pictures of a large library in both themes and languages: node scripts/shots-library.mjs [reports]
// Writes out/shots/large-PAGE-THEME-LANGUAGE.png.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchWithExtension } from './lib/browser.mjs';
import { fillLibrary } from './lib/seed.mjs';
import { buildExtension, ensureChromium } from './lib/setup.mjs';

const OUT = resolve('out/shots');
const reports = Number(process.argv[2] ?? 2000);

/** Picture → address and what to do before it is taken. */
const PICTURES = {
  reports: { hash: '' },
  search: { hash: '', prepare: searchFor('行政复议 调解') },
  chosen: { hash: '', prepare: (page) => page.locator('.grid-head .checkbox').click() },
  regions: { hash: '', prepare: (page) => page.locator('.filter-chip button').first().click() },
  findings: { hash: '#/findings' },
  'findings-chosen': { hash: '#/findings', prepare: chooseSome },
};

function searchFor(words) {
  return async (page) => {
    await page.locator('.search-field input').fill(words);
    await page.locator('.report-row mark').first().waitFor();
  };
}
async function chooseSome(page) {
  await page.locator('.finding-grid-row .checkbox').nth(1).click();
  await page
    .locator('.finding-grid-row .checkbox')
    .nth(4)
    .click({ modifiers: ['Shift'] });
}

mkdirSync(OUT, { recursive: true });
const { context, extensionId } = await launchWithExtension({
  executablePath: await ensureChromium(),
  extensionDir: process.env.MINGJIAN_EXTENSION ?? buildExtension('chrome'),
});
const address = (path) => `chrome-extension://${extensionId}/${path}`;
try {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address('options.html'));
  await fillLibrary(page, { reports, perReport: 50 });
  for (const language of ['zh-CN', 'en'])
    for (const theme of ['light', 'dark']) {
      await page.evaluate((settings) => globalThis.chrome.storage.local.set({ settings }), { language, theme });
      for (const [name, { hash, prepare }] of Object.entries(PICTURES)) {
        await page.goto('about:blank');
        await page.goto(address(`library.html${hash}`));
        await page.locator('.grid-row[data-row]').first().waitFor();
        await page.waitForFunction(() => !/%|\//.test(document.querySelector('.filters .caption')?.textContent ?? '%'));
        await prepare?.(page);
        await page.waitForTimeout(600);
        await page.screenshot({ path: `${OUT}/large-${name}-${theme}-${language}.png` });
      }
    }
} finally {
  await context.close();
}
