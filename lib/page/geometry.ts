import type { Span } from '../model';
import type { Locator } from './locator';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Boxes of a span's lines in the viewport. One live range is made and let go at once: live ranges make every later change of
 * the page dearer.
 * @returns visible boxes in reading order; empty where the words are hidden or gone.
 */
export function boxesOf(locator: Locator, span: Span): Box[] {
  return locator.rangesFor(span).flatMap(boxesOfRange);
}

/** Boxes of one static range, without empty ones; nothing where its nodes have left the page. */
function boxesOfRange(at: AbstractRange): Box[] {
  const live = toLiveRange(at);
  if (!live) return [];
  const boxes = [...live.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
  const frame = frameOrigin(live.startContainer.ownerDocument);
  return frame.x === 0 && frame.y === 0 ? boxes : boxes.map((box) => shifted(box, frame.x, frame.y));
}

/** Where a document's viewport begins in the top window: reports stand in same-origin frames on some portals. */
export function frameOrigin(page: Document | null): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = page?.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

/** An element's box in the top window. */
export function boxOfElement(element: Element): Box {
  const { x, y } = frameOrigin(element.ownerDocument);
  return shifted(element.getBoundingClientRect(), x, y);
}

const shifted = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** A live range for a static one, or null where its nodes have been cut short or left the page. */
function toLiveRange(at: AbstractRange): Range | null {
  const page = at.startContainer.ownerDocument;
  if (!page || !at.startContainer.isConnected || !at.endContainer.isConnected) return null;
  const live = page.createRange();
  try {
    live.setStart(at.startContainer, at.startOffset);
    live.setEnd(at.endContainer, at.endOffset);
  } catch {
    return null; // IndexSizeError: the text node is shorter than it was
  }
  return live;
}

/** The smallest box around all, or null for none. */
export const around = (boxes: readonly Box[]): Box | null =>
  boxes.length === 0
    ? null
    : boxes.reduce((a, b) => ({
        left: Math.min(a.left, b.left),
        top: Math.min(a.top, b.top),
        right: Math.max(a.right, b.right),
        bottom: Math.max(a.bottom, b.bottom),
      }));

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
