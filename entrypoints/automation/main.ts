import { browser } from 'wxt/browser';
import { reportFile, unreadReportFile } from '@/lib/export';
import { send } from '@/lib/messaging/client';
import type { TabState } from '@/lib/messaging/protocol';
import { sendToTab } from '@/lib/messaging/tabs';
import { openStore } from '@/lib/store';

/**
 * What `npm start` may ask of the extension: the same messages, store and export as popup, panel and library use, so that
 * there is no second code path. The page is ours, not web accessible, and reads tabs only where the browser lets the extension.
 */
const automation = {
  /** Opens an empty tab in front; `mark` is its fragment, to know it again from outside. @returns its id. */
  async openTab(mark: string): Promise<number> {
    const tab = await browser.tabs.create({ url: `about:blank#${mark}`, active: true });
    if (tab.id === undefined) throw new Error('the browser gave no tab');
    return tab.id;
  },

  async state(tabId: number): Promise<TabState> {
    return unwrap(await send('tab/state', { tabId }));
  },

  /** Reads a tab as if the reader had asked. @returns '' or why not. */
  async read(tabId: number): Promise<string> {
    const result = await send('tab/read', { tabId });
    return result.ok ? '' : `${result.error.code} ${result.error.message}`.trim();
  },

  /**
   * Saves what the tab's reader found and exports it.
   * @param recognised false where the gate did not take the page for a report: then nothing is saved.
   * @returns the report file as JSON.
   */
  async save(tabId: number, recognised: boolean): Promise<string> {
    const version = browser.runtime.getManifest().version;
    if (!recognised) {
      const { url, reading } = unwrap(await sendToTab(tabId, 'reader/snapshot', undefined));
      const page = { url, title: reading.title, retrieved: new Date().toISOString() };
      return JSON.stringify(unreadReportFile({ ...page, detection: reading.analysis.detection }, version));
    }
    const { id } = unwrap(await sendToTab(tabId, 'reader/save', undefined));
    const store = await openStore();
    const bundle = await store.bundles.get(id);
    if (!bundle) throw new Error('saved, but not found again');
    return JSON.stringify(await reportFile(bundle, version));
  },
};

function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

Object.assign(globalThis, { mingjian: automation });
