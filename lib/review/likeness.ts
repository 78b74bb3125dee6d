/**
 * Whether two addresses may show the same document. Used to *offer* a saved report, never to merge: the key of a
 * document stays its full address.
 */

/** Parameters that tell where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|from|isappinstalled|nsukey|share\w*|spm|scene|ref|source|wechat\w*|_t|t|timestamp|v|random|rnd)$/i;

/** Host and path parts by which portals name their mobile twin. */
const MOBILE_HOST = /^(?:m|wap|mobile|3g)\./;
const MOBILE_PATH = /^\/(?:m|wap|mobile)\//;

/** `t20240118_1234567`, `content_1234567`, a bare article number: names that stay when a portal moves its columns. */
const ARTICLE_NAME = /(?:^|[_/-])(\d{6,})(?:[_.]|$)/;

/**
 * @returns the address without what does not tell documents apart: scheme, www, mobile host or path, default index file,
 * trailing slash, tracking parameters, their order and the fragment; '' for what is no http(s) address.
 */
export function likenessKey(address: string): string {
  const url = parse(address);
  if (url === null) return '';
  const host = url.host
    .toLowerCase()
    .replace(MOBILE_HOST, '')
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '');
  const path = url.path
    .replace(MOBILE_PATH, '/')
    .replace(/\/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/i, '/')
    .replace(/\/+$/, '');
  const query = url.query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .sort()
    .join('&');
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** By hand, since the pure folders have no `URL`; enough for the http(s) addresses browsers report. */
function parse(address: string): { host: string; path: string; query: string } | null {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address);
  return match === null ? null : { host: match[1] ?? '', path: match[2] ?? '', query: match[3] ?? '' };
}

/** Why two addresses are held to be alike. */
export type Likeness = 'address' | 'republished';

/**
 * @returns `address` where only scheme, www, tracking or the mobile twin differ; `republished` where the same site shows
 * the same article number under another path; null otherwise, and for one and the same address.
 */
export function likelySame(a: string, b: string): Likeness | null {
  const keyA = likenessKey(a);
  const keyB = likenessKey(b);
  if (keyA === '' || keyB === '' || a.replace(/#.*$/s, '') === b.replace(/#.*$/s, '')) return null;
  if (keyA === keyB) return 'address';
  const nameA = articleName(keyA);
  return nameA !== null && nameA === articleName(keyB) && site(keyA) === site(keyB) ? 'republished' : null;
}

const articleName = (key: string): string | null => {
  const path = key.replace(/^[^/?]*/, '').replace(/\?.*$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return ARTICLE_NAME.exec(last)?.[1] ?? null;
};

/** The portal: `qinghe.gov.cn` for `sfj.qinghe.gov.cn`, since departments publish on their government's site. */
const site = (key: string): string => {
  const host = /^[^/?]*/.exec(key)?.[0] ?? '';
  const labels = host.split('.');
  return /\.gov\.cn(?::\d+)?$/.test(host) ? labels.slice(-3).join('.') : host;
};
