import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type TabState, TabStateSchema } from '../../lib/messaging/protocol';

/** A tab of which nothing is known. */
export const unknownState = (url = ''): TabState => ({
  status: 'unknown',
  detection: null,
  counts: null,
  saved: false,
  url,
  error: null,
});

const keyOf = (tabId: number): string => `tab:${tabId}`;
const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** Whether a state still speaks of what the tab shows, as far as its address may be seen (undefined: it may not). */
export const speaksOf = (state: TabState, url: string | undefined): boolean =>
  url !== undefined && withoutFragment(url) === withoutFragment(state.url);

/** Changes wait for each other, so that none is lost between reading and writing. */
let queue: Promise<unknown> = Promise.resolve();

/** State of each tab, in session storage: it outlives the worker, not the browser. One key per tab, written whole. */
export const tabStates = {
  /** @returns what is known of a tab; `unknown` where nothing is. */
  async get(tabId: number): Promise<TabState> {
    const key = keyOf(tabId);
    const parsed = v.safeParse(TabStateSchema, (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.output : unknownState();
  },
  set: (tabId: number, state: TabState): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: state }),
  /** Changes a tab's state by what it is now. @returns the new one. */
  update(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
    const updated = queue.then(async () => {
      const state = change(await tabStates.get(tabId));
      await tabStates.set(tabId, state);
      return state;
    });
    queue = updated.catch(() => undefined);
    return updated;
  },
  remove: (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId)),
  /** The tabs a state is kept of. */
  async known(): Promise<{ tabId: number; state: TabState }[]> {
    return Object.entries(await browser.storage.session.get(null)).flatMap(([key, raw]) => {
      const parsed = v.safeParse(TabStateSchema, raw);
      return key.startsWith('tab:') && parsed.success ? [{ tabId: Number(key.slice(4)), state: parsed.output }] : [];
    });
  },
};
