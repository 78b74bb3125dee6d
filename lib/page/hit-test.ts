import { boxesOf, frameOrigin, holds } from './geometry';
import type { Locator } from './locator';
import { byStrength, type Mark } from './marks';
import { elementOf, shadowOf } from './nodes';

/**
 * @param page the document the point's coordinates belong to: the top one, or that of the frame the report stands in.
 * @returns the marks under a point of its viewport, strongest first: the caret there tells the offset, the boxes of the
 * mark whether the point really lies on its words (a click in the empty end of a line has a caret too).
 */
export function marksAt(
  page: Document,
  locator: Locator,
  marks: readonly Mark[],
  x: number,
  y: number,
): readonly Mark[] {
  // The caret stops at shadow roots, or lands in words outside them; there the boxes alone decide.
  const inShadow = isInShadow(page, x, y);
  const offset = inShadow ? null : offsetAt(page, locator, x, y);
  if (offset === null && !inShadow) return [];
  const frame = frameOrigin(page);
  return marks
    .filter((mark) => offset === null || (mark.start <= offset && offset <= mark.end))
    .filter((mark) => boxesOf(locator, mark).some((box) => holds(box, x + frame.x, y + frame.y)))
    .sort(byStrength);
}

const isInShadow = (page: Document, x: number, y: number): boolean => {
  const element = page.elementFromPoint?.(x, y);
  return element != null && shadowOf(element) !== null;
};

/** `caretPositionFromPoint` is the standard; Chromium before 128 has only the other name. */
function offsetAt(page: Document, locator: Locator, x: number, y: number): number | null {
  const at = page.caretPositionFromPoint?.(x, y);
  if (at) return locator.offsetAt(at.offsetNode, at.offset);
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? locator.offsetAt(range.startContainer, range.startOffset) : null;
}

const INTERACTIVE = 'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable]';

/** True where a click means something to the page itself: links, controls, media, editable text. */
export const isInteractive = (target: EventTarget | null): boolean => elementOf(target)?.closest(INTERACTIVE) != null;
