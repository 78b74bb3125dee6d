import { type CharacterSet, characterSet } from '../../text/characters';
import { firstCharacters } from '../../text/first-characters';
import { standsAt } from '../../text/scan';
import { wordReader } from '../../text/word-reader';

/**
 * Units by class, after the usage of government statistics and of the reports themselves (宗 for 件 in the south-east, 例 for 件 in
 * mediation, 家次/户次/件次 for occasions). Longest first is arranged by the code; order here is free.
 */
export const UNIT_CLASSES = {
  /** What is handled or written: cases, documents, items. */
  item: '件 宗 起 例 卷 份 篇 条 项 部 案 册 本 套 张 幅 块 封 则 款 种 类 笔 桩 枚 面 路 通 剂 剂次 双 单 页 件次 宗次 项次 条次 份次 例次 起次 笔次 篇次 品种 字 段 首 辑 帧 件套 台套 台件 人份',
  person: '人 名 位 户 对 人次 户次 人才',
  /** Occasions. */
  event:
    '次 场 场次 期 批 批次 轮次 轮 遍 集 节 堂 班 班次 课 讲 站次 车次 航次 趟 回 期次 个次 家次 所次 处次 点次 台次 辆次 头次 只次 艘次 组次 队次 股次 架次',
  body: '家 所 处 座 支 组 队 团 站 栋 幢 间 台 辆 艘 架 口 门 道 根 棵 株 头 只 羽 匹 尾 眼 孔 盏 盒 瓶 箱 袋 桶 股',
  generic: '个',
  share: '% ‰ 成',
  points: '个百分点 百分点 个千分点 个基点 基点 个位次 位次 个名次',
  times: '倍',
  money:
    '元 美元 欧元 港元 人民币 元人民币 元/人 元/户 元/吨 元/亩 元/平方米 元/公斤 元/月 元/年 元/天 元/小时 元/件 元/次 元/千瓦时',
  time: '个工作日 工作日 个自然日 自然日 天 日 个月 小时 个小时 分钟 秒 秒钟 个季度 学时 个学时 课时 个课时 机时 周 个星期',
  measure:
    '微克/立方米 毫克/立方米 毫克/升 微克/升 平方公里 平方千米 平方米 立方米 立方米/秒 立方 方 平米 公顷 亩 公里 千米 米 毫米 厘米 吨 公斤 千克 克 千瓦时 千瓦 兆瓦 兆瓦时 吉瓦 标准煤 吨标准煤 升 GB TB MB PB 分 分贝 公里/小时 人/平方公里 吨/日 床 张床位 个床位 斤 里 海里 ℃ 摄氏度 岁',
} as const;
export type UnitClass = keyof typeof UNIT_CLASSES | 'rank' | 'ratio' | 'none';

const CLASS_OF: ReadonlyMap<string, UnitClass> = new Map(
  Object.entries(UNIT_CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name as UnitClass])),
);

/** A second unit in brackets or behind a slash: 人(次), 册(份), 场/次. */
const SECOND =
  /\((?:次|份|家|个|人|名|户|条|件|套|本|册|张|处|所|项|场|起|宗|期|批|组|辆|台|只|头|座|位|幅|篇|卷)\)|\/[万千百]?(?:次|家|人|户|场|个|件|套|公里|平方公里)(?![\u4e00-\u9fa5]{0,2}\/)/y;

