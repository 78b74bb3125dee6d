import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnumerator } from '@/lib/text/enumerators';
import { fold } from '@/lib/text/fold';
import { findPageMarks } from '@/lib/text/page-marks';
import { splitLines, splitSentences } from '@/lib/text/sentences';

const sentences = (text: string): string[] =>
  splitSentences(fold(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['(一)加强学习。二是抓好落实；三是督促整改。', ['加强学习。', '抓好落实；', '督促整改。']],
    ['（二）执法力量不足\n　　部分乡镇缺人。', ['执法力量不足', '部分乡镇缺人。']],
    ['1.推进公开。2.5%的窗口已经合并。', ['推进公开。', '2.5%的窗口已经合并。']],
    [
      '做到（牵头单位：县司法局；责任单位：各乡镇）按期完成。',
      ['做到（牵头单位：县司法局；责任单位：各乡镇）按期完成。'],
    ],
    ['会议强调“要抓紧落实。”各单位照办。', ['会议强调“要抓紧落实。”', '各单位照办。']],
    ['实行“局队合一。明确乡镇“一支队伍”。', ['实行“局队合一。', '明确乡镇“一支队伍”。']],
    ['主要表现在：一是力量薄弱；二是经费不足。', ['主要表现在：', '力量薄弱；', '经费不足。']],
    ['二、优化服务 一是简化流程。', ['优化服务', '简化流程。']],
    [')依法行政能力不强。', ['依法行政能力不强。']],
    ['、主要做法和成效\n甲、乙两镇已经建成。', ['主要做法和成效', '甲、乙两镇已经建成。']],
    ['一、二、三级医院全部接入。', ['一、二、三级医院全部接入。']],
    ['2、三、聚焦执法监督。', ['聚焦执法监督。']],
    ['①完善机制。②落实责任。', ['完善机制。', '落实责任。']],
    ['甲\t12件\t乙', ['甲', '12件', '乙']],
    ['\n \n', []],
  ];
  test.each(cases)('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('reads across page marks of sharing sites', () => {
    const filler = '全年统筹推进各项工作任务落实落细，'.repeat(5);
    const text = `${filler}领\n1、导高度重视，${filler}效果明显。完善制\n2、度机制。${filler}一是抓实抓\n3、细，${filler}二是补\n4、短。`;
    expect(findPageMarks(text)).toHaveLength(4);
    expect(sentences(text)).toContain('完善制\n2、度机制。');
    expect(findPageMarks('工作如下。\n1、甲。\n2、乙。\n3、丙。\n4、丁。')).toEqual([]);
    expect(findPageMarks('附件\n1、任务分解表\n2、责任清单\n3、考核办法\n4、联系人名单')).toEqual([]);
  });

  test('spans lie inside, in order, without surrounding space, for any string', () => {
    const piece = fc.constantFrom(
      '一是',
      '（一）',
      '“',
      '”',
      '。',
      '；',
      '\n',
      '\t',
      ' ',
      '1、',
      '法治',
      '(',
      ')',
      '是',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const folded = fold(text);
          let last = 0;
          for (const { start, end } of splitSentences(folded)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(folded.slice(start, end)).toBe(folded.slice(start, end).trim());
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          expect(splitLines(folded).every((line, index) => line.index === index)).toBe(true);
        },
      ),
    );
  });
});

describe('enumerators', () => {
  test.each([
    ['一、', 'han', 1],
    ['十二、', 'han', 12],
    ['(三)', 'han-paren', 3],
    ['第二部分 ', 'part', 2],
    ['3．', 'digit', 3],
    ['（4）', 'digit-paren', 4],
    ['⑤', 'circled', 5],
    ['六是', 'ordinal', 6],
    ['第七，', 'ordinal', 7],
    ['一要', 'ordinal', 1],
    ['二十一、', 'han', 21],
  ] as const)('%s', (written, style, number) => {
    expect(readEnumerator(`${fold(written)}推进工作`, 0)).toMatchObject({ style, number, end: written.length });
  });
  test.each(['2.5个百分点', '一支队伍', '十四五规划', '第三批名单', '一二三', '是否公开', '一要素'])(
    '%s is none',
    (text) => expect(readEnumerator(text, 0)).toBeNull(),
  );
});
