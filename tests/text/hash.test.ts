import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHash } from '@/lib/text/hash';
import { simplify } from '@/lib/text/simplify';

test('textHash agrees with another implementation of SHA-256', () => {
  expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(textHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('simplify keeps the length and leaves simplified text alone', () => {
  expect(simplify('法治政府建設年度報告，辦結行政複議案件32件')).toBe('法治政府建设年度报告，办结行政复议案件32件');
  expect(simplify('办结案件32件，满意率98.6%')).toBe('办结案件32件，满意率98.6%');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(simplify(text)).toHaveLength(text.length);
    }),
  );
});
