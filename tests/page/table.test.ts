import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { gridOf, isGrid, tableAround } from '@/lib/page/table';

const grid = (rows: string): string[][] => {
  const { document } = parseHTML(`<html><body><table><tbody>${rows}</tbody></table></body></html>`);
  return gridOf(document.querySelector('table') as unknown as Element);
};

test('cells in rows, white space collapsed, ragged rows filled', () => {
  expect(grid('<tr><th>类 别</th><th>件数</th></tr><tr><td> 许可\n 类 </td></tr>')).toEqual([
    ['类 别', '件数'],
    ['许可 类', ''],
  ]);
});

test('merged cells are expanded both ways, a span of 0 reaches to the end', () => {
  expect(
    grid(
      '<tr><td rowspan="2" colspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td rowspan="0">乙</td><td>3</td><td>4</td></tr><tr><td>5</td></tr>',
    ),
  ).toEqual([
    ['甲', '甲', '1'],
    ['甲', '甲', '2'],
    ['乙', '3', '4'],
    ['乙', '5', ''],
  ]);
});

test('a table inside a cell is text of that cell, not rows of the outer one; absurd spans are bounded', () => {
  expect(grid('<tr><td>外<table><tr><td>内</td><td>里</td></tr></table></td><td rowspan="9999">尾</td></tr>')).toEqual([
    ['外 内 里', '尾'],
  ]);
});

test('what is not shown is not copied: styles and scripts inside cells', () => {
  expect(grid('<tr><td><style>td{color:red}</style>许可<script>1</script></td><td>3<br>件</td></tr>')).toEqual([
    ['许可', '3 件'],
  ]);
});

const page = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;
const long = '全年办理政务服务事项情况如下。'.repeat(40);

test.each([
  ['rows and columns', '<table><tr><td>许可</td><td>3</td></tr><tr><td>处罚</td><td>4</td></tr></table>', true],
  ['a single row', '<table><tr><td>左</td><td>右</td></tr></table>', false],
  ['a single column', '<table><tr><td>一</td></tr><tr><td>二</td></tr></table>', false],
  [
    'a cell with a whole text',
    `<table><tr><td>目录</td><td>${long}</td></tr><tr><td>1</td><td>2</td></tr></table>`,
    false,
  ],
  [
    'a small table inside a cell',
    '<table><tr><td>许可</td><td><table><tr><td>一</td><td>二</td></tr></table></td></tr><tr><td>处罚</td><td>4</td></tr></table>',
    true,
  ],
  [
    'said to be for looks',
    '<table role="presentation"><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    false,
  ],
])('whether a table holds data: %s', (_name, html, expected) => {
  const table = page(html).querySelector('table');
  expect(table && isGrid(table)).toBe(expected);
});

test('around a passage the innermost table of data is taken, never one that lays out the page', () => {
  const inner = '<table id="data"><tr><td>许可</td><td id="at">3</td></tr><tr><td>处罚</td><td>4</td></tr></table>';
  const document = page(`<table><tr><td>栏目</td><td><p id="text">${long}</p>${inner}</td></tr></table>`);
  expect(tableAround(document.querySelector('#at'))?.id).toBe('data');
  expect(tableAround(document.querySelector('#text'))).toBeNull();
  expect(tableAround(null)).toBeNull();
});
