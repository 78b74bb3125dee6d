import { browser } from 'wxt/browser';
import type { Settings } from '../model';
import { parseAddress } from './address';

/** The sites every installation asks for. */
export const GOVERNMENT = '*://*.gov.cn/*';

export type SiteMode = 'auto' | 'off';
export interface Site {
  readonly host: string;
  readonly mode: SiteMode;
}

/** @returns the match pattern of a site. */
export const pattern = (host: string): string => `*://${host}/*`;
const hostOfPattern = (match: string): string => match.replace(/^\*:\/\//, '').replace(/\/\*$/, '');
const isGovernment = (host: string): boolean => host === 'gov.cn' || host.endsWith('.gov.cn');

/** @returns what the reader typed as a host, or null: accepts a whole address, refuses what has no dot. */
export function parseHost(input: string): string | null {
  const typed = input.trim().toLowerCase();
  const url = parseAddress(/^[a-z]+:\/\//.test(typed) ? typed : `http://${typed}`);
  const host = url?.hostname ?? '';
  return /^[^\s*/]+\.[^\s*/.]+$/.test(host) ? host : null;
}

/** @returns the sites with a setting of their own, in order of their names. */
export const sitesOf = ({ sites, disabledHosts }: Settings): Site[] =>
  [
    ...sites
      .map(hostOfPattern)
      .filter((host) => !disabledHosts.includes(host))
      .map((host): Site => ({ host, mode: 'auto' })),
    ...disabledHosts.map((host): Site => ({ host, mode: 'off' })),
  ].sort((a, b) => a.host.localeCompare(b.host));

/**
 * @returns the settings after one site was set, or removed (`null`). Government sites are recognised anyway: `auto` there means no
 * setting of their own.
 */
export function withSite(settings: Settings, host: string, mode: SiteMode | null): Partial<Settings> {
  const sites = settings.sites.filter((each) => each !== pattern(host));
  const disabledHosts = settings.disabledHosts.filter((each) => each !== host);
  if (mode === 'off') return { sites, disabledHosts: [...disabledHosts, host] };
  if (mode === 'auto' && !isGovernment(host)) return { sites: [...sites, pattern(host)], disabledHosts };
  return { sites, disabledHosts };
}

/** Asks the browser for a site; call it straight from a click. @returns whether it may be read. */
export const requestSite = (host: string): Promise<boolean> =>
  isGovernment(host) ? requestGovernment() : browser.permissions.request({ origins: [pattern(host)] });

export const requestGovernment = (): Promise<boolean> => browser.permissions.request({ origins: [GOVERNMENT] });

/**
 * Says which of some match patterns the browser lets us read, now and whenever that changes.
 * @returns a function that stops it
 */
export function followGranted(
  patterns: readonly string[],
  publish: (granted: ReadonlySet<string>) => void,
): () => void {
  let over = false;
  const look = async (): Promise<void> => {
    const held = await Promise.all(
      patterns.map((each) => browser.permissions.contains({ origins: [each] }).catch(() => false)),
    );
    if (!over) publish(new Set(patterns.filter((_, at) => held[at])));
  };
  const changed = (): void => void look();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  changed();
  return () => {
    over = true;
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Gives a site's permission back; the one for government sites stays. */
export async function revokeSite(host: string): Promise<void> {
  if (!isGovernment(host)) await browser.permissions.remove({ origins: [pattern(host)] });
}
