// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualRowsProps {
  readonly count: number;
  /** The row of column heads; stays at the top while the rest scrolls by. */
  readonly head: ComponentChildren;
  /** Height of every row in px. */
  readonly rowHeight: number;
  /** The row that is the list's one tab stop. */
  readonly active: number;
  readonly onActive: (index: number, event: KeyboardEvent) => void;
  /** Keys the list itself does not use. */
  readonly onKey?: (event: KeyboardEvent, index: number) => void;
  /** Draws a row; it must carry `aria-rowindex`, `tabIndex` 0 where active and −1 elsewhere, and `data-row`. */
  readonly children: (index: number) => ComponentChildren;
}

/** Height of the head in px, as list.css has it. */
const HEAD = 33;
/** Rows drawn beyond the window on each side. */
const SPARE = 8;

/**
 * The rows in sight of a long list of equal rows, inside a grid. One tab stop; arrows, Page, Home and End move it. Rows
 * out of sight take room but are not drawn, so 100,000 cost as much as fifty.
 */
export function VirtualRows({ count, head, rowHeight, active, onActive, onKey, children }: VirtualRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  /** The row that takes the focus once it is the active one. */
  const focusNext = useRef<number | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    setHeight(element.clientHeight);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (focusNext.current !== active) return;
    focusNext.current = null;
    box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  });

  const reveal = (index: number): void => {
    const element = box.current;
    if (element === null) return;
    const from = index * rowHeight;
    if (from < element.scrollTop) element.scrollTop = from;
    else if (HEAD + from + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = HEAD + from + rowHeight - element.clientHeight;
    setTop(element.scrollTop);
  };
  const page = Math.max(1, Math.floor(height / rowHeight) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
      ...(event.ctrlKey || event.metaKey ? {} : { j: active + 1, k: active - 1 }),
    };
    const wanted = steps[event.key];
    if (wanted === undefined) {
      onKey?.(event, active);
      return;
    }
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, wanted));
    focusNext.current = next;
    reveal(next);
    onActive(next, event);
  };

  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the rows, which hold the focus
    <div
      class="vrows"
      ref={box}
      role="presentation"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      {head}
      <div class="vrows-all" role="presentation" style={{ height: `${count * rowHeight}px` }}>
        <div class="vrows-shown" role="rowgroup" style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {shown.map((index) => children(index))}
        </div>
      </div>
    </div>
  );
}
