import { describe, expect, test } from 'vitest';
import { isFurniture, isTool, SIGNATURE_DATE } from '@/lib/page/furniture';
import { fieldsOf } from '@/lib/page/labels';

describe('furniture', () => {
  test.each([
    '字体：【大】【中】【小】',
    '【大】 【中】 【小】 打印 关闭',
    '浏览字号： 大 中 小',
    '【打印本页】【关闭窗口】',
    '[打印本页] [关闭窗口]',
    '保存为word 打印 关闭',
    '分享到：',
    '扫一扫在手机打开当前页',
    '浏览次数：1024次',
    '点击：[0]',
    '当前位置：首页 > 政务公开 > 法治政府建设',
    '×',
  ])('tool bar: %s', (line) => expect(isTool(line)).toBe(true));

  test.each([
    '发布时间：2025-01-20 09:12　来源：县司法局',
    '2025-01-20 09:12:00',
    '（责任编辑：张三）',
    '来源：石桥县人民政府',
    '首页 > 政府信息公开 > 政策',
    '索 引 号：000099001/2025-00017 发文机关：青禾县人民政府',
    '名称 县人民政府关于印发方案的通知',
    '内容概述：青禾县2024年法治政府建设情况，分为主要举措、存在不足和下一步安排。',
    '上一篇：关于放假的通知',
    '版权所有：青禾县人民政府',
    '网站标识码：9901000001',
    '附件：',
  ])('above or below a report: %s', (line) => expect(isFurniture(line)).toBe(true));

  test.each([
    '青禾县2024年法治政府建设情况报告',
    '一、主要举措和成效',
    '（一）健全依法决策机制',
    '2024年，青禾县认真落实上级部署，各项任务稳步推进。',
    '大力推进行政执法规范化建设，审查文件120件。',
    '时间紧、任务重，部分部门仍有差距。',
    '信息公开平台全年发布信息1200条。',
    '青禾县人民政府',
    '2025年1月16日',
    '附件：1.重点任务分工表',
    '（此件公开发布）',
  ])('part of a report: %s', (line) => {
    expect(isTool(line)).toBe(false);
    expect(isFurniture(line)).toBe(false);
  });

  test.each(['2025年1月16日', '二〇二五年一月十六日', '（2025年1月16日）', '2025-01-16'])(
    'date of a signature: %s',
    (line) => expect(line).toMatch(SIGNATURE_DATE),
  );
});

describe('labels and values of one line', () => {
  const cases: [string, [string, string][]][] = [
    [
      '索 引 号：A-1　发布机构：某局',
      [
        ['索引号', 'A-1'],
        ['发布机构', '某局'],
      ],
    ],
    [
      '【信息来源：某局】【发布日期：2024-04-01】',
      [
        ['信息来源', '某局'],
        ['发布日期', '2024-04-01'],
      ],
    ],
    [
      '索引号000099/2025-02 发文时间2025-01-20',
      [
        ['索引号', '000099/2025-02'],
        ['发文时间', '2025-01-20'],
      ],
    ],
    [
      '文号\t\t文件分类\t公安',
      [
        ['文号', ''],
        ['文件分类', '公安'],
      ],
    ],
    ['[ 索引号 ]\tLX00-0201', [['索引号', 'LX00-0201']]],
    ['名称：河阳县实施方案（2021—2025年）', [['名称', '河阳县实施方案（2021—2025年）']]],
    ['本年度发布日期较晚的文件有3件', []],
    ['主题活动丰富，来源广泛。', []],
  ];
  test.each(cases)('%s', (line, expected) =>
    expect(fieldsOf(line).map(({ label, value }) => [label, value])).toEqual(expected),
  );
});
