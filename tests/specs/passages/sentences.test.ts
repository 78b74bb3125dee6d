import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';
import { type PartName, sentences } from './sentences';

const HEADINGS: Readonly<Record<PartName, string>> = {
  achievements: '主要举措和成效',
  shortcomings: '存在的不足',
  causes: '问题产生的原因',
  leadership: '党政主要负责人履行推进法治建设第一责任人职责情况',
  plan: '2024年工作安排',
};

/** A report on 2023 in which only the part in question has the sentence, between two that are neither. */
function report(part: PartName, sentence: string): string {
  const body = (name: PartName): string =>
    name === part ? `(一)统筹推进。组织培训3次。\n(二)相关情况。${sentence}\n` : '相关工作已于年内办结。\n';
  const order: readonly PartName[] = ['achievements', 'shortcomings', 'causes', 'leadership', 'plan'];
  const number = '一二三四五';
  return order.map((name, index) => `${number[index]}、${HEADINGS[name]}\n${body(name)}`).join('');
}

describe('sentences', () => {
  test.each(sentences)('%s: %s → %s', (part, sentence, expected) => {
    const { commitments, shortcomings, diagnostics } = analyze(report(part, sentence), {
      family: annualReport,
      year: 2023,
    });
    const commitment = commitments.some(({ text }) => text === sentence);
    const shortcoming = shortcomings.find(({ text }) => text === sentence);
    const found = [...(commitment ? ['commitment'] : []), ...(shortcoming ? [shortcoming.kind] : [])];
    expect(found.length > 0 ? found : ['none']).toEqual([expected]);
    expect(diagnostics).toEqual([]);
  });
});
