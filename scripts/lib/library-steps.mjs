/**
 * What is measured of the library, in order, with budgets for 2,000 reports on a small machine of two cores. Each step leaves the page as the next one
 * takes it over.
 */
const COUNTED = '.filters .caption [title]';
const counter = (page) => page.locator('.filters .caption').first();

async function openReports({ page, library }) {
  await page.goto('about:blank');
  await page.goto(library);
  await page.locator('.report-row').first().waitFor();
}
const allCounted = ({ page }) => page.locator(COUNTED).waitFor({ state: 'detached' });

const chip = (page, index) => page.locator('.filter-chip').nth(index);
/** Ticks the first option of a menu and waits until the count beside the filters says so. */
async function tick({ page }) {
  const before = await counter(page).textContent();
  await page.locator('.filter-options input').first().check();
  await page.waitForFunction(
    ([selector, old]) => document.querySelector(selector)?.textContent !== old,
    ['.filters .caption', before],
  );
}
/** A press anywhere else closes an open menu. */
const closeMenus = ({ page }) => page.locator('.rail').click({ position: { x: 2, y: 2 } });
async function openMenu({ page }, index) {
  const clear = page.locator('.filter-chip[data-on="true"] button:last-child');
  while ((await clear.count()) > 0) await clear.first().click();
  await closeMenus({ page });
  await chip(page, index).locator('button').first().click();
  await page.locator('.filter-options input').first().waitFor();
}
async function clearSearch({ page }) {
  await page.locator('.search-field input').fill('');
  await page.waitForFunction(() => document.querySelector('.report-row mark') === null);
  await page.waitForTimeout(300);
}
const type = ({ page }, words) => page.locator('.search-field input').fill(words);
const searchDone = ({ page }) =>
  page.waitForFunction(() => /\d/.test(document.querySelector('.filters .caption')?.textContent ?? ''));
const firstHit = ({ page }) => page.locator('.report-row mark').first().waitFor();

const clearFilters = async (scene) => {
  await openMenu(scene, 1);
  await closeMenus(scene);
};
/** The list of findings, whole. */
async function openFindings({ page }) {
  await page.locator('.rail-item').nth(1).click();
  await page.locator('.finding-grid-row').first().waitFor();
}
async function uncheckFindings({ page }) {
  const chips = page.locator('.filters > .chip[aria-pressed="true"]');
  while ((await chips.count()) > 0) await chips.first().click();
  await openMenu({ page }, 0);
  await closeMenus({ page });
}
async function exportAs({ page }, format) {
  await page.locator(`.formats label`).nth(format).click();
  await page.locator('.dialog-foot .btn-primary:not([disabled])').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.dialog-foot .btn-primary').click(),
  ]);
  await download.path();
}

