import { textWidth } from './svg';

/** A point of the picture and the name that is to stand by it, in px. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}
/** Where a name stands: the middle of its left edge. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 15;
const MARKER = 6;
/** Right of the point, left, above, below, then between these; near first. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const DISTANCES = [0, 12, 26, 40] as const;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Places names beside their points so that they cover neither each other nor a point, as near as that allows; where there is
 * no free place, where they cover least.
 * @param within the picture's edges
 */
export function placeLabels(points: readonly Named[], size: number, within: Box): LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - MARKER,
    right: x + MARKER,
    top: y - MARKER,
    bottom: y + MARKER,
  }));
  return points.map(({ x, y, name }) => {
    const width = textWidth(name, size);
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const distance of DISTANCES) {
      for (const [right, down] of WAYS) {
        const left =
          right === 0 ? x - width / 2 : right > 0 ? x + MARKER + 4 + distance : x - MARKER - 4 - distance - width;
        const middle = y + down * (MARKER + LINE / 2 + distance);
        const box = { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 };
        const isInside =
          box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
        const covered = isInside ? taken.reduce((sum, other) => sum + overlap(box, other), 0) : Number.MAX_VALUE;
        if (covered < least) [best, least] = [box, covered];
        if (least === 0) break;
      }
      if (least === 0) break;
    }
    const box = best ?? { left: x, right: x, top: y, bottom: y };
    taken.push(box);
    return { x: box.left, y: (box.top + box.bottom) / 2 };
  });
}
