/**
 * What is measured of the library, in order, with budgets for 2,000 reports on a machine of two cores. Each step leaves the page as the next one takes it
 * over. Acts and waits run inside the page (`bench`, library-meter.mjs), so that the driver's round trips are not measured.
 */
async function open({ page, library }) {
  await page.goto('about:blank');
  await page.goto(library, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    await bench.until(() => document.querySelector('.report-row') !== null);
    return performance.now();
  });
}
const allCounted = ({ page }) =>
  page.evaluate(async () => {
    await bench.until(() => !bench.counted().includes('%'));
    return performance.now();
  });
async function openCounted(scene) {
  await open(scene);
  await allCounted(scene);
}

const menu = (index) => (scene) => scene.page.evaluate((at) => bench.menu(at), index);
/** Ticks the first option of the open menu. */
const tick = ({ page }) =>
  page.evaluate(() => {
    const before = bench.counted();
    return bench.time(
      () => bench.one('.filter-options input').click(),
      () => bench.counted() !== before,
    );
  });
const searchable = async ({ page }) => {
  await page.evaluate(async () => {
    await bench.menu(0);
    await bench.closeMenus();
    bench.type('');
    await bench.until(() => bench.one('.report-row mark') === null);
  });
  await page.waitForTimeout(500);
};
/** Types words into the empty field; waits for the first rows, or for the last. */
const search = (words, isComplete) => (scene) =>
  scene.page.evaluate(
    ([query, complete]) =>
      bench.time(
        () => bench.type(query),
        () => bench.one('.report-row mark') !== null && (!complete || /\d/.test(bench.counted())),
      ),
    [words, isComplete],
  );

const toFindings = ({ page }) =>
  page.evaluate(() =>
    bench.time(
      () => document.querySelectorAll('.rail-item')[1].click(),
      () => bench.one('.finding-grid-row') !== null,
    ),
  );
/** The list of findings whole, nothing chosen, nothing looked for. */
const wholeFindings = async ({ page }) => {
  await page.evaluate(async () => {
    for (const chip of document.querySelectorAll('.filters > .chip[aria-pressed="true"]')) chip.click();
    await bench.menu(0);
    await bench.closeMenus();
    bench.type('');
  });
  await page.waitForTimeout(800);
};
/** Milliseconds from a click, or from typing, until the list of findings has another length. */
const shorter = (act) => (scene) =>
  scene.page.evaluate(({ click, words }) => {
    const before = bench.rows();
    return bench.time(
      () => (click === undefined ? bench.type(words) : bench.one(click).click()),
      () => bench.rows() !== before,
    );
  }, act);

async function exportAs({ page }, format) {
  await page.locator('.formats label').nth(format).click();
  await page.locator('.dialog-foot .btn-primary:not([disabled])').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.dialog-foot .btn-primary').click(),
  ]);
  await download.path();
}

