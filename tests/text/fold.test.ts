import { expect, test } from 'vitest';
import { parseSettings } from '@/lib/model';
import { fold } from '@/lib/text/fold';

test('folding keeps length', () => {
  const text = '（一）１２３％，ａ　b〔2024〕';
  expect(fold(text)).toBe('(一)123%,a b[2024]');
  expect(fold(text)).toHaveLength(text.length);
});

test('settings fall back one by one', () => {
  expect(parseSettings(null).automatic).toBe(true);
  expect(parseSettings({ automatic: 'no', language: 'en' })).toMatchObject({ automatic: true, language: 'en' });
});
