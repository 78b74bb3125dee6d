import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { withLibrary } from './library-session';
import { demoUrl } from './session';

const library = withLibrary();
let page: Page;
beforeAll(() => {
  page = library.page;
});

describe.each([
  ['light', 'zh-CN', 1280],
  ['dark', 'en', 900],
  ['light', 'en', 700],
] as const)('axe finds nothing, nothing is wider than the window (%s, %s, %i px)', (theme, language, width) => {
  beforeAll(async () => {
    await library.setSettings({ theme, language });
    await page.setViewportSize({ width, height: 860 });
  });

  /** @returns rule and place of everything axe objects to. */
  const objections = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  };

  test.each([
    ['', '.report-row'],
    ['#/findings', '.finding-grid-row'],
    ['#/compare', '.matrix'],
    ['#/followup', '.pair-row'],
    ['#/similar', '.pair-row'],
    ['#/revisions', '.empty'],
    ['#/coverage', '.coverage'],
    ['#/import', '.drop'],
    ['#/backup', '.library-page'],
  ])('library.html%s', async (hash, shown) => {
    await library.show(hash);
    await page.locator(shown).first().waitFor();
    expect(await objections()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('a report being read, and the export dialog', async () => {
    await library.show(`#/read/${encodeURIComponent(demoUrl('2024-report'))}`);
    await page.locator('.read-text').waitFor();
    expect(await objections()).toEqual([]);
    await page.locator('.library-top .btn-primary').click();
    await page.locator('.preview').waitFor();
    expect(await objections()).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
