import { expect, test } from 'vitest';
import { parseFigure } from '@/components/correction/parse-figure';

test.each([
  ['1,120', 1120],
  ['1，120', 1120],
  ['１２．５', 12.5],
  ['1.2万', 12000],
  ['3.45亿', 345_000_000],
  ['0.1', 0.1],
  ['-3', -3],
  ['1,12', null],
  ['abc', null],
  ['', null],
  ['1.2.3', null],
])('reads %s', (typed, value) => {
  expect(parseFigure(typed)).toBe(value);
});
