import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';

/** What a sentence is may follow from the one before it. All sentences are invented; the report is on 2023. */
const read = (heading: string, ...lines: string[]) =>
  analyze(`一、${heading}\n${lines.join('\n')}\n二、其他需要报告的事项\n无。\n`, { family: annualReport, year: 2023 });
const achievements = (...lines: string[]) => read('主要举措和成效', ...lines);
const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

describe('an admission in a topic goes on in its paragraph', () => {
  test('until it turns to what is done about it', () => {
    const { shortcomings, commitments } = achievements(
      '(一)统筹推进。组织督察3次,反馈问题40个。但对照上级要求,后评估工作刚刚起步;审查人员多为兼职,审查质量参差不齐。下一步,将配强审查力量。',
    );
    expect(texts(shortcomings)).toEqual(['但对照上级要求,后评估工作刚刚起步;', '审查人员多为兼职,审查质量参差不齐。']);
    expect(texts(commitments)).toEqual(['下一步,将配强审查力量。']);
  });

  test('no further than its paragraph, and not over sentences that report', () => {
    const { shortcomings } = achievements(
      '(一)规范执法。少数单位思想上仍有松懈,执法还不够规范。全年评查案卷120份,整改问题36个。',
      '(二)化解纠纷。调解纠纷60起,部分积案得到化解。',
    );
    expect(texts(shortcomings)).toEqual(['少数单位思想上仍有松懈,执法还不够规范。']);
  });

  test.each([
    '在总结成绩的同时,也要看到,失信违约在个别乡镇依然存在。',
    '少数单位执法力量不足,52个单位中仍有18个未设法制机构。',
    '但从群众反映看,选择性执法的现象时有发生。',
  ])('%s admits', (sentence) => {
    expect(texts(achievements(`(一)统筹推进。召开会议6次。${sentence}`).shortcomings)).toEqual([sentence]);
  });

  test.each([
    '对照上级要求,逐项完成整改任务。',
    '从群众反映看,满意度不断提升。',
    '部分乡镇率先建成示范点,仍有3个乡镇在年底前完成。',
    '在总结成绩的同时,也看到了群众的期待。',
  ])('%s does not', (sentence) => {
    expect(achievements(`(一)统筹推进。召开会议6次。${sentence}`).shortcomings).toEqual([]);
  });
});

describe('an announcement in a topic', () => {
  test('goes on in its paragraph', () => {
    const { commitments } = achievements(
      '(一)优化服务。办理事项900件。下一步,将开展失信专项清理;实施“星级评定”,推动投诉量下降一半;力争优秀案卷占比提高10个百分点。',
    );
    expect(texts(commitments)).toHaveLength(3);
  });

  test('ends where the text reports again', () => {
    const { commitments } = achievements(
      '(一)优化服务。下一步,将开展专项清理。目前已清理文件40件。推动事项下沉,共下放事项12项。',
    );
    expect(texts(commitments)).toEqual(['下一步,将开展专项清理。']);
  });

  test('may name the next year first; the year reported on announces nothing', () => {
    const { commitments } = achievements(
      '(一)科学决策。2024年,县政府将选取2项决策开展后评估。',
      '(二)规范执法。2023年,县政府将执法监督作为重点。',
    );
    expect(texts(commitments)).toEqual(['2024年,县政府将选取2项决策开展后评估。']);
  });

  test('a goal that is only named undertakes nothing', () => {
    expect(achievements('(一)统筹推进。围绕到2025年基本建成法治政府的奋斗目标,全面履职尽责。').commitments).toEqual([]);
  });
});

describe('problems and remedies by turns', () => {
  const part = (...lines: string[]) => read('存在的不足和下一步打算', ...lines);

  test('one about some of one’s own is a problem again; what was done already is neither', () => {
    const { shortcomings, commitments } = part(
      '(一)统筹不够。有的部门推进迟缓,基层力量薄弱。下一步,将选派骨干驻点。',
      '(二)部分领域执法宽松软与简单化并存。有的单位对群众反映强烈的问题查处不力。对此,我们已于11月启动倒查。下一步,将建立通报制度。',
    );
    expect(texts(commitments)).toEqual(['下一步,将选派骨干驻点。', '下一步,将建立通报制度。']);
    expect(texts(shortcomings)).toContain('有的单位对群众反映强烈的问题查处不力。');
  });
});
