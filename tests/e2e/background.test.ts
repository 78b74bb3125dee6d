import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { demoUrl, withDemoPortal } from './session';

/**
 * The background in a real browser: state, badge, saving, sites, and what it refuses. Asked through an extension page, as
 * popup and panel ask.
 */
const demo = withDemoPortal();

interface TabState {
  status: string;
  saved: boolean;
  url: string;
  counts: Record<string, number> | null;
}
interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }> };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
  storage: { local: { set(values: object): Promise<void> } };
}
declare const chrome: Chrome;

const ownPage = async (): Promise<Page> => {
  const page = await demo.session.context.newPage();
  await page.goto(`chrome-extension://${demo.session.extensionId}/options.html`);
  return page;
};
const tabOf = (own: Page, url: string): Promise<number> =>
  own.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1, url);
const ask = (own: Page, name: string, payload?: unknown) =>
  own.evaluate(([n, p]) => chrome.runtime.sendMessage({ name: n, payload: p }), [name, payload] as const);
const stateOf = async (own: Page, tabId: number): Promise<TabState> =>
  (await ask(own, 'tab/state', { tabId })).value as TabState;
const until = (own: Page, tabId: number, status: string): Promise<void> =>
  expect.poll(async () => (await stateOf(own, tabId)).status, { timeout: 15_000 }).toBe(status);

/** Opens a demo page beside one of ours. */
async function open(name: string, status: string) {
  const own = await ownPage();
  const page = await demo.session.context.newPage();
  await page.goto(demoUrl(name));
  const tabId = await tabOf(own, demoUrl(name));
  await until(own, tabId, status);
  const close = async (): Promise<void> => {
    await page.close();
    await own.close();
  };
  return { own, page, tabId, close };
}

describe('a recognised page', () => {
  test('is read by itself; badge and title say what was found', async () => {
    const { own, tabId, close } = await open('2024-report', 'read');
    const { counts } = await stateOf(own, tabId);
    const total = (counts?.metric ?? 0) + (counts?.commitment ?? 0) + (counts?.shortcoming ?? 0);
    expect(total).toBeGreaterThan(10);
    const shown = await own.evaluate(
      async (id) => [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })],
      tabId,
    );
    expect(shown[0]).toBe(`${total}`);
    expect(shown[1]).toContain(`${counts?.metric}`);
    await close();
  });

  test('its state outlives the worker and ends with the page', async () => {
    const { own, page, tabId, close } = await open('2024-report', 'read');
    const before = await stateOf(own, tabId);
    const cdp = await demo.session.context.newCDPSession(own);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    expect(await stateOf(own, tabId)).toEqual(before);
    await page.goto('about:blank');
    await expect.poll(async () => (await stateOf(own, tabId)).status).toBe('unknown');
    await close();
  });

  test('is not read where the reader switched automatic reading off, until asked', async () => {
    const own = await ownPage();
    await own.evaluate(() => chrome.storage.local.set({ settings: { automatic: false } }));
    const page = await demo.session.context.newPage();
    await page.goto(demoUrl('2023-report'));
    const tabId = await tabOf(own, demoUrl('2023-report'));
    await expect.poll(async () => (await stateOf(own, tabId)).url).toBe(demoUrl('2023-report'));
    expect((await stateOf(own, tabId)).status).toBe('unknown');
    expect(await ask(own, 'tab/read', { tabId })).toMatchObject({ ok: true });
    await until(own, tabId, 'read');
    await own.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await page.close();
    await own.close();
  });
});

test('a page that is no report is left alone', async () => {
  const news = await demo.session.context.newPage();
  await news.goto(demoUrl('news'));
  // By the time a report opened later is read, the gate has long looked at the news.
  const { own, close } = await open('2024-report', 'read');
  const tabId = await tabOf(own, demoUrl('news'));
  expect(await stateOf(own, tabId)).toMatchObject({ status: 'unknown', counts: null, saved: false });
  expect(await own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('');
  // Until the popup asks.
  expect(await ask(own, 'tab/look', { tabId })).toMatchObject({ ok: true });
  const looked = await stateOf(own, tabId);
  expect(looked).toMatchObject({
    status: 'not-report',
    detection: { isReport: false, reasons: [expect.stringMatching(/^reason\./)] },
  });
  expect(await news.evaluate(() => document.querySelector('mingjian-reader'))).toBeNull();
  await news.close();
  await close();
});

test('a page that may not be read answers with a reason', async () => {
  const own = await ownPage();
  const tabId = await tabOf(own, own.url());
  expect(await ask(own, 'tab/read', { tabId })).toMatchObject({ ok: false });
  expect((await stateOf(own, tabId)).status).toBe('failed');
  await own.close();
});

test('saving from the page puts it into the library; the reader hears of changes made there', async () => {
  const { own, tabId, close } = await open('2024-report', 'read');
  const tell = (name: string, payload?: unknown) =>
    own.evaluate(([id, n, p]) => chrome.tabs.sendMessage(id, { name: n, payload: p }), [tabId, name, payload] as [
      number,
      string,
      unknown,
    ]);
  expect(await tell('reader/save')).toMatchObject({ ok: true, value: { id: demoUrl('2024-report') } });
  await expect.poll(async () => (await stateOf(own, tabId)).saved).toBe(true);
  const documents = await own.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mingjian');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return new Promise<unknown[]>((resolve) => {
      const request = opened.transaction('documents').objectStore('documents').getAll();
      request.onsuccess = () => resolve(request.result);
    });
  });
  expect(documents).toMatchObject([{ id: demoUrl('2024-report') }]);
  expect(await ask(own, 'library/changed', { documents: [demoUrl('2024-report')] })).toMatchObject({ ok: true });
  await close();
});

test('what only pages may send is refused from elsewhere', async () => {
  const own = await ownPage();
  for (const [name, payload] of [
    ['document/open', undefined],
    ['annotation/remove', { id: 'x' }],
    ['panel/open', undefined],
  ] as const) {
    expect(await ask(own, name, payload), name).toMatchObject({ ok: false, error: { code: 'refused' } });
  }
  await own.close();
});
