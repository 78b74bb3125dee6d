import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentUrl } from '@/lib/export/text-fragment';
import { words } from './arbitrary';

const url = 'https://www.qinglan.gov.cn/a.html';
const terms = (link: string): string[] => (link.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

test('a short sentence is written out whole', () => {
  expect(terms(fragmentUrl(url, '部分乡镇执法力量依然薄弱。'))).toEqual(['部分乡镇执法力量依然薄弱。']);
});

test('a long one by its first and last clause, over blocks too', () => {
  const long = `全年收到行政复议申请418件,审结396件,${'其他情况,'.repeat(12)}综合纠错率12.5%,办结率高于上年。`;
  expect(terms(fragmentUrl(url, long))).toEqual(['全年收到行政复议申请418件,', '办结率高于上年。']);
  expect(terms(fragmentUrl(url, '项目\t数量\n复议\t418件'))).toEqual(['项目', '418件']);
});

test('dash, comma and ampersand are encoded, since they mean something there', () => {
  expect(fragmentUrl(url, 'a-b,c&d')).toBe(`${url}#:~:text=a%2Db%2Cc%26d`);
});

test('a fragment of the address stays, an older directive does not', () => {
  expect(fragmentUrl(`${url}#p2`, '甲')).toBe(`${url}#p2:~:text=%E7%94%B2`);
  expect(fragmentUrl(`${url}#:~:text=x`, '甲')).toBe(`${url}#:~:text=%E7%94%B2`);
});

test('nothing is added to addresses that are not of the web, or without words', () => {
  expect(fragmentUrl('javascript:alert(1)', '甲')).toBe('javascript:alert(1)');
  expect(fragmentUrl('file:///a.html', '甲')).toBe('file:///a.html');
  expect(fragmentUrl(url, ' \n')).toBe(url);
});

test('any words make a valid address whose terms are parts of them', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string(), fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '法', '-', '\n') })),
      (text) => {
        const link = fragmentUrl(url, text);
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        const flat = text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/\s+/g, ' ');
        if (link !== url) for (const term of terms(link)) expect(flat).toContain(term);
      },
    ),
  );
});
