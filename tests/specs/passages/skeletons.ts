import type { DocType, Year } from '@/lib/model';

/** Skeletons of reports in the manner of different places: what their level-1 parts are. Sentences and places are invented. */
export interface Skeleton {
  readonly name: string;
  readonly year: Year | null;
  readonly docType?: DocType;
  readonly text: string;
  /** `role` or `role:start of title`, one per level-1 part in order. */
  readonly parts: readonly string[];
}

const topic = '(一)加强组织领导。全年召开专题会议3次,印发文件5份。\n(二)规范行政执法。办理案件120件。\n';
const lacks = '对照要求,部分乡镇执法力量薄弱,个别单位法治意识不强。\n';
const next = '加大执法监督力度,完善工作机制。\n';
const opening = '2023年,青禾县深入贯彻法治要求,扎实推进法治政府建设。现将有关情况报告如下:\n';

export const skeletons: readonly Skeleton[] = [
  {
    name: 'statutory order',
    year: 2023,
    text: `青禾县人民政府关于2023年法治政府建设情况的报告\n${opening}一、2023年推进法治政府建设的主要举措和成效\n${topic}二、存在的不足和原因\n${lacks}三、党政主要负责人履行推进法治建设第一责任人职责情况\n县长主持会议4次。\n四、2024年主要安排\n${next}五、其他需要报告的情况\n无。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'leadership', 'plan', 'other'],
  },
  {
    name: 'leadership first, judgments, full width',
    year: 2024,
    text: `${opening}一、党政主要负责人履行推进法治建设第一责任人职责情况\n县长带头学法。\n二、２０２４年推进法治政府建设的主要举措和成效\n（一）健全制度。\n三、行政机关履行人民法院生效裁判情况\n均已履行。\n四、存在的困难和问题\n${lacks}五、２０２５年工作打算\n${next}`,
    parts: ['preamble', 'leadership', 'achievements', 'judgments', 'shortcomings', 'plan'],
  },
  {
    name: '第一、 to 第五、 as parts, digits below',
    year: 2023,
    text: `${opening}第一、强化组织保障,上下联动抓落实\n1、带头履职。全年召开会议4次。\n2、学法常态化。举办讲座6场。\n第二、坚持多元共治,就地化解纠纷\n调解纠纷80件。\n第三、存在问题\n1、执法人手紧张。\n2、数字化手段运用不多。\n第四、2024年工作思路\n1、在“学”上下功夫。\n2、在“管”上出实招。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'signs instead of numbers, others before the topics',
    year: 2023,
    text: `${opening}◆主要举措和成效\n●规范行政执法\n办理案件120件。\n●化解矛盾纠纷\n调解纠纷80件。\n◆存在的问题\n${lacks}◆2024年工作打算\n●严格执法监督\n${next}`,
    parts: ['preamble', 'achievements:主要举措', 'shortcomings', 'plan'],
  },
  {
    name: 'signed items of a list are no parts',
    year: 2023,
    text: `${opening}一、主要举措和成效\n●规范行政执法\n办理案件120件。\n●存在问题整改\n整改问题16个。\n二、2024年工作打算\n●主要举措\n${next}`,
    parts: ['preamble', 'achievements', 'plan'],
  },
  {
    name: '1、 around (一)',
    year: 2023,
    text: `${opening}1、主要举措和成效\n${topic}2、存在的问题\n(一)执法力量不足。\n(二)普法宣传不够深入。\n3、2024年工作打算\n(一)严格执法监督。\n(二)加强普法宣传。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: '(一) around 1.',
    year: 2023,
    text: `${opening}(一)主要举措和成效\n1.规范行政执法\n办理案件120件。\n2.存在的问题整改情况\n整改问题16个。\n(二)存在的问题\n1.执法力量不足\n2.普法不够深入\n(三)2024年工作打算\n1.加强执法监督\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: '第一,…。 run into the paragraphs',
    year: 2023,
    text: `${opening}第一,法治政府建设主要工作及成效。办理案件40件。\n一是规范执法。评查案卷50卷。\n二是优化服务。新增事项8项。\n第二,主要负责人履职情况。县长主持会议3次。\n第三,存在的问题。执法力量不足。\n第四,2024年总体打算。完善执法机制。\n`,
    parts: ['preamble', 'achievements', 'leadership', 'shortcomings', 'plan'],
  },
  {
    name: 'plain speech, sides of a part on lines of their own',
    year: 2023,
    text: `${opening}这一年我们做了什么\n服务提速方面\n办件时限压缩三成。\n规范用权方面\n审查文件30件。\n哪些地方还不尽如人意\n个别干部法治意识淡薄。\n为什么会这样\n奖惩措施落地难。\n新的一年准备怎么干\n把队伍建起来。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'causes', 'plan'],
  },
  {
    name: 'slogans above the heads of party and government and above what comes next',
    year: 2024,
    text: `${opening}举旗定向,一把手当好施工队长\n党工委书记、管委会主任既挂帅又出征,年初部署法治任务12项。\n刀刃向内,让审批跑出加速度\n办件时限压缩三成。\n多元解纷,让企业安心谋发展\n调解纠纷80件。\n奋楫扬帆,在新征程上再出发\n今后工作中,我区要坚持问题导向,新建驿站5个。\n`,
    parts: ['preamble', 'leadership', 'achievements', 'achievements', 'plan'],
  },
  {
    name: 'a slogan above what was done is a topic',
    year: 2024,
    text: `${opening}刀刃向内,让审批跑出加速度\n办件时限压缩三成。\n多元解纷,让企业安心谋发展\n调解纠纷80件。\n固本强基,让法治成为底色\n汇编制度68件。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements'],
  },
  {
    name: 'a scheme whose first chapter looks back',
    year: [2026, 2030],
    docType: 'implementation-plan',
    text: `青禾县法治政府建设实施方案（2026—2030年）\n第一章 发展现状与形势\n第一节 主要成效\n办理案件40件。\n第二节 存在问题与面临形势\n执法力量不足。\n第二章 总体要求\n坚持党的领导。\n第三章 重点任务\n完善执法机制。\n第四章 保障措施\n加强组织领导。\n`,
    parts: ['achievements', 'guidance', 'tasks', 'safeguards'],
  },
  {
    name: '第一, in running text is no part',
    year: 2023,
    text: `${opening}一、主要举措和成效\n第一,健全制度。制定制度3项。\n第二,规范执法。办理案件20件。\n第三,解决存在问题。整改问题9个。\n二、存在的不足\n${lacks}三、下一步打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'topical parts, shortcomings and plan unheaded',
    year: 2023,
    text: `${opening}一、强化政治引领,筑牢思想根基\n举办专题讲座4场。\n二、强化制度建设,提升决策水平\n审查文件30件。\n三、强化执法监督,规范执法行为\n评查案卷200卷。\n虽然我县法治政府建设取得了一定成效,但仍存在一些短板和不足。一是法治队伍力量不足。二是执法水平有待提高。\n2024年,我县将以更高标准推进法治政府建设。一是加强学习培训。二是完善执法机制。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'topical parts, headed 下一步 only',
    year: 2022,
    text: `${opening}一、坚持党的领导,坚决扛牢政治责任\n召开会议。\n二、依法全面履行政府职能\n办理事项。\n三、存在问题\n${lacks}四、下一步工作重点\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'first 一、 lost',
    year: 2023,
    text: `${opening}法治政府建设的主要举措和成效\n${topic}二、存在的主要问题\n${lacks}三、下一年度工作安排\n${next}`,
    parts: ['preamble', 'achievements:法治政府', 'shortcomings', 'plan'],
  },
  {
    name: 'middle number lost',
    year: 2023,
    text: `${opening}一、主要工作成效\n${topic}存在问题和不足\n${lacks}三、2024年工作计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings:存在问题和不足', 'plan'],
  },
  {
    name: 'numberless headings',
    year: 2023,
    text: `${opening}主要举措和成效\n${topic}存在的不足和原因\n${lacks}第一责任人职责履行情况\n县长带头。\n下一步工作打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'leadership', 'plan'],
  },
  {
    name: '一、 at two levels',
    year: 2022,
    text: `${opening}一、2022年法治政府建设主要措施\n一、强化领导责任\n召开会议3次。\n二、强化执法责任\n办案20件。\n三、强化普法责任\n宣传30场。\n二、存在的问题\n${lacks}三、2023年工作计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: '第一部分',
    year: 2021,
    text: `${opening}第一部分 主要做法及成效\n一、加强领导\n召开会议。\n二、加强执法\n办理案件。\n第二部分 存在的问题\n${lacks}第三部分 下一步工作计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: '(一) as the top level',
    year: 2023,
    text: `${opening}(一)主要工作情况\n1.加强领导。召开会议3次。\n2.规范执法。办理案件8件。\n(二)存在的不足\n${lacks}(三)下步打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'combined problems and next steps',
    year: 2023,
    text: `${opening}一、工作开展情况\n${topic}二、存在问题及下一步打算\n(一)存在问题\n${lacks}(二)下一步打算\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings'],
  },
  {
    name: 'causes in a part of their own',
    year: 2023,
    text: `${opening}一、主要成效\n${topic}二、存在的问题\n${lacks}三、问题产生的原因\n一是重视程度不够。\n四、今后工作方向\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'causes', 'plan'],
  },
  {
    name: 'year slip in the heading',
    year: 2025,
    text: `${opening}一、2024年法治政府建设基本情况\n${topic}二、存在的不足\n${lacks}三、2025年工作计划\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'headings closed by a full stop, years with spaces',
    year: 2024,
    text: `${opening}一、2024 年主要工作。\n${topic}二、存在的问题和不足。\n${lacks}三、2025 年工作思路。\n${next}`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'headings run into their paragraphs',
    year: 2023,
    text: `${opening}一、主要成效。全县召开会议3次,办理案件120件,群众满意度提升。\n二、存在不足。部分乡镇执法力量薄弱。\n三、下一步工作。加大执法监督力度,完善工作机制。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'title on two lines, salutation',
    year: 2023,
    text: `中共青禾县委 青禾县人民政府\n关于2023年法治政府建设情况的报告\n市委、市政府:\n${opening}一、主要举措和成效\n${topic}二、存在不足\n${lacks}三、2024年主要安排\n${next}中共青禾县委 青禾县人民政府\n2024年2月8日\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'overall situation before the measures',
    year: 2023,
    text: `${opening}一、总体情况\n平稳有序。\n二、主要做法及成效\n${topic}三、存在问题\n${lacks}四、下步工作思路\n${next}`,
    parts: ['preamble', 'achievements', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'seven tasks of 2016',
    year: 2016,
    text: `${opening}一、依法全面履行政府职能\n取消事项30项。\n二、完善依法行政制度体系\n清理文件20件。\n三、强化对行政权力的制约和监督\n办理提案。\n四、存在的问题和下一年打算\n${lacks}2017年,我们将继续推进法治政府建设。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements', 'shortcomings'],
  },
  {
    name: 'plan: 总体要求, numbered systems, organisation',
    year: [2021, 2025],
    docType: 'implementation-plan',
    text: `青禾县法治政府建设实施方案(2021-2025年)\n为推进法治政府建设,制定本方案。\n一、总体要求\n坚持以习近平法治思想为指导。\n二、主要任务\n(一)健全政府机构职能体系\n1.推进机构优化。完善权责清单。\n三、组织保障\n加强组织领导,压实工作责任。\n`,
    parts: ['preamble', 'guidance', 'tasks', 'safeguards'],
  },
  {
    name: 'plan: systems as parts',
    year: [2022, 2025],
    docType: 'implementation-plan',
    text: `云岭市法治政府建设实施方案\n为贯彻纲要,制定本方案。\n一、健全政府机构职能体系\n(一)优化机构。完善清单。\n二、健全依法行政制度体系\n(二)加强立法。完善机制。\n三、健全法治政府建设科技保障体系\n(三)建设平台。推进共享。\n四、加强党的领导,完善法治政府建设推进机制\n(四)加强领导。压实责任。\n`,
    parts: ['preamble', 'tasks', 'tasks', 'tasks', 'safeguards'],
  },
  {
    name: 'plan: aims and steps',
    year: 2025,
    docType: 'implementation-plan',
    text: `青禾县2025年法治政府建设工作要点\n根据上级部署,制定本要点。\n一、指导思想\n坚持依法行政。\n二、工作目标\n年内实现全覆盖。\n三、重点任务\n1.推进公开。\n四、实施步骤\n分三个阶段推进。\n五、工作要求\n各单位要加强领导。\n`,
    parts: ['preamble', 'guidance', 'goals', 'tasks', 'other', 'safeguards'],
  },
  {
    name: 'plan under a covering notice',
    year: [2021, 2025],
    docType: 'implementation-plan',
    text: `青禾县人民政府关于印发《青禾县法治政府建设实施方案(2021-2025年)》的通知\n各乡镇人民政府:\n现将《青禾县法治政府建设实施方案(2021-2025年)》印发给你们,请认真贯彻执行。\n青禾县人民政府\n2022年1月5日\n青禾县法治政府建设实施方案\n(2021-2025年)\n为推进法治政府建设,制定本方案。\n一、总体目标\n到2025年,体系健全。\n二、主要任务\n(一)完善制度。健全机制。\n三、保障措施\n压实责任。\n`,
    parts: ['preamble', 'goals', 'tasks', 'safeguards'],
  },
  {
    name: 'plan of several years that begins with where it stands',
    year: [2021, 2025],
    docType: 'implementation-plan',
    text: `青禾市法治政府建设规划(2021-2025年)\n为推进法治政府建设,制定本规划。\n第一章 发展基础\n五年来,出台规章9部。\n第二章 短板与挑战\n一些部门依法决策意识不强。\n第三章 指导思想\n坚持依法行政。\n第四章 主要目标\n到2025年,体系健全。\n第五章 重点任务\n(一)健全制度。完善机制。\n(二)解决突出问题。整治乱象。\n第六章 保障措施\n压实责任。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'guidance', 'goals', 'tasks', 'safeguards'],
  },
  {
    name: 'plan whose tasks are named after problems',
    year: 2025,
    docType: 'implementation-plan',
    text: `青禾县2025年法治政府建设工作要点\n一、夯实法治建设基础\n健全机制。\n二、着力解决执法突出问题\n整治乱象。\n三、补齐基层短板\n配强力量。\n四、工作要求\n压实责任。\n`,
    parts: ['tasks', 'tasks', 'tasks', 'safeguards'],
  },
  {
    name: 'no headings, an intention in passing, and a first paragraph in general terms',
    year: 2023,
    text: `今年以来,青禾乡党委、政府认真落实县里关于法治政府建设的部署,依法行政水平有了新的提升。\n在便民服务方面,办理事项320件,群众满意率98%。下一步还将把窗口延伸到村。\n在综合执法方面,立案15起,排查隐患48处。\n在化解矛盾方面,调处纠纷60起。\n总的来说,我乡法治政府建设取得了一些成绩,但还存在一些不足。执法力量薄弱。\n明年,我们打算从以下几方面改起。配强力量。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'no headings, and the first paragraph reports already',
    year: 2023,
    text: `今年以来,青禾乡认真落实法治政府建设部署,办理事项320件。\n立案15起,排查隐患48处。\n总的来说,我乡法治政府建设取得了一些成绩,但还存在一些不足。执法力量薄弱。\n明年,我们打算从以下几方面改起。配强力量。\n`,
    parts: ['achievements', 'shortcomings', 'plan'],
  },
  {
    name: 'numbers of parts lost or damaged',
    year: 2018,
    text: `2018年,我县推进法治政府建设,现报告如下。\n、依法全面履行政府职能\n(一)深化改革。办理事项320件。\n完善依法行政制度体系\n(一)严把关口。审查文件58件。\n三、坚持严格规范公正文明执法\n(一)规范执法。评查案卷40卷。\n四强化对权力的制约和监督\n主动接受监督,办理建议83件。\n五、依法有效化解纠纷\n调解纠纷60起。\n存在的不足和原因\n一年来虽然取得了一定成绩,但还有一定差距。\n二、法制机构力量薄弱。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements', 'achievements', 'achievements', 'shortcomings'],
  },
  {
    name: 'each topic ends with what is lacking and what comes next',
    year: 2023,
    text: `现将2023年情况报告如下。\n一、坚持党建引领\n召开会议12次。但部分单位重视不够,还存在薄弱环节。下一步,将加强督察。\n二、坚持效能优先\n办理事项900件。同时也要看到,投诉仍然较多,还存在短板。下一步,将开展专项清理。\n三、坚持多元共治\n调解纠纷60起。\n`,
    parts: ['preamble', 'achievements', 'achievements', 'achievements'],
  },
  {
    name: 'government work report',
    year: 2024,
    docType: 'government-work-report',
    text: `政府工作报告\n各位代表:\n现在,我代表县人民政府向大会报告工作。\n一、2024年工作回顾\n过去一年,生产总值增长5%。\n在肯定成绩的同时,我们也清醒认识到,发展还存在不少困难和问题。财政收支矛盾突出。\n二、2025年总体要求和主要目标\n经济增长6%。\n三、2025年重点工作\n建设项目30个。\n`,
    parts: ['preamble', 'achievements', 'shortcomings', 'goals', 'plan'],
  },
  {
    name: 'information disclosure report with table rows numbered 一、',
    year: 2023,
    docType: 'information-disclosure-report',
    text: `本报告依照条例编制。\n一、总体情况\n公开信息300条。\n二、主动公开政府信息情况\n规章\t0\t0\n三、收到和处理政府信息公开申请情况\n一、本年新收申请数量\t12\t3\n二、上年结转申请数量\t1\t0\n四、结转下年度继续办理\t0\t0\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n${lacks}下一步,将加强培训。\n六、其他需要报告的事项\n无。\n`,
    parts: ['preamble', 'achievements', 'other', 'other', 'other', 'shortcomings', 'other'],
  },
];
