import type { Span } from '../model';
import { around, boxesOf } from './geometry';
import type { Locator } from './locator';

/**
 * @returns the part of a text that stands in the window, found by bisection: lines of running text lie below each other in
 * reading order. Null where none of it does. Asks the layout some thirty times, whatever the text's length.
 */
export function spanInView(locator: Locator, length: number, height: number): Span | null {
  const topOf = (offset: number): number | null => {
    // Line breaks have no box; the next characters tell.
    for (const reach of [1, 4, 32]) {
      const box = around(boxesOf(locator, { start: offset, end: Math.min(length, offset + reach) }));
      if (box) return box.top;
    }
    return null;
  };
  const firstAt = (y: number): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = topOf(middle);
      if (top !== null && top < y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = firstAt(0);
  const end = firstAt(height);
  return start < end ? { start, end } : null;
}