export const STEPS = [
  { name: 'first opening: first rows', times: 1, budget: 1500, work: open },
  { name: 'first opening: everything counted', times: 1, budget: 30_000, work: allCounted },
  { name: 'open: first rows', budget: 1000, work: open },
  { name: 'open: everything counted', budget: 1200, before: open, work: allCounted },
  { name: 'memory of the list (page)', budget: 60 },
  { name: 'filter by region', budget: 100, before: menu(0), work: tick },
  { name: 'filter by year', budget: 100, before: menu(1), work: tick },
  { name: 'search, a rare word: complete', budget: 400, before: searchable, work: search('川泉市人民政府', true) },
  {
    name: 'search, words in every text: first rows',
    budget: 400,
    before: searchable,
    work: search('行政複議', false),
  },
  { name: 'search, words in every text: complete', budget: 500, before: searchable, work: search('行政複議', true) },
  {
    name: 'select all reports',
    budget: 100,
    before: async (scene) => {
      await scene.page.evaluate(async () => {
        bench.one('.bulk .icon-btn')?.click();
        await bench.until(() => bench.one('.bulk') === null);
      });
      await searchable(scene);
    },
    work: ({ page }) =>
      page.evaluate(() =>
        bench.time(
          () => bench.one('.grid-head .checkbox').click(),
          () => bench.one('.bulk') !== null,
        ),
      ),
  },
  {
    name: 'findings: first rows',
    times: 1,
    budget: 300,
    before: ({ page }) => page.evaluate(() => bench.one('.bulk .icon-btn')?.click()),
    work: toFindings,
  },
  {
    name: 'findings: all there',
    times: 1,
    budget: 5000,
    work: ({ page, reports }) =>
      page.evaluate(
        (least) =>
          bench.time(
            () => undefined,
            () => bench.rows() > least,
          ),
        reports * 75,
      ),
  },
  { name: 'memory with all findings (page)', budget: 250 },
  {
    name: 'findings: filter by kind',
    budget: 200,
    before: wholeFindings,
    work: shorter({ click: '.filters > .chip:nth-of-type(2)' }),
  },
  {
    name: 'findings: filter by indicator',
    budget: 200,
    before: async (scene) => {
      await wholeFindings(scene);
      await menu(1)(scene);
    },
    work: shorter({ click: '.filter-options input' }),
  },
  { name: 'findings: search', budget: 600, before: wholeFindings, work: shorter({ words: '負責人出庭' }) },
  {
    name: 'findings: jump to the end',
    budget: 100,
    before: async (scene) => {
      await wholeFindings(scene);
      await scene.page.locator('.finding-grid-row').first().focus();
    },
    work: ({ page }) =>
      page.evaluate(() =>
        bench.time(
          () => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })),
          () => bench.one(`.finding-grid-row[aria-rowindex="${bench.rows()}"]`) !== null,
        ),
      ),
  },
  {
    name: 'findings: select all',
    budget: 100,
    before: async (scene) => {
      await wholeFindings(scene);
      await scene.page.evaluate(() => {
        if (bench.one('.grid-head .checkbox').checked) bench.one('.grid-head .checkbox').click();
      });
    },
    work: ({ page }) =>
      page.evaluate(() =>
        bench.time(
          () => bench.one('.grid-head .checkbox').click(),
          () => bench.one('.grid-head .checkbox').checked && document.querySelectorAll('.library-top .btn').length > 1,
        ),
      ),
  },
  {
    name: 'findings: tag all commitments at once',
    times: 1,
    budget: 20_000,
    before: async (scene) => {
      await wholeFindings(scene);
      await scene.page.evaluate(async () => {
        if (bench.one('.grid-head .checkbox').checked) bench.one('.grid-head .checkbox').click();
        const before = bench.rows();
        bench.one('.filters > .chip:nth-of-type(2)').click();
        await bench.until(() => bench.rows() !== before);
        bench.one('.grid-head .checkbox').click();
        await bench.until(() => bench.one('.library-top .popover-root') !== null);
        bench.one('.library-top .popover-root button').click();
        await bench.until(() => bench.one('.popover form input') !== null);
      });
    },
    work: ({ page }) =>
      page.evaluate(() =>
        bench.time(
          () => {
            const field = bench.one('.popover form input');
            field.value = '批量';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            setTimeout(() => bench.one('.popover form').requestSubmit(), 50);
          },
          () => bench.one('.library-toast .toast button[aria-keyshortcuts]') !== null,
        ),
      ),
  },
  {
    name: 'export everything as CSV',
    times: 1,
    budget: 60_000,
    before: async (scene) => {
      await openCounted(scene);
      await scene.page.locator('.library-top .btn-primary').click();
    },
    work: (scene) => exportAs(scene, 1),
  },
  { name: 'memory after the export (page)', budget: 120 },
  {
    name: 'export 100 reports as report files',
    times: 3,
    budget: 15_000,
    before: async (scene) => {
      const { page } = scene;
      await openCounted(scene);
      await page.locator('.report-row .checkbox').first().click();
      await page.locator('.report-row .checkbox').nth(20).waitFor();
      await page.locator('.report-row').first().focus();
      for (let i = 0; i < 99; i++) await page.keyboard.press('Shift+ArrowDown');
      await page.locator('.bulk .btn').first().click();
    },
    work: async (scene) => exportAs(scene, (await scene.page.locator('.formats label').count()) - 1),
  },
];
