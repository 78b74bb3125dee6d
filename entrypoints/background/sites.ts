import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model';

const ID = 'sites';
/** The gate as the build names it. */
const GATE = 'portal.js';

let queue: Promise<unknown> = Promise.resolve();

/** Puts the gate on the sites the reader added, as far as the browser still grants them; one registration for all. */
export function registerSites(settings: Pick<Settings, 'sites'>): Promise<void> {
  const next = queue.then(async () => {
    const granted: string[] = [];
    for (const site of settings.sites) {
      // A match pattern the browser does not take is as good as not granted.
      if (await browser.permissions.contains({ origins: [site] }).catch(() => false)) granted.push(site);
    }
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (granted.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script = { id: ID, matches: granted, js: [GATE], runAt: 'document_idle' as const };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
  queue = next.catch(() => undefined);
  return next;
}
