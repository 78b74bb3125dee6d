import { expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { implementationPlan } from '@/lib/reports/families/implementation-plan';

/** Tables in plans: where things stand beside what is to be reached. */
const rolesOf = (table: string, year: number | [number, number]): string[] =>
  analyze(`一、工作目标\n到年底,实现下列目标。\n${table}\n二、工作要求\n压实责任。\n`, {
    family: implementationPlan,
    year,
  }).metrics.map(({ text, role }) => `${text} ${role}`);

test.each<[string, number | [number, number], string[]]>([
  ['指标\t2024年基数\t2025年目标\n一网通办率\t91%\t97%以上', 2025, ['91% fact', '97%以上 target']],
  ['指标\t现状值\t目标值\n审核率\t88%\t100%', 2025, ['88% fact', '100% target']],
  ['指标\t2020年实际\t2025年目标\n律师数\t120名\t200名', [2021, 2025], ['120名 fact', '200名 target']],
  ['指标\t2020年\t2025年\n持证率\t93%\t100%', [2021, 2025], ['93% fact', '100% target']],
  ['任务\t数量\n新建驿站\t12个', 2025, ['12个 target']],
])('%s', (table, year, expected) => {
  expect(rolesOf(table, year)).toEqual(expected);
});
