import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { type LackCue, lackIn } from '@/lib/analysis/lacks';
import { annualReport } from '@/lib/reports/families/annual-report';
import { lacks } from './lacks';
import { type PartName, sentences } from './sentences';
import { undertakings } from './undertakings';

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
  test.each([...sentences, ...lacks, ...undertakings])('%s: %s → %s', (part, sentence, expected) => {
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

/** One admission for each manner, with the words that make it one. */
const manners: Readonly<Record<LackCue, readonly [sentence: string, cue: string]>> = {
  still: ['监督合力仍有欠缺。', '仍有欠缺'],
  awaited: ['应诉能力有待提升。', '有待'],
  weak: ['乡镇力量薄弱。', '力量薄弱'],
  scarce: ['复合型人才短缺。', '短缺'],
  short: ['落实中存在一些短板。', '存在一些短板'],
  falling: ['统筹推进的主动性不强。', '不强'],
  measured: ['出庭应诉率较低。', '率较低'],
  late: ['平台建设滞后。', '滞后'],
  uneven: ['执法水平参差不齐。', '参差不齐'],
  hollow: ['集体学法流于形式。', '流于形式'],
  undone: ['没有养成遇事找法的习惯。', '没有养成'],
  hard: ['下放事项难以承接。', '难以'],
  recurrent: ['以罚代管时有发生。', '时有发生'],
  early: ['改革正处磨合期。', '磨合期'],
};

test.each(Object.entries(manners))('a lack admitted as %s names its words', (id, [sentence, cue]) => {
  expect(lackIn(sentence)).toEqual({ id, cue });
  const found = analyze(report('shortcomings', sentence), { family: annualReport, year: 2023 }).shortcomings;
  expect(found.find(({ text }) => text === sentence)).toMatchObject({
    rule: `shortcoming/${id}`,
    basis: 'stated',
    cues: [cue],
  });
});
