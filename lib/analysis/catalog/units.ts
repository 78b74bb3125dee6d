/**
 * Units by class, after the usage of government statistics and of the reports themselves (宗 for 件 in the south-east, 例 for 件 in
 * mediation, 家次/户次/件次 for occasions). Longest first is arranged by the code; order here is free.
 */
export const UNIT_CLASSES = {
  /** What is handled or written: cases, documents, items. */
  item: '件 宗 起 例 卷 份 篇 条 项 部 案 册 本 套 张 幅 块 封 则 款 股 批 种 类 单 笔 桩 枚 面 盏 件次 宗次 项次 条次 份次 例次 起次 笔次 单次 案次 篇次 事项 环节 要素 品种 宗地 字 品牌',
  person: '人 名 位 户 对 人次 人/次 人(次) 名次 位次 户次 户/次 户(次) 户家庭 余人 人份 人才',
  /** Occasions. */
  event:
    '次 场 场次 场/次 场(次) 期 批次 批(次) 轮次 轮(次) 轮 届 遍 集 节 堂 班 班次 课 讲 站次 车次 航次 班列 趟 回 件(次) 件/次 期次 家(次) 家/次 条(次) 项(次) 个次 家次 所次 处次 点次 台次 辆次 头次 只次 艘次 组次 队次',
  body: '家 所 处 座 支 组 队 团 站 栋 幢 间 台 辆 艘 架 口 门 道 根 棵 株 头 只 羽 匹 尾 眼 孔 盒 瓶 箱 袋 桶 瓶次 对象 窗口 岗位 台/套 台(套) 台套 人户 户籍 个(家) 家(个) 个(次) 名(位)',
  generic: '个',
  share: '% ‰ 成',
  points: '个百分点 百分点 个千分点',
  times: '倍',
  money:
    '元 美元 欧元 港元 港币 人民币 元人民币 元/人 元/户 元/吨 元/亩 元/平方米 元/公斤 元/月 元/年 元/天 元/小时 元/件 元/次 元/千瓦时',
  time: '个工作日 工作日 个自然日 自然日 天 日 个月 小时 个小时 分钟 秒 秒钟 个季度 学时 个学时 课时 个课时 机时 天/次 周 个星期 个交易日 天次 天/件',
  measure:
    '微克/立方米 毫克/立方米 毫克/升 微克/升 平方公里 平方千米 平方米 立方米 立方米/秒 立方 公顷 亩 公里 千米 米 毫米 厘米 吨 公斤 千克 克 千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 度 标准煤 吨标准煤 升 GB TB MB PB G T 分 分贝 公里/小时 人/平方公里 吨/日 度电 床 张床位 个床位 台班 兆 斤 里 海里 ℃ 摄氏度',
} as const;
export type UnitClass = keyof typeof UNIT_CLASSES | 'rank' | 'ratio' | 'none';

const CLASS_OF: ReadonlyMap<string, UnitClass> = new Map(
  Object.entries(UNIT_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name as UnitClass])),
);

/** Class of a unit as written; `none` for '' and for words that are no unit. */
export const unitClass = (unit: string): UnitClass => CLASS_OF.get(unit) ?? 'none';

/** Characters that make another word of the unit in front: 人民 is no 人, 件 in 条件 never follows a number. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  人: '民大社均员口力行事工类格',
  名: '称录单义誉优特胜',
  位: '列居于置阶',
  户: '外口型',
  对: '于照标接全各外应',
  件: '数',
  条: '例款件块',
  项: '目',
  例: '会如行外',
  份: '额',
  部: '门分署长委级队位',
  册: '页',
  本: '级市县区省地部行单月系年着科届次来身轮质报乡镇村街局院',
  套: '路用',
  张: '贴',
  块: '状',
  则: '是应要必',
  款: '项式待',
  股: '东份权',
  批: '准复示评转注量发',
  种: '植子养',
  类: '似推别',
  单: '位独一元项兵',
  字: '样符',
  面: '向对临积上',
  案: '件由情例卷',
  次: '数序日月年会',
  场: '所景地馆',
  期: '间限货末初待刊望',
  届: '时满',
  节: '约点日假能水气奏',
  班: '子长组级',
  课: '题程堂本后余',
  讲: '话座述解评堂',
  轮: '训值岗换流',
  回: '复应访顾归头',
  站: '点位在稳',
  趟: '',
  家: '庭长园属电具委畜门乡暴',
  所: '有以属在长需涉',
  处: '理罚置级室长于分',
  座: '谈',
  支: '持付出撑部队行',
  组: '织建成长团合',
  团: '队结体委员',
  队: '伍长员',
  间: '接隔',
  台: '账风湾阶',
  口: '径头岸',
  门: '类户诊',
  道: '路理德',
  头: '脑部',
  只: '有要是能会',
  度: '过假',
  成: '立为果效功员本熟都长交绩就人',
  天: '然津气下地府水宫',
  日: '常均前报益语本起夜',
  周: '年岁边期转密末一知',
  米: '面粉',
  元: '旦月宵',
  分: '别之局公类项支部院钟级为成工析配析享管层解批步散组行流',
  克: '服',
  里: '程的',
  升: '级学至到为旗',
  度电: '',
  床: '位',
  根: '据本',
  孔: '子',
  株: '洲',
  对象: '',
  斤: '',
  成份: '',
  笔: '试记录',
  封: '闭存山控开',
  桩: '',
  班列: '',
  元素: '',
  集: '中体团合约成贸镇市散聚',
  环节: '',
  窗口: '',
  事项: '',
  要素: '',
};

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Source of a pattern for any unit, longest first, without the words that only begin like one. For use inside larger patterns. */
export const UNIT_SOURCE: string = [...CLASS_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => {
    const stop = NOT_BEFORE[word];
    if (/[A-Z]$/.test(word)) return `${quote(word)}(?![A-Za-z])`;
    return stop ? `${quote(word)}(?![${stop}])` : quote(word);
  })
  .join('|');

/** True where both count discrete things: catalogue entries accept 个 wherever they accept any of these. */
export const isCount = (cls: UnitClass): boolean =>
  cls === 'item' || cls === 'person' || cls === 'event' || cls === 'body' || cls === 'generic';
