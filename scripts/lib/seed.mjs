// Fills the library of a running browser with invented reports, for pictures and measurements.
import { build } from 'vite';
import { root } from './setup.mjs';

/** Reports written per call, so that the terminal hears of it. */
const ROUND = 250;

/** @returns {Promise<string>} the code that runs in the page, as one script */
async function pageScript() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}scripts/lib/seed/page.mjs`, formats: ['iife'], name: 'seed' },
    },
  });
  const [{ output }] = [result].flat();
  return output[0].code;
}

/**
 * Writes invented reports into the library, through the product's own store.
 * @param {import('playwright').Page} page a page of the extension
 * @param {{ reports: number, perReport: number, onProgress?: (done: number) => void }} settings
 */
export async function fillLibrary(page, { reports, perReport, onProgress }) {
  await page.evaluate(await pageScript());
  for (let from = 0; from < reports; from += ROUND) {
    const to = Math.min(reports, from + ROUND);
    await page.evaluate(([a, b, per]) => globalThis.seedLibrary(a, b, per), [from, to, perReport]);
    onProgress?.(to);
  }
}
