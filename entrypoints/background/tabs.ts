import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n';
import type { BackgroundHandlers } from '../../lib/messaging/dispatch';
import type { TabState } from '../../lib/messaging/protocol';
import { readSettings } from '../../lib/messaging/settings';
import { broadcast, sendToTab } from '../../lib/messaging/tabs';
import { type Detection, documentId, fail, type MarkLook, ok, type Result, type Settings } from '../../lib/model';
import { showBadge } from './badge';
import { injectReader, lookAt, restyle } from './inject';
import { markRules } from './mark-rules';
import { openPanel } from './panel';
import { speaksOf, tabStates, unknownState } from './tab-states';

type TabMessage =
  | 'gate/detected'
  | 'tab/read'
  | 'tab/look'
  | 'tab/state'
  | 'library/changed'
  | 'panel/open'
  | 'reader/state';

/** Whether a recognised page is read without being asked. */
export const readsByItself = (detection: Detection, settings: Settings, url: string): boolean =>
  detection.isReport && settings.automatic && !settings.disabledHosts.includes(hostOf(url));

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

/** A page that was looked at and not read. */
const seen = (url: string, detection: Detection): TabState => ({
  ...unknownState(url),
  status: detection.isReport ? 'unknown' : 'not-report',
  detection,
});

/** What happens to tabs: recognised, read, reported. Keeps their state, badge and our open pages up to date. */
export function createTabs(translate: () => Promise<Translate>) {
  const change = async (tabId: number, next: (state: TabState) => TabState): Promise<void> => {
    const state = await tabStates.update(tabId, next);
    await Promise.all([showBadge(tabId, state, await translate()), broadcast('tab/changed', { tabId, state })]);
  };
  const setState = (tabId: number, state: TabState): Promise<void> => change(tabId, () => state);

  /** Injects the reader and shows that it is at work, or why it is not. */
  const read = async (
    tabId: number,
    url: string,
    detection: Detection | null,
    instance?: string,
  ): Promise<Result<undefined>> => {
    // The reader does not wait for badge and panel; states are set in the order they are asked for.
    const shown = setState(tabId, { ...unknownState(url), status: 'reading', detection });
    const injected = await injectReader(tabId, (await readSettings()).marks, instance);
    await shown;
    if (!injected.ok) {
      const failed: TabState = { ...unknownState(url), status: 'failed', detection, error: injected.error.code };
      const now = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
      const hasLeft = now !== undefined && !speaksOf(failed, now);
      // What has been found out meanwhile knows more; of a page that was left there is nothing to say.
      await change(tabId, (state) =>
        state.status !== 'reading' || !speaksOf(state, url) ? state : hasLeft ? unknownState(now) : failed,
      );
    }
    return injected;
  };

  /** Reads the tab on the reader's wish; asking again for a page that is read already reads it again. */
  const readTab = async (tabId: number): Promise<Result<undefined>> => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab === undefined) return fail('not-readable', 'no such tab');
    const before = await tabStates.get(tabId);
    const url = tab.url ?? before.url;
    return read(tabId, url, speaksOf(before, url) ? before.detection : null);
  };

  /** Reads a recognised page where it is to be read without being asked. @returns whether it is read */
  const meet = async (
    tabId: number,
    url: string,
    detection: Detection,
    instance?: string,
  ): Promise<Result<{ reading: boolean }>> => {
    if (readsByItself(detection, await readSettings(), url)) {
      const injected = await read(tabId, url, detection, instance);
      return injected.ok ? ok({ reading: true }) : injected;
    }
    await setState(tabId, seen(url, detection));
    return ok({ reading: false });
  };
  /** Documents being met: a gate that has no answer yet says it again, and is to wait for the first. */
  const meeting = new Map<string, ReturnType<typeof meet>>();

  const handlers: Pick<BackgroundHandlers, TabMessage> = {
    'gate/detected': (detection, { tabId, url, instance }) => {
      if (instance === undefined) return meet(tabId, url, detection);
      const met =
        meeting.get(instance) ?? meet(tabId, url, detection, instance).finally(() => meeting.delete(instance));
      meeting.set(instance, met);
      return met;
    },
    'tab/read': ({ tabId }) => readTab(tabId),
    'tab/look': async ({ tabId }) => {
      const [detection, tab] = await Promise.all([lookAt(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
      const url = tab?.url;
      if (detection === null || url === undefined) return ok(undefined);
      // What has been found out meanwhile knows more.
      await change(tabId, (state) =>
        speaksOf(state, url) && (state.status !== 'unknown' || state.detection !== null) ? state : seen(url, detection),
      );
      return ok(undefined);
    },
    'tab/state': async ({ tabId }) => {
      const [state, tab] = await Promise.all([tabStates.get(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
      // Where the address may not be seen, what the page's own script reported last is all there is.
      return ok(tab?.url === undefined || speaksOf(state, tab.url) ? state : unknownState(tab.url));
    },
    'library/changed': async ({ documents }) => {
      for (const { tabId, state } of await tabStates.known()) {
        const isConcerned = documents.length === 0 || documents.includes(documentId(state.url));
        if (state.status === 'read' && isConcerned) void sendToTab(tabId, 'reader/refresh', undefined);
      }
      return ok(undefined);
    },
    'panel/open': async (_, { windowId }) => ((await openPanel(windowId)) ? ok(undefined) : fail('needs-gesture')),
    'reader/state': async (state, { tabId, url }) => {
      await setState(tabId, { ...state, url });
      return ok(undefined);
    },
  };

  return {
    handlers,
    readTab,
    /** The report of a tab is in the library now. */
    markSaved: (tabId: number): Promise<void> => change(tabId, (state) => ({ ...state, saved: true })),
    /** A tab goes elsewhere: what was known of its page no longer holds. */
    async left(tabId: number, url: string | undefined): Promise<void> {
      const state = await tabStates.get(tabId);
      if (state.url !== '' && !speaksOf(state, url)) await setState(tabId, unknownState(url ?? ''));
    },
    /** Every page that is read takes over how marks are to look. */
    async restyle(before: MarkLook, look: MarkLook): Promise<void> {
      if (markRules(before) === markRules(look)) return;
      for (const { tabId, state } of await tabStates.known())
        if (state.status === 'read') await restyle(tabId, before, look);
    },
    forget: tabStates.remove,
  };
}
