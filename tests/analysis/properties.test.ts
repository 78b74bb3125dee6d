import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import type { FamilyRules } from '@/lib/analysis/types';
import type { Span, Year } from '@/lib/model';
import { FAMILIES } from '@/lib/reports/families';
import { annualReport } from '@/lib/reports/families/annual-report';
import { skeletons } from '../specs/passages/skeletons';

/** Texts made of what reports are made of, in any order: harder than random characters. */
const piece = fc.constantFrom(
  '一、',
  '二、',
  '(一)',
  '(二)',
  '1.',
  '一是',
  '第一部分 ',
  ')',
  '是',
  '主要举措和成效',
  '存在的不足和原因',
  '下一年度工作安排',
  '第一责任人',
  '虽然取得成效,但还存在不足',
  '2024年,我县将',
  '下一步,',
  '执法力量薄弱',
  '加强培训',
  '。',
  ';',
  ':',
  '\n',
  '\t',
  ' ',
  '“',
  '”',
  '(责任单位:县司法局)',
  '《',
  '》',
  '2023年',
  '办案12件',
  '100%',
  '\n1、',
  '\n2、',
  '\n3、',
  '\n4、',
  '报告',
  '附件',
);
const report = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), report);
const family = fc.constantFrom(...FAMILIES);
const year = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 2015, max: 2030 }),
  fc.constant<[number, number]>([2021, 2025]),
);

type Case = [text: string, rules: FamilyRules, year: Year | null];
/** Smallest texts that once failed: admission and announcement in one sentence, a list before and inside the first part. */
const both: readonly [string, Year | null][] = [
  ['下一步,虽然取得成效,但还存在不足加强培训;一、2023年', 2015],
  ['虽然取得成效,但还存在不足2024年,我县将加强培训第一部分 二、主要举措和成效', 2015],
  ['\n1、虽然取得成效,但还存在不足2024年,我县将加强培训\n1、(二)\n一、虽然取得成效,但还存在不足', 2023],
  ['(二)附件\n4、虽然取得成效,但还存在不足2024年,我县将加强培训\n3、第一部分 (二)(二)', [2021, 2025]],
];

const inside = (text: string, spans: readonly Span[]): void => {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
};

describe('analyze', () => {
  test('is total: any text yields findings whose spans lie inside it, sorted and in agreement with it', () => {
    fc.assert(
      fc.property(anyText, family, year, (text, rules, reported) => {
        const found = analyze(text, { family: rules, year: reported });
        expect(found.diagnostics).toEqual([]);
        for (const list of [found.metrics, found.commitments, found.shortcomings]) {
          inside(text, list);
          for (const { start, end, text: words } of list) expect(words).toBe(text.slice(start, end));
        }
        inside(text, found.sections);
      }),
      { numRuns: 300 },
    );
  });

  test('level-1 sections follow one another without gap or overlap; deeper ones lie inside one of them', () => {
    fc.assert(
      fc.property(report, family, year, (text, rules, reported) => {
        const { sections } = analyze(text, { family: rules, year: reported });
        const tops = sections.filter(({ level }) => level === 1);
        tops.forEach((section, index) => {
          if (index > 0) expect(section.start).toBe(tops[index - 1]?.end);
        });
        if (tops.length > 0) expect(text.slice(tops.at(-1)?.end).trim()).toBe('');
        for (const section of sections)
          expect(tops.some(({ start, end }) => start <= section.start && section.end <= end)).toBe(true);
      }),
      { numRuns: 300, examples: [...both.map(([text, year]): Case => [text, annualReport, year])] },
    );
  });

  test('a sentence is never commitment and shortcoming at once in the same words', () => {
    fc.assert(
      fc.property(report, year, (text, reported) => {
        const [rules] = FAMILIES;
        if (!rules) return;
        const { commitments, shortcomings } = analyze(text, { family: rules, year: reported });
        const starts = new Set(commitments.map(({ start }) => start));
        expect(shortcomings.filter(({ start, remedied }) => !remedied && starts.has(start))).toEqual([]);
      }),
      { numRuns: 300, examples: [...both] },
    );
  });

  test.each(skeletons)(
    'shifting the text shifts every span: $name',
    ({ text, year: reported, docType = 'annual-report' }) => {
      const rules = FAMILIES.find((candidate) => candidate.docType === docType) ?? FAMILIES[0];
      if (!rules) throw new Error('no family');
      const shift = '\n  \n';
      const [before, after] = [text, shift + text].map((shifted) =>
        analyze(shifted, { family: rules, year: reported }),
      );
      for (const kind of ['sections', 'metrics', 'commitments', 'shortcomings'] as const) {
        const moved = after?.[kind].map((found) => ({
          ...found,
          start: found.start - shift.length,
          end: found.end - shift.length,
        }));
        expect(moved).toEqual(before?.[kind]);
      }
    },
  );
});
