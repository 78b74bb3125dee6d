import { expect, test } from 'vitest';
import { copyFinding, copyPassage, copyTable } from '@/lib/export/clipboard';
import { findingRows } from '@/lib/export/rows';
import { bundleOf, sampleBundle, spanOf } from './fixture';

test('a passage comes with its citation, whose link opens the sentence', () => {
  const bundle = sampleBundle();
  const copied = copyPassage(bundle, spanOf(bundle.document.article.text, '执法力量依然薄弱'));
  expect(copied.text).toMatch(/^“执法力量依然薄弱”\n青岚县人民政府\. 青岚县2023年.*\[EB\/OL\].*#:~:text=.*\.$/);
  expect(copied.html).toContain('<blockquote>执法力量依然薄弱</blockquote>');
  expect(copied.html).toMatch(/<a href="https:\/\/www\.qinglan\.gov\.cn[^"]*#:~:text=/);
});

test('a figure as decided, for cells: value, unit, indicator, sentence, address', () => {
  const bundle = sampleBundle();
  const row = findingRows(bundle).find(({ finding }) => finding.text === '396件');
  if (!row) throw new Error('no row');
  const { tsv, text } = copyFinding(bundle, row);
  expect(tsv.split('\t').slice(0, 3)).toEqual(['行政复议办结', '396', '件']);
  expect(text.startsWith('行政复议办结 396 件\n“全年收到')).toBe(true);
});

test('a table: cells cannot break out, run, or fall into the next one', () => {
  const copied = copyTable({
    name: 't',
    columns: [
      { title: '甲', width: 1 },
      { title: '乙', width: 1 },
    ],
    rows: [
      ['=1+1', 'a\tb\nc'],
      ['<b>', { value: 4, bound: 'about', href: 'https://a.cn/' }],
      [null, { text: 'x', href: 'javascript:1' }],
    ],
  });
  expect(copied.tsv).toBe("甲\t乙\r\n'=1+1\ta b c\r\n<b>\t4\r\n\tjavascript:1\r\n");
  expect(copied.html).toBe(
    '<table><tr><th>甲</th><th>乙</th></tr><tr><td>=1+1</td><td>a\tb\nc</td></tr>' +
      '<tr><td>&#60;b&#62;</td><td><a href="https://a.cn/">4</a></td></tr><tr><td></td><td>x</td></tr></table>',
  );
});

test('hostile words are escaped in the rich form', () => {
  const copied = copyPassage(bundleOf('<img src=x onerror=1>'), { start: 0, end: 21 });
  expect(copied.html).not.toContain('<img');
});
