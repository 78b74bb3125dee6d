import type { PageSignals } from '@/lib/model';

/** What the gate reads: attributes and short texts by selector, no layout, no walk over the page. */

/** Elements that carry a page's headline on portals (ids and classes of the vendors' templates). */
const HEADLINES =
  'h1,h2,h3,#ti,#ivs_title,ucaptitle,.wztit,.xl_title,.zhengcebiaoti,.text-title,.center-title,.content_title,.article-title,.easysite-news-title,.ewb-article-tt,.sj_bt,.title,.bt,#title';
const CRUMBS =
  '[class*=location],[class*=dqwz],[class*=curpage],.bread,.wz,.dq,.place,#location,[class*=crumb],[class*=position]';
const MOST_HEADINGS = 12;

/** Signals for the quick decision. */
export function readGateSignals(
  document: Document,
): Pick<PageSignals, 'url' | 'title' | 'headings' | 'meta' | 'breadcrumb'> {
  return {
    url: document.URL,
    title: collapse(document.title),
    headings: headingsOf(document),
    meta: metaOf(document),
    breadcrumb: breadcrumbOf(document),
  };
}

/**
 * Whether the text opens like a report: `…法治政府建设…现将有关情况报告如下`, before a congress `…请予审议`. For pages whose titles say
 * nothing: reports under the name of the site or the column, and in frames. Reads all of the text, but no layout.
 */
export const opensLikeReport = (document: Document): boolean =>
  [
    document,
    ...[...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].map((frame) => frame.contentDocument),
  ].some((inner) => /(?:法治|依法行政).{0,60}(?:报告?如下|请予审议)/s.test(inner?.body?.textContent ?? ''));

const collapse = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function headingsOf(document: Document): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll(HEADLINES)) {
    const text = collapse(element.textContent);
    if (text.length >= 4 && text.length <= 120) found.add(text);
    if (found.size === MOST_HEADINGS) break;
  }
  return [...found];
}

function metaOf(document: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.name || element.getAttribute('property') || '').trim().toLowerCase();
    const content = collapse(element.content);
    if (name && content && !(name in meta)) meta[name] = content;
  }
  return meta;
}

function breadcrumbOf(document: Document): string[] {
  for (const element of document.querySelectorAll(CRUMBS)) {
    const text = collapse(element.textContent?.replace(/[.#][^{}]*\{[^}]*\}/g, ''));
    if (text.length > 300 || !/[>»›]/.test(text)) continue;
    return text
      .replace(/^.*?位置\s*[:：]?/, '')
      .split(/[>»›]+/)
      .map(collapse)
      .filter(Boolean);
  }
  return [];
}
