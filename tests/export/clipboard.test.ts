import { expect, test } from 'vitest';
import { quotation, quotationHtml } from '@/lib/export/citation';
import { copyTable } from '@/lib/export/clipboard';

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

test('a quotation with its place and reference, as text and as HTML; hostile words are escaped', () => {
  expect(quotation('一\n二', '主要成效', '甲.乙')).toBe('“一\n二”（主要成效）\n甲.乙');
  expect(quotationHtml('一\n<img src=x>', '主要成效', '甲.乙')).toBe(
    '<blockquote>一<br>&#60;img src=x&#62;</blockquote><p>（主要成效）甲.乙</p>',
  );
  expect(quotationHtml('一', '', '甲.乙')).toBe('<blockquote>一</blockquote><p>甲.乙</p>');
});
