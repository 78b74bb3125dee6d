import { expect, test } from 'vitest';
import { likelySame, likenessKey } from '@/lib/review/likeness';

const A = 'https://www.qinghe.gov.cn/zwgk/2024/0118/t20240118_482913.html';

test.each([
  ['http instead of https', 'http://www.qinghe.gov.cn/zwgk/2024/0118/t20240118_482913.html'],
  ['no www', 'https://qinghe.gov.cn/zwgk/2024/0118/t20240118_482913.html'],
  ['tracking parameters', `${A}?from=timeline&isappinstalled=0&utm_source=x`],
  ['a mobile host', 'https://m.qinghe.gov.cn/zwgk/2024/0118/t20240118_482913.html'],
  ['a mobile path', 'https://www.qinghe.gov.cn/wap/zwgk/2024/0118/t20240118_482913.html'],
  ['the default port', 'http://www.qinghe.gov.cn:80/zwgk/2024/0118/t20240118_482913.html'],
])('alike by address: %s', (_, b) => {
  expect(likelySame(A, b)).toBe('address');
  expect(likelySame(b, A)).toBe('address');
});

test('alike as republished: same article number on the same portal', () => {
  expect(likelySame(A, 'https://www.qinghe.gov.cn/sfj/fzjs/t20240118_482913.html')).toBe('republished');
  expect(likelySame(A, 'https://sfj.qinghe.gov.cn/xxgk/content_482913.html')).toBe('republished');
});

test.each([
  ['another article', 'https://www.qinghe.gov.cn/zwgk/2024/0118/t20240118_482914.html'],
  ['another portal', 'https://www.luoshan.gov.cn/zwgk/2024/0118/t20240118_482913.html'],
  ['the same address', A],
  ['the same address with a fragment', `${A}#part2`],
  ['no web address', 'file:///t20240118_482913.html'],
])('not alike: %s', (_, b) => expect(likelySame(A, b)).toBeNull());

test('parameters that name the page count, in whatever order', () => {
  expect(likenessKey('https://x.gov.cn/show.php?classid=112&id=17552')).toBe(
    likenessKey('http://www.x.gov.cn/show.php?id=17552&classid=112&from=groupmessage'),
  );
  expect(likelySame('https://x.gov.cn/content.jsp?code=7463', 'https://x.gov.cn/content.jsp?code=7464')).toBeNull();
});
