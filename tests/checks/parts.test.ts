import { describe, expect, test } from 'vitest';
import { BRIEF, statutoryParts, timeliness } from '@/lib/checks';
import type { Section, SectionRole } from '@/lib/model';

const LONG = '推'.repeat(BRIEF);
/** A text of parts, each with its sections' offsets. */
function report(parts: readonly (readonly [role: SectionRole, title: string, body: string])[]) {
  let text = '';
  const sections: Section[] = [];
  for (const [role, title, body] of parts) {
    const start = text.length;
    text += `${title}\n${body}\n`;
    sections.push({ start, end: text.length, title, role, level: 1 });
  }
  return { text, sections };
}
const statusOf = (parts: Parameters<typeof report>[0]) => {
  const { text, sections } = report(parts);
  return statutoryParts('annual-report', sections, text)?.map(({ status }) => status);
};

describe('statutory parts', () => {
  test('a report with all five', () => {
    expect(
      statusOf([
        ['achievements', '主要举措和成效', LONG],
        ['shortcomings', '存在的不足和原因', LONG],
        ['leadership', '第一责任人履职情况', LONG],
        ['plan', '明年安排', LONG],
        ['other', '其他需要报告的情况', LONG],
      ]),
    ).toEqual(['found', 'found', 'found', 'found', 'found']);
  });

  test('order does not matter, causes count with the shortcomings, short parts are brief, missing ones are said', () => {
    expect(
      statusOf([
        ['leadership', '履职情况', '县长听取汇报。'],
        ['achievements', '工作成效', LONG],
        ['shortcomings', '问题', '人手不够。'],
        ['causes', '原因', LONG],
      ]),
    ).toEqual(['found', 'found', 'brief', 'missing', 'missing']);
  });

  test('in a short report a short part is not brief', () => {
    expect(
      statusOf([
        ['plan', '明年安排', '开展培训，完善制度。'],
        ['achievements', '成效', '办理案件30件，结案28件。'],
      ])?.[3],
    ).toBe('found');
  });

  test('a topical part named otherwise is not the fifth item', () => {
    expect(statusOf([['other', '强化政治引领', LONG]])).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });

  test('nothing is said of plans, nor of texts without headings', () => {
    const { text, sections } = report([['goals', '工作目标', LONG]]);
    expect(statutoryParts('implementation-plan', sections, text)).toBeNull();
    expect(
      statutoryParts('annual-report', [{ start: 0, end: 9, title: '', role: 'other', level: 1 }], text),
    ).toBeNull();
  });
});

describe('timeliness', () => {
  const data = { docType: 'annual-report', year: 2024, published: '2025-03-31' } as const;
  test.each([
    ['on the last day', data, 0],
    ['a day late', { ...data, published: '2025-04-01' }, 1],
    ['months late', { ...data, published: '2025-12-24' }, 268],
  ])('%s', (_name, report, daysLate) => {
    expect(timeliness(report)).toMatchObject({ due: '2025-03-31', daysLate });
  });

  test.each([
    ['a plan', { ...data, docType: 'implementation-plan' as const }],
    ['no year', { ...data, year: null }],
    ['several years', { ...data, year: [2021, 2025] as [number, number] }],
    ['no date', { ...data, published: null }],
    ['before the regulation', { ...data, year: 2017, published: '2018-05-01' }],
    ['a broken date', { ...data, published: 'soon' }],
  ])('cannot tell: %s', (_name, report) => {
    expect(timeliness(report)).toBeNull();
  });
});
