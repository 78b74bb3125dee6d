import { countHan } from './han';

/** What happened to the article: its words may differ, or only their places (fonts, images, window). */
export type PageChange = 'content' | 'layout';

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Our own host element: what happens in it is none of the page's changes. */
  readonly own: Element;
  /** The article's root right now; asked anew each time because a rebuild may move it. */
  readonly root: () => Element;
  readonly onChange: (change: PageChange) => void;
}

/** Chinese characters that make an element more than decoration. */
const LONG = 200;
const QUIET = 250; // ms without further changes
const LATEST = 1500; // ms after which a page that never rests is looked at all the same

/**
 * Watches the page for what moves or rewrites the article: buttons for font size, senior mode, accessibility overlays, late
 * images, text rendered again. Debounced and bounded; clocks and carousels outside the article do not count.
 */
export function watchArticle({ signal, own, root, onChange }: WatchOptions): void {
  let pending: PageChange | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const change = pending;
    pending = null;
    since = 0;
    if (!change || signal.aborted) return;
    onChange(change);
    if (watched === root()) return;
    sizes.unobserve(watched);
    watched = root();
    sizes.observe(watched);
  };
  const note = (change: PageChange): void => {
    pending = change === 'content' ? change : (pending ?? change);
    since ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET, since + LATEST - performance.now())));
  };
  const concerns = ({ target, type, removedNodes }: MutationRecord): boolean => {
    if ([...removedNodes].includes(own)) return true;
    if (target === own || own.contains(target)) return false;
    const article = root();
    if (!article.isConnected) return true;
    if (type !== 'attributes') return article.contains(target);
    // Without an article everything is inside; then only what has a text of its own counts, no carousel.
    if (target.contains(article)) return true;
    return article.contains(target) && (article.localName !== 'body' || countHan(target.textContent ?? '') >= LONG);
  };

  const mutations = new MutationObserver((records) => {
    if (records.some(concerns)) note(records.some((r) => r.type !== 'attributes') ? 'content' : 'layout');
  });
  const known = new WeakMap<Element, string>();
  const sizes = new ResizeObserver((entries) => {
    const moved = entries.filter(({ target, contentRect: { width, height } }) => {
      const [before, now] = [known.get(target), `${width}×${height}`];
      known.set(target, now);
      return before !== undefined && before !== now;
    });
    // The first call tells the size there is.
    if (moved.length > 0) note('layout');
  });
  let watched = root();
  const observe = (page: Document): void => {
    mutations.observe(page, { subtree: true, childList: true, characterData: true });
    // Senior mode, tabs and scripts hide or show by class or style; the words themselves are compared after the debounce.
    mutations.observe(page.body, {
      attributes: true,
      attributeFilter: ['class', 'hidden', 'style', 'open'],
      subtree: true,
    });
  };
  observe(document);
  if (watched.ownerDocument !== document) observe(watched.ownerDocument);
  sizes.observe(watched);
  sizes.observe(document.documentElement);
  const passive = { signal, passive: true } as const;
  addEventListener('resize', () => note('layout'), passive);
  document.fonts?.addEventListener('loadingdone', () => note('layout'), passive);
  addEventListener('load', () => note('layout'), { ...passive, capture: true });
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
    matchMedia(query).addEventListener('change', () => note('layout'), { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      mutations.disconnect();
      sizes.disconnect();
    },
    { once: true },
  );
}
