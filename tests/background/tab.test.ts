import { expect, test } from 'vitest';
import { actionTitle, badgeText } from '@/entrypoints/background/badge';
import { injectionFailure } from '@/entrypoints/background/inject';
import { choiceOf } from '@/entrypoints/background/menus';
import { speaksOf, unknownState } from '@/entrypoints/background/tab-states';
import { readsByItself } from '@/entrypoints/background/tabs';
import { createTranslator } from '@/lib/i18n';
import type { TabState } from '@/lib/messaging/protocol';
import { parseSettings } from '@/lib/model';

const state = (patch: Partial<TabState>): TabState => ({ ...unknownState('https://a.gov.cn/1'), ...patch });
const counts = { metric: 40, commitment: 12, shortcoming: 3, note: 9 };

test('the badge counts findings, and shows work and failure', () => {
  expect(badgeText(state({ status: 'read', counts }))).toBe('55');
  expect(badgeText(state({ status: 'read', counts: { ...counts, metric: 2000 } }))).toBe('999+');
  expect(badgeText(state({ status: 'reading' }))).toBe('…');
  expect(badgeText(state({ status: 'failed' }))).toBe('!');
  expect(badgeText(state({ status: 'not-report' }))).toBe('');
});

test('the title says it in words, in either language', () => {
  const detection = { isReport: true, score: 1, reasons: [] };
  expect(actionTitle(state({ status: 'read', counts }), createTranslator('zh-CN'))).toBe(
    '明鉴：指标 40，承诺 12，不足 3',
  );
  expect(actionTitle(state({ detection }), createTranslator('en'))).toContain('looks like a report');
  expect(actionTitle(state({}), createTranslator('en'))).toBe('Mingjian');
});

test('only recognised pages of hosts that are not switched off are read unasked', () => {
  const report = { isReport: true, score: 1, reasons: [] };
  const url = 'https://www.a.gov.cn/1.html';
  expect(readsByItself(report, parseSettings({}), url)).toBe(true);
  expect(readsByItself({ ...report, isReport: false }, parseSettings({}), url)).toBe(false);
  expect(readsByItself(report, parseSettings({ automatic: false }), url)).toBe(false);
  expect(readsByItself(report, parseSettings({ disabledHosts: ['www.a.gov.cn'] }), url)).toBe(false);
});

test('a state speaks of its address, whatever the fragment', () => {
  expect(speaksOf(state({}), 'https://a.gov.cn/1#x')).toBe(true);
  expect(speaksOf(state({}), 'https://a.gov.cn/2')).toBe(false);
  expect(speaksOf(state({}), undefined)).toBe(false);
});

test('menu items are ours or nothing', () => {
  expect(choiceOf('read')).toEqual({ act: 'read' });
  expect(choiceOf('mark.note')).toEqual({ act: 'mark', as: 'note' });
  expect(choiceOf('mark.picture')).toEqual({ act: 'mark', as: 'picture' });
  expect(choiceOf('figure')).toEqual({ act: 'figure' });
  expect(choiceOf('report')).toEqual({ act: 'report' });
  expect(choiceOf('mark.everything')).toBeNull();
  expect(choiceOf(3)).toBeNull();
});

test.each([
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the host.',
    'permission-missing',
  ],
  ['Missing host permission for the tab', 'permission-missing'],
  ['Cannot access a chrome:// URL', 'not-readable'],
  ['The extensions gallery cannot be scripted.', 'not-readable'],
  ['Frame with ID 0 is showing error page', 'not-readable'],
  ['Something new', 'failed'],
])('%s', (message, code) => expect(injectionFailure(message).error.code).toBe(code));
