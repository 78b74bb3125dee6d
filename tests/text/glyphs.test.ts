import { expect, test } from 'vitest';
import { hasStrangeGlyphs } from '@/lib/text/glyphs';

test('characters of a font of the page’s own are noticed, list signs of an office font are not', () => {
  expect(hasStrangeGlyphs('全年办结\ue101\ue3f2\ue101件')).toBe(true);
  expect(hasStrangeGlyphs('\uf0d8 全年办结212件')).toBe(false);
  expect(hasStrangeGlyphs('全年办结212件')).toBe(false);
});
