#!/usr/bin/env node
// How fluent a large library is: 2,000 invented reports, 100,000 annotations, in the built extension.
// node scripts/bench-library.mjs [reports] [annotations per report]    Prints milliseconds; asserts nothing.
import { launchWithExtension } from './lib/browser.mjs';
import { fillLibrary, inventLibrary } from './lib/seed.mjs';
import { buildExtension, ensureChromium } from './lib/setup.mjs';

const reports = Number(process.argv[2] ?? 2000);
const perReport = Number(process.argv[3] ?? 50);
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const { context, extensionId } = await launchWithExtension({
  executablePath: await ensureChromium(),
  extensionDir: process.env.MINGJIAN_EXTENSION ?? buildExtension('chrome'),
});
const address = `chrome-extension://${extensionId}/library.html`;
const rows = [];
const measure = async (name, work) => {
  const start = performance.now();
  await work();
  rows.push({ step: name, ms: Math.round(performance.now() - start) });
};
try {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.rail').waitFor();
  console.error('Inventing reports …');
  const years = YEARS.slice(0, Math.min(YEARS.length, reports));
  const library = await inventLibrary({ places: Math.ceil(reports / years.length), years, perReport });
  console.error(`Writing ${library.length} reports, ${library.length * perReport} annotations …`);
  await fillLibrary(page, library);
  await page.goto('about:blank');

  await measure('first rows', async () => {
    await page.goto(address);
    await page.locator('.report-row').first().waitFor();
  });
  await measure('all findings counted', () =>
    page.locator('.filters .caption span').waitFor({ state: 'detached', timeout: 300_000 }),
  );
  await measure('select all', async () => {
    await page.locator('.grid-head .checkbox').click();
    await page.locator('.bulk').waitFor();
  });
  await page.keyboard.press('Escape');
  await page
    .locator('.bulk .icon-btn')
    .click()
    .catch(() => {});
  await measure('filter by year', async () => {
    await page.locator('.filter-chip button').nth(1).click();
    await page.locator('.filter-options input').first().check();
    await page.locator('.filter-chip[data-on="true"]').waitFor();
  });
  await page.locator('.filter-chip[data-on="true"] button').last().click();
  await measure('search, rare words: done', async () => {
    const place = library.at(-1)?.record.report.issuer?.slice(0, 3) ?? '';
    await page.locator('.search-field input').fill(`${place} 行政複議`);
    await page.locator('.report-row mark').first().waitFor();
  });
  await page.locator('.search-field input').fill('');
  await measure('search, words in every text: first row', async () => {
    await page.locator('.search-field input').fill('行政複議');
    await page.locator('.report-row mark').first().waitFor();
  });
  await page.locator('.search-field input').fill('');
  await measure('findings: first rows after counting', async () => {
    await page.locator('.rail-item').nth(1).click();
    await page.locator('.finding-grid-row').first().waitFor();
  });
  await measure('findings: filter by kind', async () => {
    const before = await page.locator('.findings-grid').getAttribute('aria-rowcount');
    await page.locator('.filters .chip').nth(1).click();
    await page.waitForFunction(
      (n) => document.querySelector('.findings-grid')?.getAttribute('aria-rowcount') !== n,
      before,
    );
  });
  await measure('findings: jump to the end', async () => {
    await page.locator('.finding-grid-row').first().focus();
    await page.keyboard.press('End');
    const count = await page.locator('.findings-grid').getAttribute('aria-rowcount');
    await page.locator(`.finding-grid-row[aria-rowindex="${count}"]`).waitFor();
  });
  await measure('export everything as CSV', async () => {
    await page.locator('.library-top .btn-primary').click();
    await page.locator('.formats label').nth(1).click();
    await page.locator('.dialog-foot .btn-primary:not([disabled])').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 600_000 }),
      page.locator('.dialog-foot .btn-primary').click(),
    ]);
    await download.path();
  });
  console.table(rows);
} finally {
  await context.close();
}
