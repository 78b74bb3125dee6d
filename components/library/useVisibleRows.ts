import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface VisibleRows {
  /** First row to draw, and the first not to draw. */
  readonly first: number;
  readonly last: number;
  readonly onScroll: (event: Event) => void;
  /** Scrolls so that a row lies below the head and above the lower edge. */
  readonly reveal: (index: number) => void;
}

/** Rows drawn beyond the window on each side. */
const SPARE = 10;

/** @returns which of `count` rows of one height lie in sight of a scrolling box whose head of `head` px stays on top. */
export function useVisibleRows(
  box: RefObject<HTMLElement>,
  { count, height, head }: { readonly count: number; readonly height: number; readonly head: number },
): VisibleRows {
  const [top, setTop] = useState(0);
  const [room, setRoom] = useState(800);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setRoom(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return {
    first: Math.max(0, Math.min(count, Math.floor(top / height)) - SPARE),
    last: Math.min(count, Math.ceil((top + room) / height) + SPARE),
    onScroll: (event) => setTop((event.currentTarget as HTMLElement).scrollTop),
    reveal(index) {
      const element = box.current;
      if (element === null) return;
      const at = index * height;
      if (at < element.scrollTop) element.scrollTop = at;
      else if (head + at + height > element.scrollTop + element.clientHeight)
        element.scrollTop = head + at + height - element.clientHeight;
      setTop(element.scrollTop);
    },
  };
}
