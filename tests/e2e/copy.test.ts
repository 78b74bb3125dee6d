import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickWords, clipboardOf, openOurs, openReport, shadow, until, whenRead } from './reader-page';
import { REPORT } from './reader-report';

/** What is copied from the page's card and from the panel: the words with their source, plain and for word processors. */
let report: Awaited<ReturnType<typeof openReport>>;
let panel: Page;
beforeAll(async () => {
  report = await openReport(REPORT, { permissions: ['clipboard-read', 'clipboard-write'] });
  await whenRead(report.page);
  panel = await openOurs(report.context, 'sidepanel.html?tab=', report.page, 320);
  await panel.locator('.finding-main').first().waitFor();
});
afterAll(() => report?.context.close());

const copied = () => clipboardOf(panel);
const forget = (): Promise<void> => panel.evaluate(() => navigator.clipboard.writeText(''));

test('the card of a mark', async () => {
  await panel.bringToFront();
  await forget();
  await report.page.bringToFront();
  await clickWords(report.page, '8364件');
  await until(async () => (await shadow(report.page)).has('.card-dialog'));
  await (await shadow(report.page)).click('.card-dialog [aria-keyshortcuts="C"]');
  await until(async () => (await (await shadow(report.page)).text('.toast')).includes('已复制'));
  await panel.bringToFront();
  const { plain, html } = await copied();
  expect(plain).toMatch(/^“.*8364件.*”（.+）\n.+\[EB\/OL\]\..*#:~:text=/s);
  expect(html).toMatch(/<blockquote>.*8364件.*<\/blockquote><p>（.+\[EB\/OL\]/s);
});

test('a finding in the panel, and the reference of the report', async () => {
  await panel.bringToFront();
  await forget();
  await panel.locator('.finding-main').first().click();
  await panel.keyboard.press('c');
  await expect.poll(async () => (await copied()).html).toMatch(/<blockquote>.+<\/blockquote><p>.*\[EB\/OL\]/s);
  expect((await copied()).plain).toMatch(/^“.+\n.+\[EB\/OL\]\..*#:~:text=/s);
});
