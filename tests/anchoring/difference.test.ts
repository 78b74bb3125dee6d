import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, difference, figureChanges } from '@/lib/anchoring';

test('figures give way whole', () => {
  expect(difference('办结418件，提高', '办结419件，提高')).toEqual([
    { op: 'same', text: '办结' },
    { op: 'gone', text: '418' },
    { op: 'new', text: '419' },
    { op: 'same', text: '件，提高' },
  ]);
});

test('figure changes come in order', () => {
  expect(figureChanges('收到418件，调解率71.5%，共32次', '收到419件，调解率100%，共32次')).toEqual([
    { was: '418', now: '419' },
    { was: '71.5%', now: '100%' },
  ]);
  expect(figureChanges('进一步加强', '进一步强化')).toEqual([]);
  expect(figureChanges('办结案件', '办结案件12件')).toEqual([{ was: '', now: '12' }]);
});

test('width is no change', () => {
  expect(figureChanges('办结４１８件', '办结418件')).toEqual([]);
});

test('pieces rebuild both versions', () => {
  const texts = fc.array(fc.constantFrom(...'案件12.%９万，a𠮷'), { maxLength: 40 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, texts, (was, now) => {
      const pieces = difference(was, now);
      const join = (skip: string) =>
        pieces
          .filter(({ op }) => op !== skip)
          .map(({ text }) => text)
          .join('');
      expect(join('new')).toBe(was);
      // Pieces that stayed are shown as they were: width may differ in the new text.
      expect(join('gone')).toHaveLength(now.length);
    }),
  );
});

test('a change is shown figures first; a short passage is its own head', () => {
  expect(changeOf('418件', '419件')).toEqual({ heads: [{ was: '418件', now: '419件' }], pieces: [] });
  const long = changeOf('2025年底前培训执法人员不少于60学时。', '2025年底前培训执法人员不少于40学时。');
  expect(long.heads).toEqual([{ was: '60', now: '40' }]);
  expect(long.pieces.filter(({ op }) => op !== 'same').map(({ text }) => text)).toEqual(['60', '40']);
  expect(changeOf('进一步加强基层执法力量建设工作', '进一步充实基层执法力量建设工作').heads).toEqual([]);
});
