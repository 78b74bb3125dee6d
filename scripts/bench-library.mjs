#!/usr/bin/env node
// How fluent a large library is: 2,000 invented reports with 100,000 annotations, in the built extension.
// node scripts/bench-library.mjs [reports] [annotations per report]
// Prints the median of several runs, the longest time the page was deaf meanwhile, and the budget; ends with 1 where a budget of the full size is
// exceeded, the machine's other work allowed for.
import { launchWithExtension } from './lib/browser.mjs';
import { createMeter } from './lib/library-meter.mjs';
import { STEPS } from './lib/library-steps.mjs';
import { fillLibrary } from './lib/seed.mjs';
import { buildExtension, ensureChromium } from './lib/setup.mjs';

const reports = Number(process.argv[2] ?? 2000);
const perReport = Number(process.argv[3] ?? 50);

const { context, extensionId } = await launchWithExtension({
  executablePath: await ensureChromium(),
  extensionDir: process.env.MINGJIAN_EXTENSION ?? buildExtension('chrome'),
});
const address = (path) => `chrome-extension://${extensionId}/${path}`;
try {
  const page = await context.newPage();
  await page.goto(address('options.html'));
  const start = performance.now();
  await fillLibrary(page, {
    ...{ reports, perReport },
    onProgress: (done) => console.error(`${done} reports, ${Math.round((performance.now() - start) / 1000)} s`),
  });
  const meter = await createMeter(context, page);
  for (const step of STEPS) await meter.run(step, { page, library: address('library.html'), reports });
  console.table(meter.table());
  console.log(`This machine was ${meter.slowness().toFixed(1)} times as slow as the one of the budgets.`);
  if (reports >= 2000 && meter.exceeded().length > 0) {
    console.error(`over budget: ${meter.exceeded().join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await context.close();
}