export const STEPS = [
  { name: 'first opening: first rows', times: 1, budget: 1500, work: openReports },
  { name: 'first opening: everything counted', times: 1, budget: 30_000, work: allCounted },
  { name: 'open: first rows', budget: 1000, work: openReports },
  { name: 'open: everything counted', budget: 500, before: openReports, work: allCounted },
  { name: 'memory of the list (page)', budget: 60 },
  { name: 'filter by region', budget: 200, before: (scene) => openMenu(scene, 0), work: (scene) => tick(scene) },
  { name: 'filter by year', budget: 200, before: (scene) => openMenu(scene, 1), work: (scene) => tick(scene) },
  {
    name: 'search, a rare word: complete',
    budget: 500,
    before: async (scene) => {
      await clearFilters(scene);
      await clearSearch(scene);
    },
    work: async (scene) => {
      await type(scene, '川泉市 挽回損失');
      await firstHit(scene);
      await searchDone(scene);
    },
  },
  {
    name: 'search, a word in every text: first rows',
    budget: 500,
    before: clearSearch,
    work: async (scene) => {
      await type(scene, '行政複議');
      await firstHit(scene);
    },
  },
  {
    name: 'search, a word in every text: complete',
    budget: 1000,
    before: clearSearch,
    work: async (scene) => {
      await type(scene, '行政複議');
      await firstHit(scene);
      await searchDone(scene);
    },
  },
  {
    name: 'select all reports',
    budget: 200,
    before: async (scene) => {
      await clearSearch(scene);
      const none = scene.page.locator('.bulk .icon-btn').first();
      if ((await none.count()) > 0) await none.click();
    },
    work: async ({ page }) => {
      await page.locator('.grid-head .checkbox').click();
      await page.locator('.bulk').waitFor();
    },
  },
  {
    name: 'findings: first rows',
    budget: 500,
    before: async ({ page }) => page.locator('.rail-item').first().click(),
    work: openFindings,
  },
  {
    name: 'findings: all there',
    times: 1,
    budget: 5000,
    work: ({ page, reports }) =>
      page.waitForFunction(
        (least) => Number(document.querySelector('.findings-grid')?.getAttribute('aria-rowcount')) > least,
        reports * 80,
      ),
  },
  { name: 'memory with all findings (page)', budget: 350 },
  {
    name: 'findings: filter by kind',
    budget: 300,
    before: uncheckFindings,
    work: async ({ page }) => {
      const before = await page.locator('.findings-grid').getAttribute('aria-rowcount');
      await page.locator('.filters > .chip').nth(1).click();
      await page.waitForFunction(
        (n) => document.querySelector('.findings-grid')?.getAttribute('aria-rowcount') !== n,
        before,
      );
    },
  },
  {
    name: 'findings: filter by indicator',
    budget: 300,
    before: async (scene) => {
      await uncheckFindings(scene);
      await openMenu(scene, 1);
    },
    work: (scene) => tick(scene),
  },
  {
    name: 'findings: search',
    budget: 700,
    before: async (scene) => {
      await uncheckFindings(scene);
      await type(scene, '');
      await scene.page.waitForTimeout(1000);
    },
    work: async ({ page }) => {
      const before = await page.locator('.findings-grid').getAttribute('aria-rowcount');
      await type({ page }, '負責人出庭');
      await page.waitForFunction(
        (n) => document.querySelector('.findings-grid')?.getAttribute('aria-rowcount') !== n,
        before,
      );
    },
  },
  {
    name: 'findings: jump to the end',
    budget: 200,
    before: async (scene) => {
      await type(scene, '');
      await scene.page.waitForTimeout(1000);
      await scene.page.locator('.finding-grid-row').first().focus();
      await scene.page.keyboard.press('Home');
    },
    work: async ({ page }) => {
      await page.keyboard.press('End');
      const count = await page.locator('.findings-grid').getAttribute('aria-rowcount');
      await page.locator(`.finding-grid-row[aria-rowindex="${count}"]`).waitFor();
    },
  },
  {
    name: 'findings: select all',
    budget: 200,
    before: async ({ page }) => {
      await page.locator('.finding-grid-row').last().focus();
      await page.keyboard.press('Escape');
    },
    work: async ({ page }) => {
      await page.locator('.grid-head .checkbox').click();
      await page.locator('.grid-head .checkbox:checked').waitFor();
      await page.locator('.library-top .btn').nth(1).waitFor();
    },
  },
  {
    name: 'export everything as CSV',
    times: 1,
    budget: 60_000,
    before: async (scene) => {
      await openReports(scene);
      await allCounted(scene);
      await scene.page.locator('.library-top .btn-primary').click();
    },
    work: (scene) => exportAs(scene, 1),
  },
  {
    name: 'export 100 reports as report files',
    times: 3,
    budget: 15_000,
    before: async ({ page, library }) => {
      await openReports({ page, library });
      await allCounted({ page });
      await page.locator('.report-row .checkbox').first().click();
      await page.locator('.report-row').first().focus();
      for (let i = 0; i < 99; i++) await page.keyboard.press('Shift+ArrowDown');
      await page.locator('.bulk .btn').nth(1).click();
    },
    work: async (scene) => exportAs(scene, (await scene.page.locator('.formats label').count()) - 1),
  },
];
