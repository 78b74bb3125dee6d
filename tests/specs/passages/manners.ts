import type { Skeleton } from './skeletons';

/** More skeletons: renamed, merged, damaged and missing headings, other families, what follows the text. Sentences and places are invented. */
const topic = '(一)加强组织领导。全年召开专题会议3次,印发文件5份。\n(二)规范行政执法。办理案件120件。\n';
const lacks = '对照要求,部分乡镇执法力量薄弱,个别单位法治意识不强。\n';
const next = '加大执法监督力度,完善工作机制。\n';
const opening = '2023年,青禾县深入贯彻法治要求,扎实推进法治政府建设。现将有关情况报告如下:\n';
const signed = '青禾县人民政府\n2024年2月8日\n';

export const manners: readonly Skeleton[] = [
  {
    name: 'title repeated, document number, salutation',
    year: 2023,
    text: `青禾县人民政府\n关于2023年法治政府建设情况的报告\n青政〔2024〕6号\n市人民政府:\n${opening}一、主要举措和成效\n${topic}二、存在不足\n${lacks}三、下一步安排\n${next}${signed}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'headings in brackets 【】',
    year: 2023,
    text: `${opening}【一】主要工作开展情况\n召开会议3次。\n【二】存在的问题\n${lacks}【三】下一步工作\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'digits as the top level',
    year: 2022,
    text: `${opening}1.2022年工作开展情况\n召开会议3次。\n2.存在的问题\n${lacks}3.2023年工作计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'chapters 第一章',
    year: [2021, 2025],
    docType: 'implementation-plan',
    text: `云岭市法治政府建设规划(2021-2025年)\n为推进法治政府建设,制定本规划。\n第一章 总体要求\n坚持统筹。\n第二章 健全政府机构职能体系\n优化机构。\n第三章 健全依法行政制度体系\n加强立法。\n第四章 保障措施\n压实责任。\n`,
    parts: ['preamble', 'guidance', 'tasks', 'tasks', 'safeguards'],
  },
  {
    name: 'all in one paragraph, headings inline',
    year: 2023,
    text: `${opening}一、主要做法。全县召开会议3次,办理案件120件。二、存在问题。部分乡镇执法力量薄弱,个别单位法治意识不强。三、下步打算。加大执法监督力度,完善工作机制。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'no heading at all',
    year: 2023,
    text: `${opening}县委、县政府主要负责人认真履行推进法治建设第一责任人职责,主持召开会议4次。\n全年审查文件30件,办理案件120件。\n虽然取得了一定成效,但还存在一些不足。执法力量薄弱,普法形式单一。\n下一步,我县将加大执法监督力度。一是完善工作机制。二是加强培训。\n`,
    parts: ['preamble', 'leadership', 'shortcomings', 'plan'],
  },
  {
    name: 'problems and remedies in one part, item by item',
    year: 2023,
    text: `${opening}一、2023年工作情况\n${topic}二、存在的问题和改进措施\n(一)执法力量薄弱。下一步,将加强培训。\n(二)普法形式单一。下一步,将创新方式。\n`,
    parts: ['preamble', 'achievements', 'shortcomings'],
  },
  {
    name: 'challenges instead of problems',
    year: 2024,
    text: `${opening}一、2024年推进法治政府建设的主要情况\n${topic}二、面临的形势和挑战\n${lacks}三、2025年工作设想\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: '薄弱环节 and 努力方向',
    year: 2022,
    text: `${opening}一、工作亮点\n${topic}二、薄弱环节\n${lacks}三、努力方向\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'measures and results apart',
    year: 2023,
    text: `${opening}一、主要举措\n${topic}二、取得成效\n群众满意度提升。\n三、存在的不足及原因分析\n${lacks}四、党政主要负责人履职尽责情况\n县长带头。\n五、下一年度主要安排\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'shortcomings', 'leadership', 'plan'],
  },
  {
    name: 'party secretary named in the leadership heading',
    year: 2023,
    text: `${opening}一、县委书记、县长履行推进法治建设第一责任人职责情况\n县长主持会议4次。\n二、2023年法治政府建设主要工作\n${topic}三、问题和短板\n${lacks}四、2024年重点任务\n${next}`,
    parts: ['preamble', 'leadership', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'slogan above the leadership part',
    year: 2023,
    text: `${opening}一、突出政治引领,统筹推进\n召开会议3次。\n二、突出公正文明,规范执法\n办案120件。\n三、突出责任落实,抓住“关键少数”\n县委、县政府主要负责同志认真履行推进法治建设第一责任人职责,批示12次。\n四、存在不足\n${lacks}五、下步工作\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'leadership', 'shortcomings', 'plan'],
  },
  {
    name: 'the first topic on leadership stays a topic',
    year: 2023,
    text: `${opening}一、强化领导,压实责任\n县委、县政府主要负责同志认真履行推进法治建设第一责任人职责,批示12次。\n二、规范执法\n办案120件。\n三、存在不足\n${lacks}四、下步工作\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'eight demonstration tasks, problems inline, plan headed by the year',
    year: 2022,
    text: `${opening}一、政府职能依法全面履行\n取消事项30项。\n二、依法行政制度体系完善\n清理文件20件。\n三、行政决策科学民主合法\n审查28件。\n四、行政执法严格规范\n办案12件。\n五、存在的问题\n${lacks}六、2023年工作安排\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'plan part with topics numbered on at the same level',
    year: 2023,
    text: `${opening}一、2023年工作总结\n${topic}二、存在问题\n${lacks}三、2024年工作计划\n(一)加强领导。压实责任。\n(二)加强执法。开展评查。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'damaged bracket: `二)存在的问题`',
    year: 2023,
    text: `${opening}(一)主要工作成效\n召开会议3次。\n二)存在的问题\n${lacks}(三)下一步打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'numbers that slip: two 三、',
    year: 2023,
    text: `${opening}一、主要成效\n${topic}二、存在问题\n${lacks}三、主要负责人履行推进法治建设第一责任人职责情况\n县长带头。\n三、2024年工作打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'leadership', 'plan'],
  },
  {
    name: 'a dot instead of 、 behind the number',
    year: 2023,
    text: `${opening}一.主要工作\n${topic}二.存在问题\n${lacks}三.下一步计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'spaces inside headings',
    year: 2023,
    text: `${opening}一、 主要 工作 成效\n${topic}二、 存在 问题\n${lacks}三、 下一步 工作 打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'table of contents before the text',
    year: 2023,
    text: `目录\n一、主要举措和成效\n二、存在的不足\n三、2024年主要安排\n${opening}一、主要举措和成效\n${topic}二、存在的不足\n${lacks}三、2024年主要安排\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'signature, attachment list, editor behind the plan',
    year: 2023,
    text: `${opening}一、主要成效\n${topic}二、存在问题\n${lacks}三、下步计划\n${next}附件:1.任务清单\n2.数据统计表\n${signed}责任编辑:王某\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'first half of the year and plan for the second',
    year: 2023,
    text: `${opening}一、上半年工作情况\n${topic}二、存在的问题\n${lacks}三、下半年工作打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'basic situation, highlights, judgments, other matters',
    year: 2024,
    text: `${opening}一、基本情况\n平稳有序。\n二、特色亮点工作\n召开会议3次。\n三、行政机关履行法院生效判决情况\n全部履行。\n四、存在的困难\n${lacks}五、下一年度工作思路\n${next}六、其他需要报告的事项\n无。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'judgments', 'shortcomings', 'plan', 'other'],
  },
  {
    name: 'causes below problems at the second level',
    year: 2023,
    text: `${opening}一、主要成效\n${topic}二、存在的不足和原因\n(一)存在的不足\n${lacks}(二)原因分析\n一是重视不够。\n三、2024年工作安排\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'suggestions behind the plan',
    year: 2023,
    text: `${opening}一、主要成效\n${topic}二、存在问题\n${lacks}三、下一步工作\n${next}四、意见建议\n建议加强统筹。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan', 'plan'],
  },
  {
    name: 'plan: aims, principles, tasks by topic, steps, organisation',
    year: 2024,
    docType: 'implementation-plan',
    text: `青禾县法治政府建设示范创建实施方案\n为扎实推进示范创建,制定本方案。\n一、总体要求\n坚持统筹。\n二、创建目标\n建成示范县。\n三、主要任务\n(一)优化职能。完善清单。\n四、实施步骤\n(一)动员部署阶段(2024年3月)。制定方案。\n(二)全面推进阶段(2024年4月至10月)。对标创建。\n五、保障措施\n(一)加强领导。压实责任。\n`,
    parts: ['preamble', 'guidance', 'goals', 'tasks', 'other', 'safeguards'],
  },
  {
    name: 'plan: the Party’s leadership as the first task',
    year: 2024,
    docType: 'implementation-plan',
    text: `青禾县2024年法治政府建设工作要点\n根据部署,制定本要点。\n一、坚持党对法治政府建设的领导\n强化统筹。\n二、优化营商环境\n精简事项。\n三、规范行政执法\n开展评查。\n四、强化工作保障\n落实责任。\n`,
    parts: ['preamble', 'tasks', 'tasks', 'tasks', 'safeguards'],
  },
  {
    name: 'plan: numbered tasks without parts',
    year: 2024,
    docType: 'implementation-plan',
    text: `云岭市水利局2024年法治建设工作要点\n为做好法治建设工作,制定本要点。\n一、持续推进依法决策\n落实制度。\n二、加强水行政执法\n开展评查。\n三、深化普法宣传\n组织活动。\n`,
    parts: ['preamble', 'tasks', 'tasks', 'tasks'],
  },
  {
    name: 'plan: guidance and aims in one heading',
    year: [2021, 2025],
    docType: 'implementation-plan',
    text: `青禾县法治政府建设实施方案(2021-2025年)\n为推进工作,制定本方案。\n一、指导思想和总体目标\n坚持统筹。\n二、重点任务及分工\n完善制度。\n三、组织实施\n压实责任。\n`,
    parts: ['preamble', 'guidance', 'tasks', 'safeguards'],
  },
  {
    name: 'plan with a task table behind it',
    year: 2023,
    docType: 'implementation-plan',
    text: `青禾县2023年法治政府建设工作计划\n为推进工作,制定本计划。\n一、工作目标\n全面达标。\n二、工作任务\n完善制度。\n三、工作要求\n压实责任。\n附件:任务分解表\n序号\t任务\t责任单位\n一、\t优化职能\t县委编办\n二、\t规范执法\t县司法局\n`,
    parts: ['preamble', 'goals', 'tasks', 'safeguards'],
  },
  {
    name: 'government work report of a new term',
    year: 2021,
    docType: 'government-work-report',
    text: `政府工作报告\n各位代表:\n现在,我代表县人民政府,向大会报告工作。\n一、过去五年工作回顾\n生产总值翻番。\n二、今后五年的奋斗目标和主要任务\n产值翻番。\n三、2022年重点工作\n建设学校。\n四、加强政府自身建设\n坚持依法行政。\n`,
    parts: ['preamble', 'achievements', 'plan', 'plan', 'plan'],
  },
  {
    name: 'information disclosure report of 2022',
    year: 2022,
    docType: 'information-disclosure-report',
    text: `本年度报告由县司法局编制。\n一、总体情况\n公开信息300条。\n二、主动公开政府信息情况\n规章\t0\n三、收到和处理政府信息公开申请情况\n新收\t12\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n无。\n五、政府信息公开工作存在的主要问题及改进情况\n形式单一。下一步,将加强培训。\n六、其他需要报告的事项\n无。\n`,
    parts: ['preamble', 'achievements', 'other', 'other', 'other', 'shortcomings', 'other'],
  },
  {
    name: 'old information disclosure report',
    year: 2016,
    docType: 'information-disclosure-report',
    text: `根据条例,编制本报告。\n一、概述\n公开信息300条。\n二、主动公开政府信息的情况\n公开120条。\n三、依申请公开政府信息情况\n收到12件。\n四、政府信息公开收费及减免情况\n无。\n五、存在的不足及改进措施\n形式单一。\n六、附表\n略。\n`,
    parts: ['preamble', 'achievements', 'other', 'other', 'other', 'shortcomings', 'other'],
  },
  {
    name: 'overview sentence as heading of its own, 2018 manner',
    year: 2018,
    text: `${opening}一、2018年全县法治政府建设基本情况\n${topic}二、2018年法治政府建设中存在的问题\n${lacks}三、2019年全县法治政府建设工作重点\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'report of a department with work of its own line',
    year: 2023,
    text: `${opening}一、履行第一责任人职责情况\n局长带头。\n二、年度重点工作完成情况\n检查220次。\n三、工作中存在的主要问题及原因\n${lacks}四、下一步工作思路及打算\n${next}`,
    parts: ['preamble', 'leadership', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'numberless bold headings closed by a colon',
    year: 2023,
    text: `${opening}主要工作成效:\n召开会议3次,办理案件120件。\n存在的主要问题:\n${lacks}下一步工作计划:\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
];
