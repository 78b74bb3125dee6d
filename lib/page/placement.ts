import { around, type Box } from './geometry';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: 'right' | 'left' | 'below' | 'above' | 'edge';
}
/** Free room around the viewport's parts that are ours: strip and scrollbar right, air elsewhere. */
export interface Room extends Size {
  readonly right: number;
}

const GAP = 18; // px between text and card
const EDGE = 8; // px kept free along the window's edges
/** The value's line stands beside the marked line when the card begins this much above it. */
const LIFT = 58;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/**
 * Where the card goes: the margin beside the text column first, else below the sentence, else above it, else in the larger
 * of the two gaps; never over the sentence as long as the window has room at all. Viewport pixels.
 * @param sentence the lines that must stay readable: the marked sentence's boxes.
 * @param mark the boxes of the mark itself; its first line is what the card stands beside.
 * @param column the text column.
 */
export function placeCard(
  mark: readonly Box[],
  sentence: readonly Box[],
  column: Box,
  card: Size,
  view: Room,
): Place | null {
  const line = mark[0];
  const keep = around(sentence.length > 0 ? sentence : mark);
  if (!line || !keep) return null;
  const top = clamp(line.top - LIFT, EDGE, view.height - card.height - EDGE);
  const furthest = view.width - view.right - card.width - EDGE;
  const right = column.right + GAP;
  if (right >= EDGE && right <= furthest) return { left: right, top, side: 'right' };
  const left = column.left - GAP - card.width;
  if (left >= EDGE && left <= furthest) return { left, top, side: 'left' };

  const across = clamp(line.left, EDGE, furthest);
  const below = Math.max(EDGE, keep.bottom + GAP);
  if (below + card.height + EDGE <= view.height) return { left: across, top: below, side: 'below' };
  const above = Math.min(keep.top - GAP, view.height - EDGE) - card.height;
  if (above >= EDGE) return { left: across, top: above, side: 'above' };
  const edge = Math.max(EDGE, furthest);
  return keep.top > view.height - keep.bottom
    ? { left: edge, top: EDGE, side: 'edge' }
    : { left: edge, top: clamp(view.height - card.height - EDGE, EDGE, view.height), side: 'edge' };
}

/** @returns the place of a card that has scrolled by so much and has another height: above its sentence it stands on its lower edge. */
export const resized = (place: Place, before: number, now: number, scrolled: number): Place => ({
  ...place,
  top: place.top + scrolled + (place.side === 'above' ? before - now : 0),
});

/**
 * Whether a card may stay where it is while the reader steps on: the mark is in view and the card covers no line of its
 * sentence.
 */
export function mayStay(place: Place, mark: readonly Box[], sentence: readonly Box[], card: Size, view: Room): boolean {
  const { left, top } = place;
  const right = left + card.width;
  const bottom = top + card.height;
  const inside = top >= EDGE && bottom <= view.height - EDGE && right <= view.width - view.right;
  const visible = mark.every((box) => box.top >= 0 && box.bottom <= view.height);
  const covers = sentence.some((box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom);
  return inside && visible && !covers;
}

/**
 * Where the selection's toolbar goes: centred 8 px above the first line, below the last where there is no room; kept inside
 * the window. Viewport pixels; null where the selection has no visible line.
 */
export function placeToolbar(selection: readonly Box[], bar: Size, view: Room): Place | null {
  const first = selection[0];
  const last = selection.at(-1);
  if (!first || !last) return null;
  const fits = first.top - EDGE - bar.height >= EDGE;
  const line = fits ? first : last;
  const left = clamp((line.left + line.right - bar.width) / 2, EDGE, view.width - view.right - bar.width - EDGE);
  return fits
    ? { left, top: first.top - EDGE - bar.height, side: 'above' }
    : { left, top: clamp(last.bottom + EDGE, EDGE, view.height - bar.height - EDGE), side: 'below' };
}
