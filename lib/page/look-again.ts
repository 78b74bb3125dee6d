import { hasText } from './han';

/** Milliseconds without a change before looking, and how long late content is waited for. */
const QUIET = 300;
const LIMIT = 5000;

/** The Navigation API, which TypeScript's DOM library knows only in part; Firefox before 147 has none. */
interface Navigates {
  readonly navigation?: EventTarget;
}
/** Chrome's prerendering: a page may be made ready before it is asked for. */
interface Prerenders {
  readonly prerendering?: boolean;
}

/**
 * Looks at the page now, and again when there is reason to: late content, a frame that has come, another URL. Bounded and without polling:
 * - a page made ready ahead waits until it is shown: before, it is no tab's page and nobody would hear of it;
 * - a page that holds its text already is looked at once and not observed;
 * - one that does not is observed, debounced, for five seconds at most, and no longer than until `look` has decided;
 * - a single-page application's new URL starts over. Where the browser has no Navigation API, `pushState` shows after the click.
 * @param look true once it has decided: the observer goes
 */
export function lookAgain(document: Document, look: () => boolean): void {
  let stop = (): void => {};
  let url = document.URL;

  const start = (): void => {
    stop();
    if (look() || hasText(document)) return;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (look()) stop();
      }, QUIET);
    };
    const observer = new MutationObserver(soon);
    stop = () => {
      observer.disconnect();
      document.removeEventListener('load', soon, true);
      clearTimeout(quiet);
      clearTimeout(limit);
    };
    const limit = setTimeout(stop, LIMIT);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    // What a frame holds changes nothing in the document around it; its `load` does not bubble, but is captured.
    document.addEventListener('load', soon, true);
  };
  const moved = (): void => {
    if (document.URL === url) return;
    url = document.URL;
    start();
  };

  if ((document as Prerenders).prerendering) document.addEventListener('prerenderingchange', start);
  else start();
  const { navigation } = window as Navigates;
  if (navigation) navigation.addEventListener('navigatesuccess', moved);
  else {
    for (const event of ['popstate', 'hashchange']) addEventListener(event, moved);
    addEventListener('click', () => setTimeout(moved, QUIET), true);
  }
}
