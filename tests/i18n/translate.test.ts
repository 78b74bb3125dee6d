import { expect, test } from 'vitest';
import { createTranslator } from '@/lib/i18n';
import { common } from '@/lib/i18n/catalog/common';
import { compare } from '@/lib/i18n/catalog/compare';
import { library } from '@/lib/i18n/catalog/library';
import { options } from '@/lib/i18n/catalog/options';
import { page } from '@/lib/i18n/catalog/page';
import { panel } from '@/lib/i18n/catalog/panel';

const en = createTranslator('en');
const zh = createTranslator('zh-CN');

test('English words go with their number, Chinese ones stay', () => {
  expect(en('library.reportCount', { count: 1 })).toBe('1 report');
  expect(en('library.reportCount', { count: '1' })).toBe('1 report');
  expect(en('library.reportCount', { count: 0 })).toBe('0 reports');
  expect(en('library.reportCount', { count: '1,386' })).toBe('1,386 reports');
  expect(en('library.unsavedNotice', { count: 1 })).toBe('1 annotation is not backed up');
  expect(en('library.unsavedNotice', { count: 2 })).toBe('2 annotations are not backed up');
  expect(zh('library.reportCount', { count: 1 })).toBe('1 份');
});

test('a place without a value is seen, not filled', () => {
  expect(en('library.reportCount')).toBe('{count} {count|report|reports}');
});

test('both languages have the same places', () => {
  const names = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
  for (const [key, [chinese, english]] of Object.entries({
    ...common,
    ...compare,
    ...library,
    ...options,
    ...page,
    ...panel,
  }))
    expect(names(english), key).toEqual(names(chinese));
});
