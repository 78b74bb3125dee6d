import { expect, test } from 'vitest';
import { Markdown, plainMarkdown } from '@/components/Markdown';
import { offeredTags } from '@/components/TagInput';
import { render } from './render';

const html = (text: string): string => render(<Markdown text={text} />);

test.each([
  ['emphasis', '**重点** 与 *口径*', '<p><strong>重点</strong> 与 <em>口径</em></p>'],
  ['a list', '- 一\n- 二', '<ul><li>一</li><li>二</li></ul>'],
  ['numbers from where they begin', '3. 三\n4. 四', '<ol start="3"><li>三</li><li>四</li></ol>'],
  ['line breaks', '一\n二', '<p>一<br></br>二</p>'],
  ['a quotation', '> 原句', '<blockquote><p>原句</p></blockquote>'],
  [
    'a web address',
    '[见](https://a.gov.cn/1)',
    '<p><a href="https://a.gov.cn/1" target="_blank" rel="noreferrer noopener">见</a></p>',
  ],
  ['a range, not a word struck out', '5~6万和7~8万', '<p>5~6万和7~8万</p>'],
  ['struck out', '~~旧~~', '<p><del>旧</del></p>'],
])('a note’s Markdown: %s', (_name, text, expected) => {
  expect(html(text)).toBe(`<div class="markdown">${expected}</div>`);
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a picture', '![x](https://a.example/x.png)'],
  ['an address that runs', '[按](javascript:alert(1))'],
  ['an event', '<img src=x onerror=alert(1)>'],
  ['data', '[x](data:text/html,<b>1</b>)'],
])('nothing of a note runs or loads: %s', (_name, text) => {
  expect(html(text)).not.toMatch(/<(?:script|img|a|iframe|b)[\s>]/);
});

test('a note on one line, without its signs', () => {
  expect(plainMarkdown('# 口径\n\n与 **上年** 不同：\n\n- 一\n- 二 [见](https://a.gov.cn)')).toBe(
    '口径 与 上年 不同： 一 二 见',
  );
  expect(plainMarkdown('')).toBe('');
});

test('tags offered: those that begin with what is typed first, none that is there', () => {
  const known = ['执法监督', '行政执法', '复议', 'Case'];
  expect(offeredTags('执法', known, [])).toEqual(['执法监督', '行政执法']);
  expect(offeredTags('#执法', known, ['执法监督'])).toEqual(['行政执法']);
  expect(offeredTags('ca', known, [])).toEqual(['Case']);
  expect(offeredTags('  ', known, [])).toEqual([]);
});
