import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { readDeadline, readResponsible, readTarget } from '@/lib/analysis/commitment-details';
import { sentenceWords } from '@/lib/analysis/sentence-words';
import { annualReport } from '@/lib/reports/families/annual-report';

const look = (words: string) => sentenceWords.look(words);

/** Undertakings of the report on 2023: `年底前` means the end of 2024. Sentences are invented. */
const AHEAD = 2024;

describe('deadlines', () => {
  test.each([
    ['2024年6月30日前完成规范性文件清理。', '2024-06-30'],
    ['2024年2月底前报送总结。', '2024-02-29'],
    ['2025年2月底前报送总结。', '2025-02-28'],
    ['2025年底前实现村级法律顾问全覆盖。', '2025-12-31'],
    ['到2025年底,持证率达到98%以上。', '2025-12-31'],
    ['2026年前建成执法监督平台。', '2025-12-31'],
    ['到2025年,行政执法体系更加完善。', '2025'],
    ['6月底前完成文件清理。', '2024-06-30'],
    ['9月30日前完成案卷评查。', '2024-09-30'],
    ['年底前完成赋权事项评估。', '2024-12-31'],
    ['年内出台裁量基准。', '2024-12-31'],
    ['上半年完成换证工作。', '2024-06-30'],
    ['2024年上半年提请审议。', '2024-06-30'],
    ['第三季度开展专项督察。', '2024-09-30'],
    ['一季度末完成述法。', '2024-03-31'],
    ['2025年第一季度前完成整改。', '2025-03-31'],
    ['“十四五”期末实现全覆盖。', '2025'],
    ['落实《法治政府建设实施纲要(2021—2025年)》。', null],
    ['巩固2023年执法专项整治成果。', null],
    ['3月份组织开展宣传月活动。', '2024-03-31'],
    ['每年6月开展安全生产月活动。', null],
    ['加强执法监督。', null],
    ['在7日内办结。', null],
    ['责任单位:县司法局完成时限:2024年11月', '2024-11-30'],
    ['3个月内完成整改。', null],
  ] as const)('%s → %s', (words, expected) => expect(readDeadline(look(words), AHEAD)).toBe(expected));

  test('without a year known, words like 年底前 stay open', () => {
    expect(readDeadline(look('年底前完成。'), null)).toBeNull();
    expect(readDeadline(look('2025年底前完成。'), null)).toBe('2025-12-31');
  });
});

describe('targets', () => {
  test.each([
    ['培训不少于60学时。', '不少于60学时'],
    ['行政机关负责人出庭应诉率达到100%。', '行政机关负责人出庭应诉率达到100%'],
    ['办案时限压减至5个工作日。', '压减至5个工作日'],
    ['2024年底前实现村级法律顾问全覆盖。', '实现村级法律顾问全覆盖'],
    ['满意度保持在95%以上。', '保持在95%以上'],
    ['建成示范点10个。', '建成示范点10个'],
    ['培育法治文化阵地20处以上。', '培育法治文化阵地20处以上'],
    ['组织培训6期。', '组织培训6期'],
    ['力争非现场执法占比突破40%。', '突破40%'],
    ['每季度至少召开一次联席会议。', '至少召开一次'],
    ['加强执法监督。', null],
    ['落实“三项制度”。', null],
    ['2024年,我县将开展专项整治。', null],
    ['发挥“一站式”平台作用。', null],
  ] as const)('%s → %s', (words, expected) => expect(readTarget(look(words))).toBe(expected));
});

describe('responsible bodies', () => {
  test.each([
    ['(责任单位:县司法局、各乡镇人民政府)', '县司法局、各乡镇人民政府'],
    ['推进改革。(牵头单位:县委编办;配合单位:县财政局)', '县委编办'],
    ['由县司法局牵头,开展案卷评查。', '县司法局'],
    ['县市场监管局负责建立清单。', '县市场监管局'],
    ['责任部门:县发展改革局', '县发展改革局'],
    ['责任单位:县司法局完成时限:2024年12月', '县司法局'],
    ['各单位要提高认识。', null],
    ['加强对基层的指导。', null],
  ] as const)('%s → %s', (words, expected) => expect(readResponsible(look(words))).toBe(expected));

  test('a note behind an item names who answers and by when for all of its sentences', () => {
    const text =
      '一、2023年主要成效\n召开会议3次。\n二、2024年工作安排\n(一)规范执法\n开展案卷评查。完善裁量基准。\n(责任单位:县司法局)\n完成时限:2024年9月底前\n(二)加强普法\n开展宣传活动。\n';
    const { commitments } = analyze(text, { family: annualReport, year: 2023 });
    expect(commitments.map(({ text, responsible, deadline }) => [text, responsible, deadline])).toEqual([
      ['开展案卷评查。', '县司法局', '2024-09-30'],
      ['完善裁量基准。', '县司法局', '2024-09-30'],
      ['开展宣传活动。', null, null],
    ]);
  });
});
