import { hasText } from './han';

/** Milliseconds without a change before looking, and how long late content is waited for. */
const QUIET = 300;
const LIMIT = 5000;

/** The Navigation API, which TypeScript's DOM library knows only in part; Firefox before 147 has none. */
interface Navigates {
  readonly navigation?: EventTarget;
}

/**
 * Looks at the page now, and again when there is reason to: late content, another URL. Bounded and without polling:
 * - a page that holds its text already is looked at once and not observed;
 * - one that does not is observed, debounced, for five seconds at most, and no longer than until `look` has decided;
 * - a single-page application's new URL starts over. Where the browser has no Navigation API, `pushState` shows after the click.
 * @param look true once it has decided: the observer goes
 */
export function lookAgain(document: Document, look: () => boolean, signal?: AbortSignal): void {
  let stop = (): void => {};
  let url = document.URL;

  const start = (): void => {
    stop();
    if (look() || hasText(document)) return;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (look()) stop();
      }, QUIET);
    });
    const limit = setTimeout(() => stop(), LIMIT);
    stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
    };
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  const moved = (): void => {
    if (document.URL === url) return;
    url = document.URL;
    start();
  };

  start();
  const view = document.defaultView;
  const { navigation } = (view ?? {}) as Navigates;
  if (navigation) navigation.addEventListener('navigatesuccess', moved, { signal });
  else {
    view?.addEventListener('popstate', moved, { signal });
    view?.addEventListener('hashchange', moved, { signal });
    view?.addEventListener('click', () => setTimeout(moved, QUIET), { signal, passive: true, capture: true });
  }
  signal?.addEventListener('abort', () => stop());
}
