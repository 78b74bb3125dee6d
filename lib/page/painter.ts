import type { Span } from '../model';
import type { Locator } from './locator';
import { HIGHLIGHT_NAMES, HIGHLIGHTS, type HighlightName, layers, type Mark } from './marks';

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
  /** Replaces all marks. */
  paint(locator: Locator, marks: readonly Mark[]): void;
  /** Moves the focus mark, or takes it away. */
  focus(locator: Locator, span: Span | null): void;
  /** Takes away everything that is ours and nothing else. */
  erase(): void;
}

type View = Window & typeof globalThis;

const registryOf = (view: View): HighlightRegistry | null =>
  'highlights' in view.CSS && 'Highlight' in view ? view.CSS.highlights : null;

export function createPainter(view: View = window): Painter {
  const registry = registryOf(view);
  /** The page's window and those of same-origin frames that hold an article: every document has its own registry. */
  const views = new Set([view]);
  const forced = view.matchMedia('(forced-colors: active)');
  const set = (name: HighlightName, locator: Locator, spans: readonly Span[]): void => {
    const ranges = spans.flatMap((span) => locator.rangesFor(span));
    for (const range of ranges) views.add((range.startContainer.ownerDocument?.defaultView ?? view) as View);
    if (!registry) return;
    for (const each of views) {
      const own = ranges.filter((range) => (range.startContainer.ownerDocument?.defaultView ?? view) === each);
      if (own.length === 0) {
        registryOf(each)?.delete(name);
        continue;
      }
      const highlight = new each.Highlight(...own);
      highlight.priority = HIGHLIGHTS[name];
      registryOf(each)?.set(name, highlight);
    }
  };
  return {
    supported: registry !== null,
    drawsLines: () => forced.matches,
    paint(locator, marks) {
      const sorted = layers(forced.matches ? [] : marks);
      for (const name of HIGHLIGHT_NAMES) if (name !== 'mj-focus') set(name, locator, sorted[name]);
    },
    focus(locator, span) {
      set('mj-focus', locator, span ? [span] : []);
    },
    erase() {
      for (const each of views) for (const name of HIGHLIGHT_NAMES) registryOf(each)?.delete(name);
    },
  };
}
