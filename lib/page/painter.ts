import type { Span } from '../model';
import type { Locator } from './locator';
import {
  HIGHLIGHT_NAMES,
  HIGHLIGHTS,
  type HighlightName,
  layers,
  type Mark,
  nameOn,
  PAGE_LOOKS,
  type PageLook,
} from './marks';

/**
 * Paints marks with CSS custom highlights over static ranges: the page's DOM stays as it is, and static ranges cost the
 * page nothing when it changes. The rules for `::highlight(mj-…)` are document CSS, inserted by the background.
 */
export interface Painter {
  /** False where the browser has no CSS Custom Highlight API; painting then does nothing. */
  readonly supported: boolean;
  /**
   * In forced colours Chromium paints every custom highlight in the system's colours, whatever the rule says; so only
   * `mj-focus` is registered there and the lines are drawn in our own layer.
   */
  readonly drawsLines: () => boolean;
  /** Replaces all marks, in the colours for a page of this look. */
  paint(locator: Locator, marks: readonly Mark[], look: PageLook): void;
  /** Moves the focus mark, or takes it away. */
  focus(locator: Locator, span: Span | null, look: PageLook): void;
  /** Takes away everything that is ours and nothing else. */
  erase(): void;
}

export function createPainter(view: Window & typeof globalThis = window): Painter {
  const supported = 'highlights' in view.CSS && 'Highlight' in view;
  const forced = view.matchMedia('(forced-colors: active)');
  /** Windows painted in: each document has its own registry, and a report may stand in a frame. */
  const painted = new Set<Window & typeof globalThis>();
  const remove = (name: HighlightName, keep?: { readonly home: Window; readonly look: PageLook }): void => {
    for (const each of painted)
      for (const look of PAGE_LOOKS)
        if (each !== keep?.home || look !== keep.look) each.CSS?.highlights.delete(nameOn(name, look));
  };
  const set = (name: HighlightName, locator: Locator, spans: readonly Span[], look: PageLook): void => {
    if (!supported) return;
    const ranges = spans.flatMap((span) => locator.rangesFor(span));
    const home = ranges[0]?.startContainer.ownerDocument?.defaultView as typeof view | null | undefined;
    remove(name, home ? { home, look } : undefined);
    if (!home) return;
    const highlight = new home.Highlight(...ranges);
    highlight.priority = HIGHLIGHTS[name];
    home.CSS.highlights.set(nameOn(name, look), highlight);
    painted.add(home);
  };
  return {
    supported,
    drawsLines: () => forced.matches,
    paint(locator, marks, look) {
      const sorted = layers(forced.matches ? [] : marks);
      for (const name of HIGHLIGHT_NAMES) if (name !== 'mj-focus') set(name, locator, sorted[name], look);
    },
    focus(locator, span, look) {
      set('mj-focus', locator, span ? [span] : [], look);
    },
    erase() {
      for (const name of HIGHLIGHT_NAMES) remove(name);
      painted.clear();
    },
  };
}
