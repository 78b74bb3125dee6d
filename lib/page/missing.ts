import type { Article } from '@/lib/model';
import { isPartlyFolded } from './folded';
import { isForeignFrame } from './frames';
import { ATTACHMENT } from './furniture';
import { countHan } from './han';

/** A body with fewer Chinese characters than this beside an attachment is no report. */
const SHORT_BODY = 200;
/** Words of a link to the next page of the same article. */
const NEXT = /^[\s[【<«‹]*(?:下一页|下页|后一页|余下全文|阅读全文)[\s\]】>»›]*$/;

/** Files the page offers: links to documents and embedded viewers, each once, in document order. */
export function attachmentsOf(scope: ParentNode): { name: string; url: string }[] {
  const found = new Map<string, string>();
  for (const link of scope.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const name = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (isFile(link.href) || (ATTACHMENT.test(name) && /^https?:/.test(link.href)))
      if (!found.has(link.href)) found.set(link.href, name || nameOf(link.href));
  }
  for (const viewer of scope.querySelectorAll('embed[src],iframe[src],object[data]')) {
    const raw = viewer.getAttribute('src') ?? viewer.getAttribute('data') ?? '';
    const url = viewedFile(raw, viewer.baseURI);
    if (url && !found.has(url)) found.set(url, nameOf(url));
  }
  return [...found].map(([url, name]) => ({ name, url }));
}

/** What a page without a text of its own shows in frames of other sites, which cannot be looked into. */
export function framedPages(document: Document): { name: string; url: string }[] {
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => isForeignFrame(frame) && /^https?:/.test(frame.src) && !viewedFile(frame.src, frame.baseURI))
    .map((frame) => ({ name: frame.title || nameOf(frame.src), url: frame.src }));
}

/**
 * What of the report the page does not show: it is in a linked file, a picture or another site's frame, or it goes on
 * elsewhere or folded away. Null where it is whole.
 * @param root the article's live element, or the page's body where none was found
 */
export function missingOf(text: string, root: Element): Article['missing'] {
  const scope = surroundings(root);
  if (countHan(text) < SHORT_BODY) {
    const elsewhere = attachmentsOf(scope).length > 0 || isScanned(scope);
    return elsewhere || framedPages(root.ownerDocument).length > 0 ? 'attachment' : null;
  }
  return furtherPages(root).length > 0 || isPartlyFolded(root, text) ? 'further-pages' : null;
}

/** Where the attachments and page turners of an article stand: a few levels around its body. */
export function surroundings(root: Element): Element {
  let scope = root;
  for (let i = 0; i < 3 && scope.parentElement && scope.localName !== 'body'; i++) scope = scope.parentElement;
  return scope;
}

/** So many links may stand between an article and its page turner; more are a list, which has a turner of its own. */
const LINKS_BETWEEN = 6;

/**
 * Addresses of the pages on which the article goes on; `javascript:` where a script turns them. A page turner stands inside
 * the article or behind it; one before it, or behind a list of other articles, turns something else, unless its address is
 * that of this very document with another number.
 */
export function furtherPages(root: Element): string[] {
  return [...surroundings(root).querySelectorAll('a')]
    .filter((link) => NEXT.test(link.textContent ?? '') && !/disabled|gray|grey/.test(link.className))
    .filter((link) => root.contains(link) || root.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((link) => isSameDocument(link.href, link.ownerDocument.URL) || linksBetween(root, link) <= LINKS_BETWEEN)
    .map((link) => link.href || 'javascript:');
}

function linksBetween(root: Element, turner: Element): number {
  if (root.contains(turner)) return 0;
  const holder = turner.closest('div,td,p,ul') ?? turner;
  const follows = (a: Node, b: Node): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...surroundings(root).querySelectorAll('a')].filter(
    (link) => !root.contains(link) && !holder.contains(link) && follows(root, link) && follows(link, turner),
  ).length;
}

/** `t2022_1.html` for `t2022.html`, `/95889/2.htm` for `/95889.htm`, `?id=7&page=2` for `?id=7`. */
function isSameDocument(url: string, own: string): boolean {
  if (!URL.canParse(url)) return false;
  const stem = ({ origin, pathname }: URL): string =>
    `${origin}${pathname.replace(/\.\w{2,5}$/, '').replace(/[_/-]\d{1,2}$/, '')}`;
  const [a, b] = [new URL(url), new URL(own)];
  return stem(a) === stem(b) && a.href.replace(/#.*/, '') !== b.href.replace(/#.*/, '');
}

const isFile = (url: string): boolean => {
  try {
    return ATTACHMENT.test(new URL(url).pathname);
  } catch {
    return false;
  }
};

/** The document an embedded viewer shows: its own address, or the `file=` it is given (pdf.js and its like). */
function viewedFile(raw: string, base: string): string | null {
  if (!URL.canParse(raw, base)) return null;
  const url = new URL(raw, base);
  if (ATTACHMENT.test(url.pathname)) return url.href;
  for (const value of url.searchParams.values())
    if (ATTACHMENT.test(value) && URL.canParse(value, url)) return new URL(value, url).href;
  return null;
}

/** The file's name; as it stands where its bytes are of another character set (old portals write GBK). */
function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Pictures of pages instead of text. */
const isScanned = (scope: Element): boolean =>
  [...scope.querySelectorAll('img')].some((image) => image.naturalWidth >= 500 && image.naturalHeight >= 600);
