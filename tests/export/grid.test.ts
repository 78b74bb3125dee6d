import { expect, test } from 'vitest';
import { gridCopy, gridTsv } from '@/lib/export/grid';

test('a table as tab-separated lines: figures stay figures, formulas do not run', () => {
  expect(
    gridTsv([
      ['类别', '增减', '备注'],
      ['许可', '-3.5%', '=HYPERLINK("http://x")'],
      ['处罚', '1,204', 'a\tb\nc'],
      ['检查', '—', '-'],
      ['+86-1', '－12', '@x'],
    ]),
  ).toBe(
    "类别\t增减\t备注\n许可\t-3.5%\t'=HYPERLINK(\"http://x\")\n处罚\t1,204\ta b c\n检查\t—\t-\n'+86-1\t－12\t'@x\n",
  );
});

test('both forms carry the reference; markup of the page is words', () => {
  expect(gridCopy([['<b>甲</b>', '1']], '某县. 报告[EB/OL].')).toEqual({
    plain: '<b>甲</b>\t1\n某县. 报告[EB/OL].',
    html: '<table><tr><td>&#60;b&#62;甲&#60;/b&#62;</td><td>1</td></tr></table><p>某县. 报告[EB/OL].</p>',
  });
});
