import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickWords, highlights, openOurs, openReport, shadowOf, until } from './reader-page';
import { REPORT } from './reader-report';

/** One history for the page and the panel; a step never overwrites what was changed elsewhere meanwhile. */
let report: Awaited<ReturnType<typeof openReport>>;
let panel: Page;

beforeAll(async () => {
  report = await openReport(REPORT);
  panel = await openOurs(report.context, 'sidepanel.html?tab=', report.page, 1280);
  await panel.locator('.finding-main').first().waitFor();
});
afterAll(() => report?.context.close());

const row = (words: string) => panel.locator('.finding', { hasText: words }).first();
const marked = async (): Promise<string[]> => (await highlights(report.page))['mj-metric'] ?? [];
const said = (words: string) =>
  expect.poll(() => panel.getByRole('status').allInnerTexts()).toContainEqual(expect.stringContaining(words));
const inPanel = async (words: string, key: string): Promise<void> => {
  await row(words).locator('.finding-main').click();
  await panel.keyboard.press(key);
};
/** Opens the card of some words; the page may still be scrolling to what the panel chose, so the click is tried again. */
const openCard = async (words: string): Promise<void> => {
  await report.page.bringToFront();
  const isOpen = async () => (await shadowOf(report.page).then((root) => root?.has('.card-dialog:focus'))) ?? false;
  await until(async () => {
    if (await isOpen()) return true;
    await clickWords(report.page, words);
    await report.page.waitForTimeout(500);
    return isOpen();
  });
};

test('what was done on the page is taken back in the panel, and the other way round', async () => {
  await openCard('142卷');
  await report.page.keyboard.press('x');
  await until(async () => !(await marked()).includes('142卷'));
  await panel.bringToFront();
  await panel.locator('.finding-main').first().click();
  await panel.keyboard.press('Control+z');
  await said('142');
  await until(async () => (await marked()).includes('142卷'));

  await panel.bringToFront();
  await inPanel('68', 'x');
  await until(async () => !(await marked()).includes('68件'));
  await openCard('99.4%');
  await report.page.keyboard.press('Control+z');
  await until(async () => (await marked()).includes('68件'));
  await report.page.keyboard.press('Control+Shift+Z');
  await until(async () => !(await marked()).includes('68件'));
  await report.page.keyboard.press('Control+z');
  await until(async () => (await marked()).includes('68件'));
}, 120_000);

test('sixty acts in the panel are taken back one by one, and done again', async () => {
  await panel.bringToFront();
  const target = row('8,364');
  const confirmed = target.locator('.icon-confirmed');
  const main = target.locator('.finding-main');
  for (let i = 0; i < 30; i++) {
    await main.click();
    await panel.keyboard.press('y');
    await confirmed.waitFor();
    await main.click();
    await panel.keyboard.press('x');
    await confirmed.waitFor({ state: 'detached' });
  }
  await main.click();
  for (let i = 0; i < 60; i++) await panel.keyboard.press('Control+z');
  await panel.locator('.finding:not(.finding-dismissed):not(:has(.icon-confirmed))', { hasText: '8,364' }).waitFor();
  await until(async () => (await marked()).includes('8364件'));
  for (let i = 0; i < 59; i++) await panel.keyboard.press('Control+Shift+Z');
  await confirmed.waitFor();
}, 180_000);
