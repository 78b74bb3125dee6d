import { describe, expect, test } from 'vitest';
import { createTranslator, resolveLanguage } from '@/lib/i18n';
import type { Section } from '@/lib/model';
import { parseSettings } from '@/lib/model';
import { headingOf, outlineOf, pathOf } from '@/lib/shell/parts';
import { excerpt } from '@/lib/shell/quote';
import { revisionOf } from '@/lib/shell/revision';
import { parseHost, sitesOf, withSite } from '@/lib/shell/sites';
import { failureText } from '@/lib/shell/words';

const TEXT = '全县推进依法行政。\n一、工作情况\n（一）政务服务\n办理事项120件。\n二、存在不足\n力量不够。\n';
const section = (title: string, level: 1 | 2, end: number, from = title): Section => ({
  start: from === '' ? 0 : TEXT.lastIndexOf('\n', TEXT.indexOf(from)) + 1,
  end,
  title,
  role: 'other',
  level,
});
const SECTIONS = [
  section('', 1, TEXT.indexOf('一、')),
  section('工作情况', 1, TEXT.indexOf('二、')),
  section('政务服务', 2, TEXT.indexOf('二、')),
  section('存在不足', 1, TEXT.length),
];

describe('parts', () => {
  test('headings are read off the text with their enumerators', () => {
    expect(SECTIONS.map((each) => headingOf(TEXT, each))).toEqual([
      '',
      '一、工作情况',
      '（一）政务服务',
      '二、存在不足',
    ]);
  });

  test('a title that stands elsewhere is shown as it is', () => {
    expect(headingOf(TEXT, { ...section('工作情况', 1, 30), title: '别处的标题' })).toBe('别处的标题');
  });

  test('the path of a place goes from the part inwards', () => {
    const start = TEXT.indexOf('120件');
    expect(pathOf(SECTIONS, { start, end: start + 4 }).map(({ title }) => title)).toEqual(['工作情况', '政务服务']);
  });

  test('the outline holds subheads and shares that add up', () => {
    const outline = outlineOf(TEXT, SECTIONS);
    expect(outline.map(({ heading, below }) => [heading, below.length])).toEqual([
      ['', 0],
      ['一、工作情况', 1],
      ['二、存在不足', 0],
    ]);
    expect(outline.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('excerpt', () => {
  test('stays inside the sentence and marks what it leaves out', () => {
    const text = '前句。全年共收到各类行政复议申请并依法受理了其中的186件，其余不予受理。后句。';
    const start = text.indexOf('186件');
    expect(excerpt(text, { start, end: start + 4 }, 6)).toEqual({
      before: '…受理了其中的',
      exact: '186件',
      after: '，其余不予受…',
    });
  });

  test('never cuts a surrogate pair', () => {
    const text = '𠮷𠮷𠮷𠮷12件𠮷𠮷𠮷';
    const start = text.indexOf('12件');
    const { before, after } = excerpt(text, { start, end: start + 3 }, 2);
    expect([before, after]).toEqual(['…𠮷𠮷', '𠮷𠮷…']);
  });
});

describe('sites', () => {
  test.each([
    ['www.example.com', 'www.example.com'],
    [' HTTPS://News.Example.org/a?b ', 'news.example.org'],
    ['localhost', null],
    ['*.example.com', null],
    ['two words', null],
    ['', null],
  ])('%s', (typed, host) => {
    expect(parseHost(typed)).toBe(host);
  });

  test('a site of its own is granted, switched off and removed again', () => {
    const start = parseSettings({});
    const auto = { ...start, ...withSite(start, 'www.example.com', 'auto') };
    expect(auto.sites).toEqual(['*://www.example.com/*']);
    const off = { ...auto, ...withSite(auto, 'www.example.com', 'off') };
    expect(sitesOf(off)).toEqual([{ host: 'www.example.com', mode: 'off' }]);
    expect(off.sites).toEqual([]);
    const gone = { ...off, ...withSite(off, 'www.example.com', null) };
    expect(sitesOf(gone)).toEqual([]);
  });

  test('a government site needs no grant of its own', () => {
    const settings = parseSettings({ disabledHosts: ['www.a.gov.cn'] });
    expect(withSite(settings, 'www.a.gov.cn', 'auto')).toEqual({ sites: [], disabledHosts: [] });
  });
});

describe('revision', () => {
  test('figures first; a paragraph that only moved is no change', () => {
    const was = '第一段。\n检查次数下降34.1%。\n第三段。';
    const now = '第三段。\n检查次数下降31.4%。\n第一段。';
    const { figures, passages } = revisionOf(was, now);
    expect(figures).toEqual([{ was: '34.1%', now: '31.4%' }]);
    expect(passages).toHaveLength(1);
  });
  test('nothing changed', () => {
    expect(revisionOf('甲\n乙', '乙\n甲')).toEqual({ figures: [], passages: [] });
  });
  test('a paragraph that came', () => {
    expect(revisionOf('甲', '甲\n新增12件').figures).toEqual([{ was: '', now: '12' }]);
  });
});

test('a failure is told in words, a code never', () => {
  const t = createTranslator('zh-CN');
  expect(failureText('permission-missing', t)).toContain('没有读取本站的权限');
  expect(failureText(null, t)).toBe('没有读成');
});

test.each([
  ['auto', 'zh-TW', 'zh-CN'],
  ['auto', 'zh-Hant-HK', 'zh-CN'],
  ['auto', 'zh', 'zh-CN'],
  ['auto', 'de', 'en'],
  ['en', 'zh-CN', 'en'],
  ['zh-CN', 'fr', 'zh-CN'],
] as const)('the interface with %s in a browser of %s is %s', (setting, browser, language) => {
  expect(resolveLanguage(setting, browser)).toBe(language);
});
