import { type ArticleReading, readArticle } from './article';
import { furtherPages } from './missing';

/** The longest chain of pages that is followed, and milliseconds one page may take. */
const MOST = 20;
const PATIENCE = 15_000;

/** One further page. Its lines are part of the text, though they have no place on the first page. */
export interface FurtherPage {
  readonly url: string;
  readonly lines: readonly string[];
}

/** What the further pages of an article hold, in order. */
export interface Further {
  readonly pages: readonly FurtherPage[];
  readonly html: string;
  /** False where the chain broke off: a page that did not load, is on another site, or is turned by a script. */
  readonly complete: boolean;
}

/**
 * Reads the pages on which the article goes on, one by one, at the reader's wish: each is opened by the browser in a
 * frame nobody sees, as if the link had been followed, and its scripts do not run. Only pages of the same origin can be read.
 * @param holder where the frames stand while they are read: our own shadow root
 */
export async function readFurther(first: ArticleReading, holder: Node, signal: AbortSignal): Promise<Further> {
  const title = first.article.text.split('\n', 1)[0];
  const pages: FurtherPage[] = [];
  let html = '';
  const seen = new Set([withoutHash(first.root.ownerDocument.URL)]);
  let next = furtherPages(first.root)[0];
  while (next !== undefined) {
    const url = withoutHash(next);
    if (seen.has(url)) break;
    if (seen.size > MOST || !sameOrigin(url, first.root.ownerDocument)) return { pages, html, complete: false };
    seen.add(url);
    const frame = frameFor(first.root.ownerDocument);
    try {
      const page = await load(frame, url, holder, signal);
      const reading = page && readArticle(page);
      if (!reading || reading.index.text === '') return { pages, html, complete: false };
      const own = reading.index.text.split('\n');
      // The title stands above every page.
      pages.push({ url, lines: own[0] === title ? own.slice(1) : own });
      html += reading.html();
      next = furtherPages(reading.root)[0];
    } finally {
      frame.remove();
    }
  }
  return { pages, html, complete: true };
}

function frameFor(document: Document): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Same origin, so that it can be read; no scripts, forms or windows.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;left:-20000px;top:0;width:1024px;height:768px;border:0';
  return frame;
}

/** @returns the loaded document, or null where it did not come or may not be looked into */
function load(frame: HTMLIFrameElement, url: string, holder: Node, signal: AbortSignal): Promise<Document | null> {
  return new Promise((resolve) => {
    const settled = new AbortController();
    const done = (page: Document | null): void => {
      clearTimeout(timer);
      settled.abort();
      resolve(page);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    signal.addEventListener('abort', () => done(null), { signal: settled.signal });
    frame.addEventListener('load', () => done(frame.contentDocument), { signal: settled.signal });
    frame.src = url;
    holder.appendChild(frame);
  });
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

const sameOrigin = (url: string, document: Document): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(document.URL).origin;
