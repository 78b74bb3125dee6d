// Pictures of every page of a large library: node scripts/shots-library.mjs [reports] [page …]
// Writes out/shots/large-PAGE-LOOK.png for each look of the list below.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchWithExtension } from './lib/browser.mjs';
import { fillLibrary } from './lib/seed.mjs';
import { buildExtension, ensureChromium } from './lib/setup.mjs';

const OUT = resolve('out/shots');
const reports = Number(process.argv[2] ?? 2000);
const wanted = process.argv.slice(3);

/** Themes, languages, widths and forced colours, in combinations that show each with each other. */
const LOOKS = {
  'zh-light': { settings: { language: 'zh-CN', theme: 'light' }, width: 1280 },
  'en-dark': { settings: { language: 'en', theme: 'dark' }, width: 1280 },
  'zh-dark-400': { settings: { language: 'zh-CN', theme: 'dark' }, width: 400 },
  'en-light-400': { settings: { language: 'en', theme: 'light' }, width: 400 },
  'zh-forced': { settings: { language: 'zh-CN', theme: 'light' }, width: 1280, forcedColors: 'active' },
};

/** Picture → address, what is there once it can be taken, and what to do before. */
const ROWS = '.grid-row[data-row]';
const PICTURES = {
  reports: { hash: '', shown: ROWS },
  search: { hash: '', shown: ROWS, prepare: searchFor('行政复议 调解') },
  chosen: { hash: '', shown: ROWS, prepare: (page) => page.locator('.grid-head .checkbox').click() },
  regions: { hash: '', shown: ROWS, prepare: (page) => page.locator('.filter-chip button').first().click() },
  findings: { hash: '#/findings', shown: ROWS },
  'findings-chosen': { hash: '#/findings', shown: ROWS, prepare: chooseSome },
  kept: { hash: '#/kept', shown: ROWS },
  compare: { hash: '#/compare', shown: '.matrix' },
  followup: { hash: '#/followup', shown: '.library-page' },
  similar: { hash: '#/similar', shown: '.library-page' },
  revisions: { hash: '#/revisions', shown: '.library-page' },
  coverage: { hash: '#/coverage', shown: '.coverage' },
  read: { hash: '', shown: ROWS, prepare: readFirst },
  export: { hash: '', shown: ROWS, prepare: openExport },
  import: { hash: '#/import', shown: '.drop' },
  backup: { hash: '#/backup', shown: '.library-page' },
};

async function readFirst(page) {
  await page.locator('.report-row').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.read-text').waitFor();
}
async function openExport(page) {
  await page.locator('.library-top .btn-primary').click();
  await page.locator('.preview').waitFor();
}

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
  await page.goto(address('options.html'));
  await fillLibrary(page, { reports, perReport: 50 });
  for (const [look, { settings, width, forcedColors = 'none' }] of Object.entries(LOOKS)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors });
    await page.evaluate((value) => globalThis.chrome.storage.local.set({ settings: value }), settings);
    for (const [name, { hash, shown, prepare }] of Object.entries(PICTURES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await page.goto('about:blank');
      await page.goto(address(`library.html${hash}`));
      await page.locator(shown).first().waitFor();
      await page.waitForFunction(() => !/%|\//.test(document.querySelector('.filters .caption')?.textContent ?? ''));
      await prepare?.(page);
      await page.waitForTimeout(600);
      await page.screenshot({ path: `${OUT}/large-${name}-${look}.png` });
    }
  }
} finally {
  await context.close();
}
