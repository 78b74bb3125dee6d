import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createTranslator, resolveLanguage, type Translate } from '../../lib/i18n';
import { serve } from '../../lib/messaging/server';
import { readSettings, watchSettings } from '../../lib/messaging/settings';
import { sendToTab } from '../../lib/messaging/tabs';
import type { Result } from '../../lib/model';
import { openStore, type Store } from '../../lib/store';
import { libraryHandlers } from './library';
import { choiceOf, createMenus } from './menus';
import { followPanel, togglePanel } from './panel';
import { pictureOf } from './picture';
import { registerSites } from './sites';
import { createTabs } from './tabs';

/** How long a page may take to be read before a mark asked for meanwhile is given up, and how often it is tried (ms). */
const READING_TIME = 5000;
const PAUSE = 200;

/** Every listener is registered synchronously: a worker woken by an event must find it there. */
export default defineBackground(() => {
  let opened: Promise<Store> | undefined;
  const open = (): Promise<Store> => {
    opened ??= openStore().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const translate = async (): Promise<Translate> =>
    createTranslator(resolveLanguage((await readSettings()).language, browser.i18n.getUILanguage()));
  const tabs = createTabs(translate);
  const openPage = (page: string): Promise<unknown> =>
    browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as never) });

  serve({
    ...tabs.handlers,
    'tab/picture': (part, { tabId }) => pictureOf(tabId, part),
    ...libraryHandlers(
      open,
      () => new Date().toISOString(),
      (tabId) => void tabs.markSaved(tabId),
    ),
  });

  const makeMenus = async (): Promise<void> => createMenus(await translate());
  followPanel();
  const followSites = async (): Promise<void> => registerSites(await readSettings());
  watchSettings((settings, before) => {
    void tabs.restyle(before.marks, settings.marks);
    void makeMenus();
    void registerSites(settings);
  });
  browser.permissions.onAdded.addListener(() => void followSites());
  browser.permissions.onRemoved.addListener(() => void followSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    void followSites();
    if (reason === 'install') void openPage('welcome');
  });

  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void tabs.left(tabId, tab.url);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    const choice = choiceOf(info.menuItemId);
    if (choice?.act === 'library') void openPage('library');
    if (choice === null || tab?.id === undefined) return;
    if (choice.act === 'read') void tabs.readTab(tab.id);
    if (choice.act === 'mark')
      void withReader(tab.id, (id) => sendToTab(id, 'reader/mark-selection', { as: choice.as }));
    if (choice.act === 'report') void withReader(tab.id, (id) => sendToTab(id, 'reader/save', undefined));
    const address = info.srcUrl;
    if (choice.act === 'figure' && address !== undefined)
      void withReader(tab.id, (id) => sendToTab(id, 'reader/clip', { what: 'address', address }));
  });

  /** Asks the reader of a tab for something; a page not read yet is read first (the click in the menu grants access). */
  const withReader = async (tabId: number, ask: (tabId: number) => Promise<Result<unknown>>): Promise<void> => {
    const tryIt = async (): Promise<boolean> => {
      const done = await ask(tabId);
      return done.ok || done.error.code !== 'not-reading';
    };
    if ((await tryIt()) || !(await tabs.readTab(tabId)).ok) return;
    for (let waited = 0; waited < READING_TIME && !(await tryIt()); waited += PAUSE) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-panel' && tab.windowId !== undefined) void togglePanel(tab.windowId);
    if (command === 'toggle-marks') void sendToTab(tab.id, 'reader/marks', { shown: null });
    if (command === 'next-mark') void sendToTab(tab.id, 'reader/step', { by: 1 });
    if (command === 'previous-mark') void sendToTab(tab.id, 'reader/step', { by: -1 });
  });
});
