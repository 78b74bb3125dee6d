import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArabic, parseChinese } from '../../lib/text/numerals';

test.each([
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['百', 100],
  ['一百零五', 105],
  ['三百五', 350],
  ['三百一十', 310],
  ['两千三百', 2300],
  ['两千零三', 2003],
  ['一万二', 12000],
  ['一万零二', 10002],
  ['十二万', 120000],
  ['三亿五千万', 350000000],
  ['二〇二四', 2024],
  ['二〇三五', 2035],
  ['千', 1000],
  ['万', 10000],
])('%s is %d', (numeral, value) => {
  expect(parseChinese(numeral)).toBe(value);
});

test.each(['', '三五', '百千', '十百', '一二', '件', '二十x', '一'.repeat(30)])('%s is no numeral', (numeral) => {
  expect(parseChinese(numeral)).toBeNull();
});

test.each([
  ['573.68', '万', 5736800],
  ['20.6', '万', 206000],
  ['8.8', '亿', 880000000],
  ['12,345', '', 12345],
  ['12 345', '', 12345],
  ['1.1', '万亿', 1.1e12],
  ['0.07', '千', 70],
])('%s %s is %d', (digits, magnitude, value) => {
  expect(parseArabic(digits, magnitude)).toBe(value);
});

const write = (n: number): string => {
  const digits = '零一二三四五六七八九';
  const below = (x: number): string => {
    let out = '';
    let gap = false;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(x / unit) % 10;
      if (d === 0) gap = out !== '';
      else {
        out += (gap ? '零' : '') + digits.charAt(d) + name;
        gap = false;
      }
    }
    return out;
  };
  if (n < 10000) return below(n);
  const rest = n % 10000;
  return `${below(Math.floor(n / 10000))}万${rest === 0 ? '' : (rest < 1000 ? '零' : '') + below(rest)}`;
};

test('what is written out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      expect(parseChinese(write(n))).toBe(n);
    }),
  );
});

test('any string is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二两三九十百千万亿件x') }), (s) => {
      const value = parseChinese(s);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});
