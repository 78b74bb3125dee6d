import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { gridOf } from '@/lib/page/table';

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
  expect(grid('<tr><td>外<table><tr><td>内</td></tr></table></td><td rowspan="9999">尾</td></tr>')).toEqual([
    ['外内', '尾'],
  ]);
});
