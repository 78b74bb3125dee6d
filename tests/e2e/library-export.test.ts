import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { fillLibrary } from '../../scripts/lib/seed.mjs';
import { withLibrary } from './library-session';

/** A long export shows how far it is, leaves the page awake, and stops when told to. */
const library = withLibrary();
const REPORTS = 120;
let page: Page;

beforeAll(async () => {
  page = library.page;
  await fillLibrary(page, { reports: REPORTS, perReport: 10 });
  await page.goto(library.address('library.html'));
  await page.locator('.report-row').first().waitFor();
});

/** Opens the export of everything as an evidence package, the longest there is. */
const begin = async (): Promise<void> => {
  await page.locator('.library-top .btn-primary').click();
  await page.locator('.format', { hasText: '证据包' }).click();
  await page.locator('.dialog-foot .btn-primary:not([disabled])').click();
  await page.locator('.dialog-foot progress').waitFor();
};

test('progress is shown and grows; cancelled, nothing is written and the dialog is ready again', async () => {
  let downloads = 0;
  page.on('download', () => downloads++);
  await begin();
  const share = (): Promise<number> =>
    page.locator('.dialog-foot progress').evaluate((bar: HTMLProgressElement) => bar.value);
  await expect.poll(share).toBeGreaterThan(0.02);
  const [before, button] = [await share(), page.locator('.dialog-foot').getByRole('button', { name: '取消' })];
  await expect.poll(share).toBeGreaterThan(before);
  await button.click();
  await page.locator('.dialog-foot progress').waitFor({ state: 'detached' });
  expect(await page.locator('.dialog-foot .btn-primary').isEnabled()).toBe(true);
  expect(downloads).toBe(0);
  // Once more: with nothing under way it closes the dialog.
  await button.click();
  await page.locator('.export-dialog').waitFor({ state: 'detached' });
});

test('what is exported is said with its size', async () => {
  const download = page.waitForEvent('download');
  await page.locator('.library-top .btn-primary').click();
  await page.locator('.format', { hasText: '表格 CSV' }).click();
  await page.locator('.dialog-foot .btn-primary:not([disabled])').click();
  const { bytes } = await library.save(await download);
  expect(bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(REPORTS * 20);
  await page.locator('.library-toast', { hasText: /已写入 .+\.csv（[\d.]+ MB）/ }).waitFor();
});
