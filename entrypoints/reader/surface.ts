import { computed, effect, type Signal, signal } from '@preact/signals';
import type { HostPlace, PageActions, Placer, StripView, Underline } from '@/components/page/types';
import type { Span } from '@/lib/model';
import { behindFrame } from '@/lib/page/behind-frame';
import { around, type Box, boxesOf, boxOfElement } from '@/lib/page/geometry';
import type { Host } from '@/lib/page/host';
import type { Locator } from '@/lib/page/locator';
import { type PageLook, painted } from '@/lib/page/marks';
import { lookOf, paintsAt } from '@/lib/page/page-look';
import { createPainter, type Painter } from '@/lib/page/painter';
import { mayStay, type Place, placeCard, placeToolbar, type Room, resized } from '@/lib/page/placement';
import { type SelectedText, selectedText } from '@/lib/page/selection';
import { sentenceAround } from './passage';
import type { ReaderState } from './state';
import { stripView } from './view';

/** What the reader's state looks like on the page: marks, focus, strip, lines, and the places of card and toolbar. */
export interface Surface {
  readonly painter: Painter;
  /** Whether marks show on this page. */
  readonly canPaint: () => boolean;
  readonly strip: Signal<StripView | null>;
  readonly lines: Signal<readonly Underline[]>;
  readonly locator: () => Locator;
  /** What of the article is selected right now. */
  readonly selected: () => SelectedText | null;
  readonly placeCard: Placer;
  readonly placeToolbar: Placer;
  readonly followFrame: PageActions['followFrame'];
}

/** The density strip with the scrollbar; the card keeps clear of it. */
const STRIP = 17; // px
const NOWHERE: Locator = { rangesFor: () => [], spanFor: () => null, offsetAt: () => null };
/** Underlines are drawn this far above and below the window too, so that scrolling shows no gaps. */
const AHEAD = 600; // px

export function createSurface(state: ReaderState, host: Host, signal_: AbortSignal): Surface {
  const painter = createPainter(window);
  const strip = signal<StripView | null>(null);
  const lines = signal<readonly Underline[]>([]);
  const locator = (): Locator => state.reading.value?.index ?? NOWHERE;
  const look = computed((): PageLook => {
    void state.layout.value;
    return state.reading.value ? lookOf(state.reading.value.root) : 'light';
  });

  /** The reader may turn forced colours on while the page is open: the marks then change from highlights to lines. */
  const drawsLines = computed((): boolean => {
    void state.layout.value;
    return painter.drawsLines();
  });

  const later = behindFrame(signal_);
  /** Where the card stands, in viewport pixels, how far the page was scrolled then, and its height. */
  let stands: { readonly place: Place; readonly scrolled: number; readonly height: number } | null = null;
  const stops = [
    effect(() => {
      void drawsLines.value;
      painter.paint(locator(), state.marks.value, look.value);
    }),
    effect(() => {
      void state.layout.value;
      painter.focus(locator(), state.open.value?.span ?? state.focus.value, look.value);
    }),
    effect(() => {
      void state.layout.value;
      const { value: reading } = state.reading;
      const { value: marks } = state.marks;
      const { strip: wanted } = state.settings.value;
      // It asks every mark for its place: after the marks themselves are seen.
      later(() => {
        const isRoom = reading && textEndsAt(reading.root) <= document.documentElement.clientWidth - STRIP;
        strip.value =
          wanted && isRoom && marks.length > 0
            ? stripView(marks, reading, heightShare(reading.index), innerHeight)
            : null;
      });
    }),
    effect(() => {
      if (state.openId.value === null) stands = null;
    }),
    effect(() => {
      void state.layout.value;
      lines.value = painter.drawsLines() ? underlinesOf(state, locator(), host) : [];
    }),
  ];
  signal_.addEventListener(
    'abort',
    () => {
      for (const stop of stops) stop();
      painter.erase();
    },
    { once: true },
  );
  // What scrolls in a box of its own moves away under card and lines, which scroll with the page only.
  onScroll(signal_, (inBox) => {
    if (inBox) state.layout.value += 1;
    else if (painter.drawsLines()) lines.value = underlinesOf(state, locator(), host);
  });

  const fromOrigin = (place: Place | null): HostPlace | null => {
    const origin = host.element.getBoundingClientRect();
    const aside = place?.side === 'left' || place?.side === 'right';
    return place && { left: place.left - origin.left, top: place.top - origin.top, aside };
  };

  const room = (): Room => ({ width: innerWidth, height: innerHeight, right: STRIP });
  return {
    painter,
    canPaint() {
      return painter.supported && paintsAt(state.reading.value?.index.nodes ?? []);
    },
    strip,
    lines,
    locator,
    selected() {
      const reading = state.reading.value;
      return reading && selectedText(reading.root.ownerDocument, reading.index, reading.article.text);
    },
    placeCard(size) {
      const reading = state.reading.value;
      const item = state.open.value;
      if (!reading || !item) return null;
      const mark = item.span ? boxesOf(locator(), item.span) : [];
      if (!item.span || mark.length === 0)
        return fromOrigin({ left: Math.max(8, innerWidth - STRIP - size.width - 8), top: 8, side: 'edge' });
      const sentence = boxesOf(locator(), sentenceAround(reading.article.text, item.span));
      const before = stands && resized(stands.place, stands.height, size.height, stands.scrolled - scrollY);
      const stays = before !== null && mayStay(before, mark, sentence, size, room());
      const column = columnOf(boxOfElement(reading.root), sentence);
      const place = stays ? before : placeCard(mark, sentence, column, size, room());
      if (place) stands = { place, scrolled: scrollY, height: size.height };
      return fromOrigin(place);
    },
    placeToolbar(size) {
      const selected = state.selection.value;
      return selected && fromOrigin(placeToolbar(boxesOf(locator(), selected), size, room()));
    },
    followFrame(frame) {
      const update = (): void => {
        const whole = Math.max(document.documentElement.scrollHeight, innerHeight);
        frame((scrollY / whole) * innerHeight, Math.max(24, (innerHeight / whole) * innerHeight));
      };
      update();
      const stop = new AbortController();
      onScroll(stop.signal, update);
      const stopLayout = state.layout.subscribe(update);
      return () => {
        stop.abort();
        stopLayout();
      };
    },
  };
}

