/** Beyond this a step is given up: it is broken, not slow. */
const PATIENCE = 240_000;
/** Milliseconds the fixed piece of work takes on the machine the budgets were made for, with nothing else running. */
const NOMINAL = 75;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** In the page, before its own code: what the steps use to act and to wait without the driver's round trips. */
function prepare() {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const one = (selector) => document.querySelector(selector);
  const until = (holds) =>
    new Promise((done) => {
      const look = () => (holds() ? done() : setTimeout(look, 4));
      look();
    });
  globalThis.bench = {
    one,
    until,
    /** Milliseconds from an act until what it is to bring about is on the page (drawing it is the browser's). */
    async time(act, holds) {
      const start = performance.now();
      act();
      await until(holds);
      return performance.now() - start;
    },
    type(words) {
      const field = one('.search-field input');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    rows: () => Number(one('[role=grid]')?.getAttribute('aria-rowcount') ?? 0),
    counted: () => one('.filters .caption')?.textContent ?? '',
    /** Opens the menu of a filter by its place. */
    async menu(index) {
      await globalThis.bench.closeMenus();
      for (const chip of document.querySelectorAll('.filter-chip[data-on="true"] button:last-child')) chip.click();
      await until(() => one('.filter-chip[data-on="true"]') === null && one('.filter-options') === null);
      document.querySelectorAll('.filter-chip')[index].querySelector('button').click();
      await until(() => one('.filter-options input') !== null);
    },
    async closeMenus() {
      // Again and again: a menu that has just been opened does not listen yet.
      await until(() => {
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        return one('.filter-options') === null;
      });
    },
    /** A fixed piece of work, to know how busy the machine is. */
    pulse() {
      const start = performance.now();
      let x = 1;
      for (let i = 0; i < 60_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
      return performance.now() - start + (x === 0.5 ? 1 : 0);
    },
  };
}

/**
 * Takes the time of steps in a page, and how long the page was deaf at a stretch meanwhile. Other work on the machine is
 * measured too: budgets are for a machine of its own and stretch by how much slower a fixed piece of work is than there.
 */
export async function createMeter(context, page) {
  const rows = [];
  const pulses = [];
  const session = await context.newCDPSession(page);
  await page.addInitScript(prepare);
  page.setDefaultTimeout(PATIENCE);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20);
  };
  const inTime = (work) => {
    let timer;
    const late = new Promise((_, failed) => {
      timer = setTimeout(() => failed(new Error('not finished')), PATIENCE);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  };
  const slowness = () => Math.max(1, median(pulses) / NOMINAL);
  return {
    /**
     * Runs `before` untimed and `work` timed, some times over; a step without work reads the page's memory.
     * `work` gives the milliseconds where it measured them itself.
     */
    async run({ name, times = 5, budget, before, work }, scene) {
      if (work === undefined) {
        rows.push({ step: name, value: await heap(), budget, unit: 'MB' });
        return;
      }
      const taken = [];
      let deaf = 0;
      try {
        for (let time = 0; time < times; time++) {
          await inTime(before?.(scene));
          await page.waitForTimeout(200);
          await page.evaluate(() => {
            globalThis.longest = 0;
          });
          const start = performance.now();
          const own = await inTime(work(scene));
          taken.push(typeof own === 'number' ? own : performance.now() - start);
          await page.waitForTimeout(100);
          deaf = Math.max(deaf, await page.evaluate(() => globalThis.longest));
        }
        pulses.push(await page.evaluate(() => globalThis.bench.pulse()));
        rows.push({ step: name, value: Math.round(median(taken)), budget, unit: 'ms', deaf: Math.round(deaf) });
      } catch (error) {
        rows.push({ step: name, value: null, budget, unit: 'ms', deaf: Math.round(deaf) });
        console.error(`${name}: ${error.message.split('\n')[0]}`);
      }
      console.error(JSON.stringify(rows.at(-1)));
    },
    /** How many times slower this machine was than the one of the budgets. */
    slowness,
    table: () =>
      rows.map(({ step, value, unit, deaf, budget }) => ({
        step,
        median: value === null ? 'not finished' : `${value} ${unit}`,
        'longest task': deaf === undefined ? '' : `${deaf} ms`,
        budget: budget === undefined ? '' : `${budget} ${unit}`,
      })),
    exceeded: () =>
      rows.flatMap(({ step, value, budget, unit }) => {
        const most = unit === 'ms' ? budget * slowness() : budget;
        return budget !== undefined && (value === null || value > most) ? [step] : [];
      }),
  };
}
