// Reads one page the way a reader does: open it, let the extension recognise it (or press its button), save, export.

let tabs = 0;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Time for the gate to speak after the page's own load event; late content included. */
const GATE_PATIENCE = 1500;
const READ_PATIENCE = 20_000;
const OPEN_PATIENCE = 20_000;

const isPortal = (url) => /(?:^|\.)gov\.cn$/i.test(new URL(url).hostname);

/** @returns the tab's state once `accept` holds, or the last one when time is up. */
async function waitForState(control, tabId, accept, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const state = await control.evaluate((id) => globalThis.mingjian.state(id), tabId);
    if (accept(state) || Date.now() > end) return state;
    await sleep(40);
  }
}

const settled = (state) => ['read', 'failed', 'not-report'].includes(state.status);

/**
 * @param {{ context: import('playwright').BrowserContext, control: import('playwright').Page, pressAction: (page: import('playwright').Page) => Promise<void> }} browser
 * @param {{ url: string }} target
 * @returns {Promise<{ report: object, page: import('playwright').Page }>} the report file, and the page, still open
 * @throws {Error} with one line for the reader
 */
export async function readPage({ context, control, pressAction }, target, { force = false } = {}) {
  // Other tabs may open at the same moment (the extension's own first-run page does): ours is known by its mark.
  tabs += 1;
  const mark = `tab-${tabs}`;
  const [page, tabId] = await Promise.all([
    context.waitForEvent('page', { predicate: (opened) => opened.url().endsWith(`#${mark}`) }),
    control.evaluate((name) => globalThis.mingjian.openTab(name), mark),
  ]);
  try {
    return { page, report: await read(page, tabId) };
  } catch (error) {
    await page.close().catch(() => {});
    throw error;
  }

  async function read(page, tabId) {
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    const response = await page
      .goto(target.url, { waitUntil: 'domcontentloaded', timeout: OPEN_PATIENCE })
      .catch((error) => {
        throw new Error(plainError(error));
      });
    if (response && response.status() >= 400) throw new Error(`answers ${response.status()}`);

    if (force || !isPortal(page.url())) return onDemand(page, tabId);
    // A load event that never comes must not cost more than the patience we have.
    await page.waitForLoadState('load', { timeout: 5000 }).catch(() => {});
    let state = await waitForState(control, tabId, (s) => s.status !== 'unknown', GATE_PATIENCE);
    if (state.status === 'reading') state = await waitForState(control, tabId, settled, READ_PATIENCE);
    if (state.status === 'read') return save(tabId, true);
    if (state.status === 'failed') throw new Error(state.error ?? 'could not be read');
    return notReport(tabId);
  }

  async function onDemand(page, tabId) {
    if (!isPortal(page.url())) {
      const popup = context.waitForEvent('page', { timeout: 1500 }).catch(() => null);
      await pressAction(page);
      await (await popup)?.close().catch(() => {});
    }
    await readNow(tabId);
    return save(tabId, true);
  }

  /** The gate said nothing: the file says so, with the full detection's reasons. */
  async function notReport(tabId) {
    await readNow(tabId);
    return save(tabId, false);
  }

  async function readNow(tabId) {
    const refused = await control.evaluate((id) => globalThis.mingjian.read(id), tabId);
    if (refused) throw new Error(refused);
    const state = await waitForState(control, tabId, settled, READ_PATIENCE);
    if (state.status === 'failed') throw new Error(state.error ?? 'could not be read');
    if (!settled(state)) throw new Error('the page did not come to rest in time');
  }

  async function save(tabId, recognised) {
    return JSON.parse(await control.evaluate(([id, yes]) => globalThis.mingjian.save(id, yes), [tabId, recognised]));
  }
}

function plainError(error) {
  const text = String(error?.message ?? error).split('\n')[0] ?? '';
  if (/ERR_NAME_NOT_RESOLVED|ERR_CONNECTION|ERR_ADDRESS|ERR_INTERNET/.test(text)) return 'the address does not answer';
  if (/Timeout/.test(text)) return 'the page hangs';
  return text.replace(/^page\.goto: /, '');
}
