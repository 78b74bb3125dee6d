import { expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { implementationPlan } from '@/lib/reports/families/implementation-plan';

/** What a plan says is to be done. All sentences are invented; the plan is for 2025. */
const planned = (sentence: string): string[] =>
  analyze(`一、主要任务\n(一)规范执法。${sentence}\n二、工作要求\n压实责任。\n`, {
    family: implementationPlan,
    year: 2025,
  }).metrics.map(({ text, role }) => `${text} ${role}`);

test.each<[string, string[]]>([
  ['年内开展一次集中清理并公布结果。', ['一次 target']],
  ['举办一期业务骨干培训班。', ['一期 target']],
  ['对2020年以来印发的31件规范性文件开展一次全面清理。', ['31件 fact', '一次 target']],
  ['网办率由2024年的81%提高到92%。', ['81% fact', '92% target']],
])('%s', (sentence, expected) => {
  expect(planned(sentence)).toEqual(expected);
});

test.each([
  '推行一次性告知、一次办好。',
  '实现企业群众最多跑一次。',
  '再一次压实责任。',
  '统筹一批示范项目建设。',
  '推进一件事一次办。',
])('%s counts nothing', (sentence) => {
  expect(planned(sentence)).toEqual([]);
});
