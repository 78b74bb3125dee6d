import { documentsOf } from './frames';
import { hasText } from './han';

/** Milliseconds between a change and the look at it, without any change after which nothing more is expected, and in all. */
const LOOK = 200;
const IDLE = 1200;
const LIMIT = 3000;

const ALL_WAYS = { opacityProperty: true, visibilityProperty: true };
/** Pages fade their text in, or unveil it when all is loaded. */
const isShown = (element: Element): boolean => element.checkVisibility(ALL_WAYS);

/**
 * Resolves when the page's content is there: at once where it, or a frame of it, shows a text already; else when a text
 * has come, when a loaded page has rested, at the latest after three seconds. Listens to mutations, loads and ends of
 * transitions; never polls.
 */
export function whenSettled(document: Document, signal?: AbortSignal): Promise<void> {
  const isThere = (): boolean => documentsOf(document).some((page) => hasText(page, isShown));
  if (signal?.aborted || isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const ended = new AbortController();
    const timers = new Map<number, ReturnType<typeof setTimeout>>();
    const done = (): void => {
      ended.abort();
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
      resolve();
    };
    const look = (): void => {
      timers.delete(LOOK);
      if (isThere()) done();
    };
    const changed = (): void => {
      clearTimeout(timers.get(IDLE));
      timers.set(IDLE, setTimeout(done, IDLE));
      if (!timers.has(LOOK)) timers.set(LOOK, setTimeout(look, LOOK));
    };
    const observer = new MutationObserver(changed);
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
    timers.set(LIMIT, setTimeout(done, LIMIT));
    // Loads do not bubble, but they are captured: frames, and the page itself.
    for (const event of ['load', 'transitionend', 'animationend'])
      document.defaultView?.addEventListener(event, changed, { signal: ended.signal, capture: true });
    signal?.addEventListener('abort', done, { signal: ended.signal });
    if (document.readyState === 'complete') changed();
  });
}
