import { expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';

/** Titles of the sections below level 1: names of topics, never sentences of lists and paragraphs. */
const cases: readonly (readonly [name: string, body: string, titles: readonly string[]])[] = [
  [
    'own lines with their bodies',
    '(一)优化营商环境\n全年办理事项12件。\n(二)规范行政执法。\n评查案卷30卷。\n',
    ['优化营商环境', '规范行政执法'],
  ],
  [
    'run into their paragraphs',
    '(一)健全决策机制,严格合法性审查。审查文件12件。\n(二)深化行政复议改革。收案8件。\n',
    ['健全决策机制,严格合法性审查', '深化行政复议改革'],
  ],
  [
    'a short 一是 at the head of its paragraph',
    '一是高位推动有力。召开会议3次。\n二是普法宣传有声。宣讲9场。\n',
    ['高位推动有力', '普法宣传有声'],
  ],
  [
    'sentences of one paragraph',
    '我县统筹推进。一是召开会议。二是印发方案。三是行政复议规范化建设持续推进。成效初显。\n',
    [],
  ],
  ['items of a list', '1.开展案卷评查4次,抽取案卷180卷。\n2.举办培训班2期,培训执法人员96人次。\n3.制定清单。\n', []],
  [
    'statements at the head of a paragraph',
    '(一)规范性文件清理不够及时,个别部门备案意识有待加强。\n(二)执法力量薄弱。\n',
    [],
  ],
  ['figures are no name', '(一)全年新增经营主体2864户,同比增长9.1%。其中企业610户。\n', []],
];

test.each(cases)('%s', (_, body, titles) => {
  const text = `一、2023年主要举措和成效\n${body}二、存在的不足\n个别乡镇执法力量薄弱。\n三、2024年工作安排\n加强培训。\n`;
  const { sections } = analyze(text, { family: annualReport, year: 2023 });
  expect(sections.filter(({ level }) => level > 1).map(({ title }) => title)).toEqual(titles);
  expect(sections.filter(({ level }) => level === 1).map(({ role }) => role)).toEqual([
    'achievements',
    'shortcomings',
    'plan',
  ]);
});