/** Right edge of an element's content, viewport px: where its text runs under the strip, the strip gives way. */
const textEndsAt = (root: Element): number =>
  boxOfElement(root).right - Number.parseFloat(getComputedStyle(root).paddingRight);

/** The text column: the root's box, narrowed to the lines where the root is wider than what it holds. */
function columnOf(root: Box, lines: readonly Box[]): Box {
  const text = around(lines);
  if (!text) return root;
  return {
    left: Math.max(root.left, 0),
    top: root.top,
    right: Math.max(Math.min(root.right, innerWidth), text.right),
    bottom: root.bottom,
  };
}

/** Share of the page's height at which a span begins. */
const heightShare =
  (locator: Locator) =>
  (span: Span): number | null => {
    const top = boxesOf(locator, { start: span.start, end: Math.min(span.end, span.start + 4) })[0]?.top;
    if (top === undefined) return null;
    return (top + scrollY) / Math.max(document.documentElement.scrollHeight, innerHeight);
  };

function underlinesOf(state: ReaderState, locator: Locator, host: Host): Underline[] {
  const origin = host.element.getBoundingClientRect();
  return painted(state.marks.value).flatMap((mark) =>
    boxesOf(locator, mark)
      .filter((box) => box.bottom > -AHEAD && box.top < innerHeight + AHEAD)
      .map((box) => ({
        kind: mark.kind,
        changed: mark.changed,
        left: box.left - origin.left,
        right: box.right - origin.left,
        bottom: box.bottom - origin.top,
      })),
  );
}

/** Calls back once per frame while anything scrolls, nested boxes included. */
function onScroll(signal_: AbortSignal, update: (inBox: boolean) => void): void {
  let waiting = false;
  addEventListener(
    'scroll',
    ({ target }) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal_.aborted) update(target !== document);
      });
    },
    { signal: signal_, passive: true, capture: true },
  );
}
