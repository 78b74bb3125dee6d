import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../messaging/client';
import type { Snapshot, TabState } from '../messaging/protocol';
import { subscribe } from '../messaging/server';
import { sendToTab } from '../messaging/tabs';
import type { Failure } from '../model';

/** The tab a popup or panel speaks of, and what is known of it. */
export interface TabView {
  readonly tabId: number | null;
  readonly state: TabState | null;
  /** What its reader shows; null until asked and unless it has read the page. */
  readonly snapshot: Snapshot | null;
  readonly failure: Failure | null;
}

const NOTHING: TabView = { tabId: null, state: null, snapshot: null, failure: null };

/** A page opened with `?tab=7` speaks of tab 7 for good; else it follows the active tab of its window. */
const fixedTab = (): number | null => {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
};

const activeTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

async function look(tabId: number, withSnapshot: boolean): Promise<TabView> {
  const state = await send('tab/state', { tabId });
  if (!state.ok) return { ...NOTHING, tabId, failure: state.error };
  if (!withSnapshot || state.value.status !== 'read') return { ...NOTHING, tabId, state: state.value };
  const snapshot = await sendToTab(tabId, 'reader/snapshot', undefined);
  return snapshot.ok
    ? { tabId, state: state.value, snapshot: snapshot.value, failure: null }
    : { tabId, state: state.value, snapshot: null, failure: snapshot.error };
}

/** @returns the tab's view, kept up to date, and a function that asks again now. */
export function useTab({ withSnapshot }: { readonly withSnapshot: boolean }): TabView & { refresh: () => void } {
  const [view, setView] = useState<TabView>(NOTHING);
  const [asked, setAsked] = useState(0);
  const [tabId, setTabId] = useState<number | null>(fixedTab);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    if (fixedTab() !== null) return;
    const follow = (): void => void activeTab().then(setTabId);
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    const onUpdated = (id: number, change: { status?: string }): void => {
      if (id === tabId && change.status !== undefined) refresh();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    const stop = subscribe({
      'tab/changed': (payload) => {
        if (payload.tabId === tabId) refresh();
        return { ok: true, value: undefined };
      },
    });
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      stop();
    };
  }, [tabId, refresh]);

  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    void look(tabId, withSnapshot).then((next) => {
      if (current) setView(next);
    });
    return () => {
      current = false;
    };
  }, [tabId, asked, withSnapshot]);

  return { ...view, refresh };
}
