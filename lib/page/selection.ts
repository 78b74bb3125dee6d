import type { Span } from '../model';
import { type FigureElement, figuresIn } from './figures';
import { type Box, boxesOf } from './geometry';
import type { Locator } from './locator';
import { elementOf } from './nodes';
import { tableAround } from './table';

/** Words of the article the reader has selected. */
export interface SelectedText extends Span {
  /** Visible lines of the selection, viewport pixels. */
  readonly boxes: readonly Box[];
  /** The table of data it lies in wholly, or null. */
  readonly table: Element | null;
  /** The first figure among the words, or null. */
  readonly figure: FigureElement | null;
}

/**
 * @returns the selected part of the article, without white space at its ends; null where nothing of the article is selected
 * or the selection belongs to a field.
 */
export function selectedText(page: Document, locator: Locator, text: string): SelectedText | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const covered = locator.spanFor(range);
  if (!covered) return null;
  const span = trim(covered, text);
  if (!span) return null;
  const element = elementOf(range.commonAncestorContainer);
  if (element?.closest('input, textarea, [contenteditable]')) return null;
  const figures = element ? figuresIn(element).filter((figure) => range.intersectsNode(figure)) : [];
  return { ...span, boxes: boxesOf(locator, span), table: tableAround(element), figure: figures[0] ?? null };
}

/** @returns the span without white space at its ends, or null where nothing is left. */
export function trim(span: Span, text: string): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return end > start ? { start, end } : null;
}

export interface SelectionOptions {
  readonly signal: AbortSignal;
  /** The document selected in: the top one, or that of the frame the report stands in. */
  readonly page: Document;
  /** Called when the reader has finished selecting, and with null when the selection has gone or moved away. */
  readonly onSelect: (selected: SelectedText | null) => void;
  readonly read: () => SelectedText | null;
}

/** Far enough to mean that the reader has gone on reading. */
const AWAY = 40; // px

/**
 * Watches for finished selections: mouse or touch up, Shift with an arrow (also Home, End, Page keys) released, Ctrl+A.
 * Listeners only read; the selection is never changed.
 */
export function watchSelection({ signal, page, read, onSelect }: SelectionOptions): void {
  const passive = { signal, passive: true, capture: true } as const;
  let scrolledAt: number | null = null;
  const settle = (): void => {
    // The selection is final only after the event has run its course (a click inside one collapses it afterwards).
    setTimeout(() => {
      if (signal.aborted) return;
      const selected = read();
      scrolledAt = selected ? scrollY : null;
      onSelect(selected);
    });
  };
  const leave = (): void => {
    if (scrolledAt === null) return;
    scrolledAt = null;
    onSelect(null);
  };
  page.addEventListener('pointerup', settle, passive);
  page.addEventListener(
    'keyup',
    (event) => {
      if (event.isComposing) return;
      const extends_ = event.shiftKey && /^(?:Arrow|Home$|End$|Page)/.test(event.key);
      if (extends_ || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a')) settle();
    },
    passive,
  );
  page.addEventListener(
    'selectionchange',
    () => {
      if (page.getSelection()?.isCollapsed) leave();
    },
    passive,
  );
  addEventListener(
    'scroll',
    () => {
      if (scrolledAt !== null && Math.abs(scrollY - scrolledAt) > AWAY) leave();
    },
    passive,
  );
}
