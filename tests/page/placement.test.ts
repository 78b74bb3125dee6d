import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '@/lib/page/geometry';
import { mayStay, type Place, placeCard, placeToolbar, resized } from '@/lib/page/placement';

const box = (left: number, top: number, width: number, height = 24): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = { width: 344, height: 380 };
const view = (width: number, height: number) => ({ width, height, right: 17 });
const column = box(50, 0, 770, 4000);

describe('placeCard', () => {
  test('stands in the right margin beside its line where 344 px are free', () => {
    const mark = [box(400, 300, 50)];
    expect(placeCard(mark, mark, column, card, view(1280, 900))).toEqual({ left: 838, top: 242, side: 'right' });
  });

  test('takes the left margin where only that is free', () => {
    const mark = [box(700, 300, 50)];
    const place = placeCard(mark, mark, box(480, 0, 780, 4000), card, view(1280, 900));
    expect(place).toMatchObject({ left: 118, side: 'left' });
  });

  test('goes below the whole sentence, else above it', () => {
    const wide = box(20, 0, 860, 4000);
    const low = [box(100, 500, 50)];
    const sentence = [box(20, 476, 860, 72)];
    expect(placeCard(low, sentence, wide, card, view(900, 1000))).toMatchObject({ side: 'below', top: 566 });
    expect(placeCard(low, sentence, wide, card, view(900, 800))).toMatchObject({ side: 'above', top: 78 });
  });

  test('has no place where the mark has no line', () => {
    expect(placeCard([], [], column, card, view(1280, 900))).toBeNull();
  });

  test('never covers the sentence while beside, below or above it, and always stays in a window it fits', () => {
    const numbers = fc.record({
      x: fc.integer({ min: 0, max: 1500 }),
      y: fc.integer({ min: -200, max: 1200 }),
      lines: fc.integer({ min: 1, max: 6 }),
      left: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 300, max: 1400 }),
      w: fc.integer({ min: 400, max: 1900 }),
      h: fc.integer({ min: 420, max: 1100 }),
    });
    fc.assert(
      fc.property(numbers, ({ x, y, lines, left, width, w, h }) => {
        const text = box(left, 0, width, 4000);
        const sentence = [box(left, y, width, lines * 28)];
        const mark = [box(Math.min(Math.max(x, left), left + width - 20), y, 20)];
        const place = placeCard(mark, sentence, text, card, view(w, h)) as Place;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(w - 17 - 8);
        expect(place.top + card.height).toBeLessThanOrEqual(h - 8);
        if (place.side === 'edge') return;
        const clear =
          place.left >= left + width ||
          place.left + card.width <= left ||
          place.top >= y + lines * 28 ||
          place.top + card.height <= y;
        expect(clear).toBe(true);
      }),
    );
  });
});

describe('placeToolbar', () => {
  const bar = { width: 300, height: 36 };
  test('is centred above the first line', () => {
    expect(placeToolbar([box(200, 200, 400), box(50, 228, 300)], bar, view(1280, 900))).toEqual({
      left: 250,
      top: 156,
      side: 'above',
    });
  });
  test('goes below the last line where there is no room above, and stays in the window', () => {
    expect(placeToolbar([box(0, 10, 60), box(0, 38, 60)], bar, view(1280, 900))).toEqual({
      left: 8,
      top: 70,
      side: 'below',
    });
  });
  test('a selection without lines has no toolbar', () => {
    expect(placeToolbar([], bar, view(1280, 900))).toBeNull();
  });
});

describe('mayStay', () => {
  const place = { left: 838, top: 200, side: 'right' as const };
  test('a card stays while the next mark is in view and clear of it', () => {
    expect(mayStay(place, [box(100, 500, 50)], [box(50, 480, 770, 60)], card, view(1280, 900))).toBe(true);
  });
  test('not over the sentence, not where the mark has left the window, not outside the window itself', () => {
    expect(mayStay(place, [box(900, 300, 50)], [box(50, 300, 1000)], card, view(1280, 900))).toBe(false);
    expect(mayStay(place, [box(100, 890, 50)], [box(50, 890, 700)], card, view(1280, 900))).toBe(false);
    expect(mayStay({ ...place, top: -40 }, [box(100, 500, 50)], [], card, view(1280, 900))).toBe(false);
  });
});

test('a card above its sentence that becomes smaller stays beside it, one below keeps its upper edge', () => {
  const place = { left: 100, top: 50 };
  expect(resized({ ...place, side: 'above' }, 360, 140, 0)).toEqual({ left: 100, top: 270, side: 'above' });
  expect(resized({ ...place, side: 'above' }, 140, 360, -20)).toEqual({ left: 100, top: -190, side: 'above' });
  expect(resized({ ...place, side: 'below' }, 360, 140, 12)).toEqual({ left: 100, top: 62, side: 'below' });
});
