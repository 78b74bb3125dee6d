import { countHan } from './furniture';

/** Chinese characters of visible-looking text that make waiting needless. */
const ENOUGH = 1500;
/** Milliseconds without a change after which a page counts as settled, and the most that is ever waited. */
const QUIET = 400;
const LIMIT = 3000;

/**
 * Resolves when the page's content is there: at once where it holds a text already, else when it has not changed for a while,
 * at the latest after three seconds. Listens to mutations and to frames that finish loading; never polls.
 */
export function whenSettled(document: Document, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted || hasText(document)) return Promise.resolve();
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const done = (): void => {
      observer.disconnect();
      document.removeEventListener('load', changed, true);
      signal?.removeEventListener('abort', done);
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve();
    };
    const changed = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    };
    const observer = new MutationObserver(changed);
    const limit = setTimeout(done, LIMIT);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    document.addEventListener('load', changed, true);
    signal?.addEventListener('abort', done);
    // Nothing may ever change again: then the limit ends the wait, so that late scripts have their chance.
  });
}

/** True where the page already holds a long text. Counts text nodes, asks no layout. */
function hasText(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let han = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, data } = node as Text;
    if (data.length < 20 || /^(?:SCRIPT|STYLE|NOSCRIPT|A|TEMPLATE)$/.test(parentElement?.nodeName ?? '')) continue;
    han += countHan(data);
    if (han >= ENOUGH) return true;
  }
  return false;
}
