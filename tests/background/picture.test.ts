import { expect, test } from 'vitest';
import { cropOf } from '@/entrypoints/background/picture';

const part = { left: 10, top: 20, width: 100, height: 50, window: 1000 };

test.each([
  ['one pixel a pixel', part, { width: 1000, height: 800 }, { x: 10, y: 20, width: 100, height: 50 }],
  ['a dense screen', part, { width: 2000, height: 1600 }, { x: 20, y: 40, width: 200, height: 100 }],
  [
    'whole pixels, outwards',
    { ...part, left: 10.4, width: 100.2 },
    { width: 1500, height: 900 },
    { x: 15, y: 30, width: 151, height: 75 },
  ],
  [
    'reaching out of the window',
    { ...part, left: -5, top: 780 },
    { width: 1000, height: 800 },
    { x: 0, y: 780, width: 95, height: 20 },
  ],
  ['wholly outside', { ...part, top: 900 }, { width: 1000, height: 800 }, null],
])('the part of a picture: %s', (_name, wanted, picture, expected) => {
  expect(cropOf(wanted, picture)).toEqual(expected);
});
