import { describe, expect, test } from 'vitest';
import { type FigureSource, figureText, groupDigits } from '@/components/figures';

const figure = (patch: Partial<FigureSource>): FigureSource => ({
  value: 0,
  unit: '件',
  approx: false,
  bound: 'exact',
  kind: 'level',
  direction: null,
  ...patch,
});

describe('figures', () => {
  test.each([
    [1120, '1,120'],
    [0.5, '0.5'],
    [1234567.25, '1,234,567.25'],
    [-4321, '-4,321'],
    [1e21, '1e+21'],
  ])('groups %d', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });

  test.each([
    ['an exact level', figure({ value: 214 }), '214件'],
    ['余: from below', figure({ value: 460, unit: '条', approx: true, bound: 'min' }), '≥460条'],
    ['近: from above', figure({ value: 300, approx: true, bound: 'max' }), '≤300件'],
    ['约', figure({ value: 50, approx: true, bound: 'about' }), '≈50件'],
    ['approximate without a side', figure({ value: 50, approx: true }), '≈50件'],
    ['a rise', figure({ value: 3.6, unit: '个百分点', kind: 'change', direction: 'up' }), '+3.6个百分点'],
    ['a fall', figure({ value: 31.4, unit: '%', kind: 'change', direction: 'down' }), '−31.4%'],
    ['a change of unknown direction', figure({ value: 2, unit: '%', kind: 'change' }), '2%'],
    ['a rank', figure({ value: 2, unit: '', kind: 'rank' }), '第2'],
    ['printed in 万', figure({ value: 24000, text: '2.4万余件' }), '2.4万件'],
    ['not printed in 万', figure({ value: 24000, text: '24000件' }), '24,000件'],
    ['a long number, exact in 万', figure({ value: 12_300_000, unit: '元' }), '1,230万元'],
    ['a long number, exact in 亿', figure({ value: 1_230_000_000, unit: '元' }), '12.3亿元'],
    ['a long number no scale holds exactly', figure({ value: 123_456_789, unit: '元' }), '123,456,789元'],
    ['more digits than either holds', figure({ value: 1_000_000.5, unit: '元' }), '1,000,000.5元'],
  ])('%s', (_name, source, text) => {
    expect(figureText(source, 'zh-CN')).toBe(text);
  });

  test('English shortens by its own words', () => {
    expect(figureText(figure({ value: 2_500_000, unit: '元' }), 'en')).toBe('2.5m 元');
    expect(figureText(figure({ value: 24000, text: '2.4万件' }), 'en')).toBe('24,000件');
  });
});
