import { expect, test } from 'vitest';
import { luminance, parseColour } from '@/lib/page/background';
import { trim } from '@/lib/page/selection';

test.each([
  ['rgb(30, 30, 30)', [30, 30, 30, 1]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['rgb(1 2 3 / 0.5)', [1, 2, 3, 0.5]],
  ['color(srgb 1 0 0)', null],
  ['transparent', null],
])('%s', (text, colour) => expect(parseColour(text)).toEqual(colour));

test('luminance of WCAG 2: white 1, black 0, the usual dark grey well below 0.18, pale portals well above', () => {
  expect(luminance(255, 255, 255)).toBeCloseTo(1, 5);
  expect(luminance(0, 0, 0)).toBe(0);
  expect(luminance(0x2b, 0x2b, 0x2b)).toBeLessThan(0.18);
  expect(luminance(0xee, 0xf3, 0xf8)).toBeGreaterThan(0.18);
});

test('a selection loses the white space at its ends, and is nothing where only that is selected', () => {
  expect(trim({ start: 0, end: 7 }, '\n　审结8件 ')).toEqual({ start: 2, end: 6 });
  expect(trim({ start: 0, end: 3 }, '\n\t ')).toBeNull();
});
