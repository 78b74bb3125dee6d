import type { Span } from '../model';
import { around, type Box, boxesOf, boxOfElement } from './geometry';
import type { Locator } from './locator';
import { elementOf, hostOf } from './nodes';

/** The part of the window a passage should stand in to count as visible: clear of portals' fixed heads and of our pill. */
const HEAD = 0.08;
const FOOT = 0.86;

/** True where the box lies well inside the window. */
export const isInView = (box: Box, height: number): boolean => box.top >= height * HEAD && box.bottom <= height * FOOT;

/**
 * Brings a span to one third from the top, through nested scrolling boxes too; not at all where it is well in view. At once,
 * never smoothly: nobody reads what flies past, some get sick of it, and the card is placed by where the words stand then.
 * @returns false where the words have no place on the page (hidden or gone).
 */
export function reveal(view: Window, locator: Locator, span: Span): boolean {
  const before = around(boxesOf(locator, span));
  if (!before) return false;
  if (isInView(before, view.innerHeight)) return true;
  const node = locator.rangesFor(span)[0]?.startContainer;
  for (const box of scrollers(elementOf(node ?? null))) {
    const frame = boxOfElement(box);
    const top = around(boxesOf(locator, span))?.top ?? frame.top;
    if (top < frame.top || top > frame.bottom - 40) box.scrollTop += top - frame.top - box.clientHeight / 3;
  }
  const after = around(boxesOf(locator, span)) ?? before;
  const by = after.top - view.innerHeight / 3;
  if (!isInView(after, view.innerHeight)) view.scrollBy({ top: by, behavior: 'instant' });
  return true;
}

/** Scrolling boxes around an element, innermost first, without the page itself. */
function scrollers(from: Element | null): Element[] {
  const found: Element[] = [];
  for (let element = from; element; element = outwards(element)) {
    if (element === element.ownerDocument.body) continue;
    if (element.scrollHeight <= element.clientHeight + 1) continue;
    const isRoot = element === element.ownerDocument.documentElement;
    if (isRoot ? element.ownerDocument !== document : /auto|scroll/.test(getComputedStyle(element).overflowY))
      found.push(element);
  }
  return found;
}

/** The element around: a parent, the host of a shadow root, or the frame a document stands in; a frame's own root scrolls like any box. */
function outwards(element: Element): Element | null {
  return (
    element.parentElement ?? hostOf(element.getRootNode()) ?? element.ownerDocument.defaultView?.frameElement ?? null
  );
}