/** Class of a unit as written (人(次) like its first word); `none` for '' and for words that are no unit. */
export const unitClass = (unit: string): UnitClass =>
  CLASS_OF.get(unit) ?? CLASS_OF.get(unit.replace(/[(/].*$/, '')) ?? 'none';

/** What makes another word of the unit in front: 人民 is no 人, 家具 no 家 (but 家具有 is). */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  人: '[民社均口格]|大(?!会|赛)|员(?!会)|力(?!资)|行(?!政)|事(?!项|故)|工(?!作|程)|类|才',
  名: '[称录单义誉]',
  位: '[列居于置阶]',
  户: '[外口型]',
  对: '[于照标接各外应]|全[国省市区县]',
  件: '数',
  条: '[例款件块]',
  项: '目(?!录)',
  例: '[会如行外]',
  份: '额',
  部: '[门分署长委级队位]',
  本: '[级市县区省地部行系年着届次报]|科(?!普|技)',
  套: '[路用]',
  张: '贴',
  块: '状',
  则: '[是应要必]',
  款: '[项式待]',
  批: '[准复示评转注量发]',
  种: '[子养]',
  类: '[似推别]',
  字: '[样符]',
  段: '[落时路差]',
  首: '[次先要都批个席府长届创]',
  辑: '[录要]',
  路: '[径线面上口网段]',
  面: '[向对临积上貌]',
  通: '[过知报道信告行讯用勤]',
  方: '[案面式法向便针位]',
  双: '[方随]',
  单: '[位元个纯独一项方向子据]',
  页: '面',
  案: '[件由情例卷]',
  次: '[数序日月年]',
  场: '[所景地馆]',
  期: '[间限货末初待刊望]',
  节: '[约点日假能水气奏]',
  班: '[子长组级]',
  课: '[题程堂本后余]',
  讲: '[话座述解评堂]',
  轮: '[训值岗换流]',
  回: '[复应访顾归头]',
  站: '[点位在稳]',
  家: '[庭长园属电委畜乡暴]|具(?![有备])',
  所: '[有以属在长需涉]',
  处: '[理罚置级室长于分]',
  座: '谈',
  支: '[持付出撑部]',
  组: '[织建成长团合]',
  团: '[队结体委员]',
  队: '[伍长员]',
  间: '[接隔]',
  台: '[账风湾阶]',
  口: '[径头岸]',
  门: '[类户诊]',
  道: '[路理德]',
  头: '[脑部]',
  只: '[有要是能会]',
  股: '[东份权]',
  成: '[立为果效功员本熟都长交绩就人]',
  天: '[然津气下地府水宫]',
  日: '[常均前报益语本起夜]',
  周: '[年岁边期转密末一知]',
  米: '[面粉]',
  元: '[旦月宵]',
  分: '[别之局公类项支部院钟级为成工析配享管层解批步散组行流]',
  克: '服',
  里: '[程的]',
  升: '[级学至到为旗]',
  床: '位',
  根: '[据本]',
  孔: '子',
  株: '洲',
  笔: '[试记录]',
  封: '[闭存山控开]',
  集: '[中体团合约成贸镇市散聚]',
};

const readWord = wordReader(CLASS_OF.keys());

/** What follows a unit in another word, and the characters that begin it. */
interface Continuation {
  readonly begins: CharacterSet;
  readonly pattern: RegExp;
}
const continuations = new Map<string, Continuation | null>();

function continuationOf(unit: string): Continuation | null {
  const stop = /[A-Z]$/.test(unit) ? '[A-Za-z]' : NOT_BEFORE[unit];
  const found =
    stop === undefined
      ? null
      : { begins: characterSet(firstCharacters(stop) ?? '\\S\\s'), pattern: new RegExp(stop, 'y') };
  continuations.set(unit, found);
  return found;
}

/** True where the text behind `at` does not make another word of the unit at `at`. */
function stands(unit: string, text: string, at: number): boolean {
  const behind = at + unit.length;
  if (behind === text.length) return true;
  const known = continuations.get(unit);
  const continuation = known === undefined ? continuationOf(unit) : known;
  if (!continuation?.begins(text.charCodeAt(behind))) return true;
  continuation.pattern.lastIndex = behind;
  return !continuation.pattern.test(text);
}

/** @returns the unit that stands at `at`, the longest there is, with a second one behind it; '' where none does or it only begins a word. */
export function readUnit(text: string, at: number): string {
  const unit = readWord(text, at, stands);
  if (unit === null) return '';
  const behind = at + unit.length;
  if (!standsAt(text, behind, '(/')) return unit;
  SECOND.lastIndex = behind;
  return unit + (SECOND.exec(text)?.[0] ?? '');
}

/** True for what 个 may count: things, occasions and bodies, not people. */
export const isCount = (cls: UnitClass): boolean =>
  cls === 'item' || cls === 'event' || cls === 'body' || cls === 'generic';
