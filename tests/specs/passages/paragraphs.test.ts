import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/analysis';
import { annualReport } from '@/lib/reports/families/annual-report';
import { governmentWorkReport } from '@/lib/reports/families/government-work-report';

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

describe('a label says what the rest of its paragraph is', () => {
  test('problems, causes and measures of a topic', () => {
    const { shortcomings, commitments } = achievements(
      '(一)规范执法。',
      '主要做法:组织评查3次,评查案卷260卷。',
      '存在不足:一是审核流于形式;二是编制空缺率高达31%。',
      '主要原因:招录渠道单一;职业吸引力下降。',
      '下步措施:2024年6月底前,招录执法人员20名;设立监督联系点8个。',
      '(二)化解纠纷。调解纠纷60起。',
    );
    expect(shortcomings.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'problem 存在不足:一是审核流于形式;',
      'problem 编制空缺率高达31%。',
      'cause 主要原因:招录渠道单一;',
      'cause 职业吸引力下降。',
    ]);
    expect(texts(commitments)).toEqual(['下步措施:2024年6月底前,招录执法人员20名;', '设立监督联系点8个。']);
  });

  test('what still stands out, in the midst of a paragraph', () => {
    const { shortcomings } = achievements(
      '(一)发展基础。满意度提升6.1个百分点。同时,我县还存在一些亟待解决的问题:乡镇之间发展不平衡;不作为、乱作为时有发生;专职率只有21%。',
      '(二)政务公开。公开信息900条。',
    );
    expect(texts(shortcomings)).toEqual([
      '同时,我县还存在一些亟待解决的问题:乡镇之间发展不平衡;',
      '不作为、乱作为时有发生;',
      '专职率只有21%。',
    ]);
  });

  test.each([
    '督察发现仍存在的问题:超期12件;未公示8件;均已整改。',
    '反馈问题:甲镇3个;乙镇2个。',
    '针对依然存在的短板问题:组建专班;逐项销号。',
    '主要做法:组织评查3次;评查案卷260卷。',
  ])('%s labels none of one’s own', (sentence) => {
    expect(achievements('(一)规范执法。', sentence, '(二)化解纠纷。调解纠纷60起。').shortcomings).toEqual([]);
  });
});

describe('problems and remedies by turns, without numbers', () => {
  const combined = (...lines: string[]) => read('存在的问题及下一步打算', ...lines);

  test('a paragraph that admits again is a problem again', () => {
    const { shortcomings, commitments } = combined(
      '新业态监管还有短板。平台数据接入率仅42%。下一步,将出台管理办法。对违规平台从严处理。',
      '普法实效性有待提升。宣传形式以发传单居多。下一步,建设普法驿站。',
      '信用监管成效不明显。评价结果运用不足。完善评价标准;推动结果广泛应用。',
    );
    expect(texts(shortcomings)).toEqual([
      '新业态监管还有短板。',
      '平台数据接入率仅42%。',
      '普法实效性有待提升。',
      '宣传形式以发传单居多。',
      '信用监管成效不明显。',
      '评价结果运用不足。',
    ]);
    expect(texts(commitments)).toEqual([
      '下一步,将出台管理办法。',
      '对违规平台从严处理。',
      '下一步,建设普法驿站。',
      '完善评价标准;',
      '推动结果广泛应用。',
    ]);
  });

  test('a bare verb undertakes only behind a problem, and only without a lack', () => {
    const { shortcomings } = combined('完善机制方面办法不多。推动落实的力度不够。', '落实责任还有差距。');
    expect(shortcomings).toHaveLength(3);
  });
});

describe('items that say themselves what is done about them', () => {
  test('the next item is about a problem again, whatever its words', () => {
    const { shortcomings, commitments } = read(
      '存在问题及改进措施',
      '(一)执法能力偏弱。持证比例只有61%。',
      '改进措施:组织轮训4期。',
      '(二)重复投诉占用大量资源。甄别办法不多。',
      '改进措施:建立名录;统一口径。',
    );
    expect(texts(shortcomings)).toEqual([
      '执法能力偏弱。',
      '持证比例只有61%。',
      '重复投诉占用大量资源。',
      '甄别办法不多。',
    ]);
    expect(texts(commitments)).toEqual(['改进措施:组织轮训4期。', '改进措施:建立名录;', '统一口径。']);
  });

  test('a list below measures for all of them goes on', () => {
    const { shortcomings, commitments } = read(
      '存在问题及改进措施',
      '(一)执法能力偏弱。',
      '(二)法治意识不强。',
      '改进措施:',
      '(一)组织轮训4期。',
      '(二)开展普法宣讲20场。',
    );
    expect(shortcomings).toHaveLength(2);
    expect(commitments).toHaveLength(2);
  });
});

describe('an admission that turns from what was achieved', () => {
  test.each([
    '但也要看到,个别审批环节仍需回市里盖章,两头跑的现象还没有绝迹。',
    '不过,遇到复杂案件不会查的情况时有发生。',
    '与此同时,涉外商事调解尚属空白,主动选择调解的比重偏低。',
    '美中不足的是,法制机构只有3名专职人员,制度更新跟不上产业发展。',
    '但拆迁类纠纷化解率仅为72.4%,还有不小的提升空间。',
  ])('%s', (sentence) => {
    const { shortcomings } = achievements(
      '(一)优化服务。',
      `办理事项260件。${sentence}`,
      '(二)政务公开。公开信息90条。',
    );
    expect(texts(shortcomings)).toEqual([sentence]);
  });

  test.each([
    '检查中还发现消防安全问题,已督促整改。',
    '与此同时,涉外商事调解中心挂牌运行。',
    '不过一年时间,全部乡镇建成调解中心。',
    '也要看到,满意度连续三年上升。',
    '预留发展空间的项目全部开工。',
  ])('%s admits nothing', (sentence) => {
    const { shortcomings } = achievements(
      '(一)优化服务。',
      `办理事项260件。${sentence}`,
      '(二)政务公开。公开信息90条。',
    );
    expect(shortcomings).toEqual([]);
  });
});

describe('a report that is read out', () => {
  const speech = (...lines: string[]) =>
    analyze(`一、2023年工作回顾\n过去一年,产值增长5%。\n二、2024年重点工作\n${lines.join('\n')}\n`, {
      family: governmentWorkReport,
      year: 2023,
    });

  test('undertakes nothing in its peroration', () => {
    const { commitments } = speech(
      '新建学校3所。',
      '各位代表!征途如虹,使命如山。全县上下同心同德,在新的赶考路上写好青禾答卷!',
    );
    expect(texts(commitments)).toEqual(['新建学校3所。']);
  });

  test('undertakes what it announces behind the same call amid the text', () => {
    const { commitments } = speech(
      '各位代表!民生无小事,今年将新建学校3所,改造老旧小区8个。',
      '完善监督机制,深化政务公开,打造廉洁政府。',
    );
    expect(texts(commitments)).toContain('完善监督机制,深化政务公开,打造廉洁政府。');
    expect(texts(commitments)).toContain('民生无小事,今年将新建学校3所,改造老旧小区8个。');
  });
});
