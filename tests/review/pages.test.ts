import { expect, test } from 'vitest';
import { furtherPageAt } from '@/lib/review/pages';

test('an offset stands on the last page that begins at or before it', () => {
  const pages = [
    { url: 'https://www.example.gov.cn/1_1.html', start: 100 },
    { url: 'https://www.example.gov.cn/1_2.html', start: 250 },
  ];
  expect(furtherPageAt(pages, 99)).toBeNull();
  expect(furtherPageAt(pages, 100)).toEqual({ number: 2, url: 'https://www.example.gov.cn/1_1.html' });
  expect(furtherPageAt(pages, 900)?.number).toBe(3);
  expect(furtherPageAt([], 900)).toBeNull();
});
