/** Beyond this a step is given up: it is broken, not slow. */
const PATIENCE = 180_000;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Takes the time of steps in a page, and how long the page was deaf at a stretch meanwhile.
 * @returns {Promise<{ run: Function, table: () => object[], exceeded: () => string[] }>}
 */
export async function createMeter(context, page) {
  const rows = [];
  const session = await context.newCDPSession(page);
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20);
  };
  return {
    /** Runs `before` untimed and `work` timed, some times over; a step without work reads the page's memory. */
    async run({ name, times = 5, budget, before, work }, scene) {
      page.setDefaultTimeout(PATIENCE);
      if (work === undefined) {
        rows.push({ step: name, value: await heap(), budget, unit: 'MB' });
        return;
      }
      const taken = [];
      let deaf = 0;
      try {
        for (let time = 0; time < times; time++) {
          await before?.(scene);
          await page.waitForTimeout(300);
          await page.evaluate(() => {
            globalThis.longest = 0;
          });
          const start = performance.now();
          await work(scene);
          taken.push(performance.now() - start);
          await page.waitForTimeout(100);
          deaf = Math.max(deaf, await page.evaluate(() => globalThis.longest));
        }
        rows.push({ step: name, value: Math.round(median(taken)), budget, unit: 'ms', deaf: Math.round(deaf) });
      } catch (error) {
        rows.push({ step: name, value: null, budget, unit: 'ms', deaf: Math.round(deaf) });
        console.error(`${name}: ${error.message.split('\n')[0]}`);
      }
      console.error(JSON.stringify(rows.at(-1)));
    },
    table: () =>
      rows.map(({ step, value, unit, deaf, budget }) => ({
        step,
        median: value === null ? 'not finished' : `${value} ${unit}`,
        'longest task': deaf === undefined ? '' : `${deaf} ms`,
        budget: budget === undefined ? '' : `${budget} ${unit}`,
      })),
    exceeded: () =>
      rows.flatMap(({ step, value, budget }) =>
        budget !== undefined && (value === null || value > budget) ? [step] : [],
      ),
  };
}
