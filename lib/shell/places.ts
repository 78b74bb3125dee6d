import { browser } from 'wxt/browser';
import { parseAddress } from './address';

/** The two ways browsers name the panel: Chromium's side panel and Firefox's sidebar. Neither is in the polyfill's types. */
interface PanelApis {
  readonly chrome?: { readonly sidePanel?: { open(options: { windowId: number }): Promise<void> } };
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void> } };
}

/**
 * Opens the panel. Must be called straight from a click, before anything is awaited: browsers want the gesture.
 * @returns false where the browser has no panel, or would not open it.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const { chrome, browser: firefox } = globalThis as PanelApis;
  const opening = chrome?.sidePanel?.open({ windowId }) ?? firefox?.sidebarAction?.open();
  return opening?.then(() => true).catch(() => false) ?? Promise.resolve(false);
}

/** Opens one of our own pages in a tab of its own: `library.html`, `library.html?open=…`. */
export const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/' as never) + path });
};

/** Opens the options page. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** @returns the host of an address, or null where it has none (`about:blank`, a broken one). */
export function hostOf(url: string): string | null {
  return parseAddress(url)?.hostname || null;
}
