import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from '@/lib/text/code-points';

const mixed = fc.string({ unit: fc.constantFrom('a', '法', '😀', '𠮷'), maxLength: 30 });

test('agrees with counting by hand at every border, and back', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const index = codePointIndex(text);
      const chars = [...text];
      chars.push('');
      let utf16 = 0;
      for (const [points, char] of chars.entries()) {
        expect(index.toCodePoints(utf16)).toBe(points);
        expect(index.toUtf16(points)).toBe(utf16);
        utf16 += char.length;
      }
    }),
  );
});

test('an offset inside a pair counts the pair; past the end is the end', () => {
  const index = codePointIndex('a😀b');
  expect(index.toCodePoints(2)).toBe(2);
  expect(index.toUtf16(99)).toBe(4);
});
