#!/usr/bin/env node
// `npm start`: the demo portal, or any pages, read in a real Chromium with the built extension. See --help.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { HELP, parseArguments } from './lib/arguments.mjs';
import { buildExtension, ensureChromium, ensurePackages, root } from './lib/setup.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

const options = parseArguments(process.argv.slice(2));
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
for (const problem of options.problems) say(`✗ ${problem}`);
if (options.problems.length > 0 && options.pages.length === 0) process.exit(1);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isDemo = options.pages.length === 0;
const headless = options.headless ?? (isDemo ? !hasDisplay : true);
const out = resolve(options.out);

ensurePackages();
const executablePath = await ensureChromium();
say('Building the extension …');
const extensionDir = buildExtension();
say(`Browser: ${executablePath}; extension: ${relative(root, extensionDir)}`);

// Loaded only now: a fresh machine has no packages before ensurePackages.
const { launchWithExtension } = await import('./lib/browser.mjs');
const { readPages } = await import('./lib/read-pages.mjs');
const { DEMO_HOST, demoPages, servePortal } = await import('./demo/portal.mjs');

const portal = isDemo ? await servePortal() : null;
const browser = await launchWithExtension({
  executablePath,
  extensionDir,
  headless,
  args: portal ? [`--host-resolver-rules=MAP ${DEMO_HOST}:80 127.0.0.1:${portal.port}`] : [],
});

if (isDemo && !headless) {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`http://${DEMO_HOST}/`);
  await page.bringToFront();
  say('The demo portal is open. Choose a report; close the window to end.');
  await new Promise((done) => browser.context.on('close', done));
  await portal?.close();
  process.exit(0);
}

const pages = isDemo
  ? demoPages.map((page) => ({ name: `demo-${page.name}`, url: `http://${DEMO_HOST}${page.path}` }))
  : options.pages;
mkdirSync(out, { recursive: true });
const { rows, failed } = await readPages(browser, pages, {
  force: options.read,
  onRead: async ({ name, report, page }) => {
    writeFileSync(join(out, `${name}.report.json`), `${JSON.stringify(report, null, 2)}\n`);
    if (isDemo && name === 'demo-2024-report') await page.screenshot({ path: join(out, 'demo-page.png') });
  },
  say,
});
if (isDemo) {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.extensionId}/library.html`);
  await library.waitForTimeout(800);
  await library.screenshot({ path: join(out, 'demo-library.png') });
}
await browser.context.close();
await portal?.close();

console.table(rows);
say(`${rows.length} of ${pages.length} pages read; files in ${relative(process.cwd(), out) || '.'}`);
process.exit(failed > 0 || options.problems.length > 0 ? 1 : 0);
