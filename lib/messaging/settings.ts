import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../model';

const KEY = 'settings';

/** @returns the reader's choices; defaults where nothing is stored or something is broken. */
export const readSettings = async (): Promise<Settings> => parseSettings((await browser.storage.local.get(KEY))[KEY]);

/** Changes some choices and keeps the others. @returns all of them. */
export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings whenever they change, in whichever page, and what they were. @returns a function that stops it. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
