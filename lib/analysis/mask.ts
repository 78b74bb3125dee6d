/**
 * Blanks what only looks like a quantity: titles, quotations, dates, document numbers, names with numbers in them.
 * Extractors search the masked sentence, so none of them needs to know these.
 */

import { characterSet } from '../text/characters';
import { finder } from '../text/finder';
import type { Sight } from '../text/watched';
import { sentenceWords } from './sentence-words';

/** Not a digit, not a unit, not a word. */
export const BLANK = '□';

const year = String.raw`(?<!\d)(?:19|20)\d{2}`;
const day = String.raw`\d{1,2} ?[日号]`;
const month = String.raw`\d{1,2} ?月(?!球)`;
/** 平均年龄已经47.6岁 says how old people are, not for how long something was. */
const notMeanAge = String.raw`(?<!平均年龄(?:已经?|已?达到?|[为约是仅在]|不到|超过)?[\d.]{0,4})`;
/** Dates, periods and times of day; `(20212025年)` has lost its dash. */
const DATES = [
  '[一二三四五六七八九〇○零]{4}年(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)?|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日',
  String.raw`(?<!\d)(?:19|20)\d{2}(?:19|20)\d{2} ?年`,
  String.raw`${year} ?[-—–~～至到―]{1,3} ?(?:19|20)?\d{2}(?: ?年(?:度|版)?| ?学年)`,
  String.raw`${year} ?年(?:度|版|底|末|初)?(?: ?[-—–~～至到、和与] ?(?:19|20)\d{2} ?年(?:度)?)?(?: ?\d{0,2} ?月(?!球)(?: ?${day})?)?`,
  String.raw`${year}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d|件|个|万)`,
  String.raw`(?<![\d.])\d{1,2} ?[-—–~～至到―]{1,2} ?${month}(?:份|底|末)?`,
  String.raw`(?<![\d.])${month}(?:份|底|末|初|[上中下]旬)?(?: ?[-—–~～至到] ?(?:次年|翌年)?${month}(?:份|底|末)?)?(?: ?${day})?(?:(?: ?[-—–~～至到、] ?)(?:${month})?${day})*`,
  String.raw`(?<=[每当次上下本][两三]?个?月)(?:的? ?)\d{1,2}[-—–~～至到]\d{1,2} ?[日号]`,
  String.raw`(?<=[每当次上下本][两三]?个?月)(?:的? ?\d{1,2} ?[日号](?: ?[-—–~～至到、和] ?)?){1,3}`,
  String.raw`(?<![\d.])\d{1,2} ?日(?=[,、]? ?(?:上午|下午|前|起|至|,? ?[市县区省州]))`,
  String.raw`(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)(?::[0-5]\d)?(?<![比达为]\d{1,2}:\d\d)`,
  String.raw`(?<![\d.])\d{1,2} ?时(?:\d{1,2} ?分)?(?!间|限|长|段)`,
  String.raw`${year}(?=[市省县区国中届冬春夏秋“《□,、)]|重点|全|法治|政府|工作)`,
  // spans of years, also "近3年", "3年来", "5年内", "任期5年", and anniversaries
  String.raw`(?:近|未来|最近|过去|前|今后|连续)?${notMeanAge}\d{1,3} ?(?:多|余)?(?:周年|个?年头|年|岁|周岁|学年|年级|世纪|年代)`,
  String.raw`(?:近|未来|最近|过去|前|今后|为期|历时|(?<!平均)用时约?|利用)\d{1,3} ?(?:多|余)?(?:个季度|季度|个月|个多月|周|天|日)(?:时间)?`,
  String.raw`(?:365|366) ?天|(?<![至到为从由缩于])24 ?小时(?!以?内|之内)|7 ?[×xX*✕·] ?24(?: ?小时)?|5 ?[×xX*] ?8(?: ?小时)?|全天候`,
];

/** Numbers of documents, articles, bodies, standards. */
const NUMBERED = [
  String.raw`[\[(【](?:19|20)\d{2}[\])】] ?第? ?\d{1,6} ?号?`,
  String.raw`第 ?[\d一二三四五六七八九十百零]{1,8} ?(?:条|章|款|编|节|届|次|批|期|轮|季度|阶段|方|产业|部分|卷|号|集|辑|版|站|课|讲|案|件|家|人|人民|中学|小学|医院|代|时间|责任人|书记|议题|议程|步|种|类|项|目|师|支部|总队|支队|大队|党|道|线|现场|张|副|个|例|单|粒|天|年|线|关|要务|资源|要素|生产力|动力|责任|把手|抓手|主体|需要|标准|信号|选择)(?:之[一二三四五六七八九十])?`,
  String.raw`(?<!\d)\d{1,6} ?号(?:令|文|楼|线|院|馆|公告|议案|建议|提案|召集令|文件|通知|决定)?`,
  String.raw`(?<![A-Za-z])[A-Za-z][A-Za-z.\-/]{0,15} ?\d{1,8}(?:[.\-—/+]\d{1,6}){0,4}`,
  String.raw`\d{3,4}-\d{6,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<![\d.])\d{7,20}-\d{1,8}`,
  String.raw`(?<![\d.])\d{1,2}[·•・]\d{1,2}(?!\d)`,
  String.raw`(?<![\d.])\d{1,2}\.\d{1,2}(?=国家|全国|世界|国际|全民|“|消费|安全|普法|法制|法治宣传|宪法)`,
  String.raw`(?<![\dN.])(?:[\dN]{1,3}|X|Y)(?:\+(?:[\dN]{1,3}|X|Y|n)){1,6}(?:>\d|＞\d)?`,
  String.raw`(?<![\d.])${notMeanAge}\d{1,6}(?:\.\d{1,3})? ?(?:版|届|级|岁|期刊|寸|号线)|(?<=[(第共] ?)\d{1,4} ?页|(?<!\d)\d{1,3} ?(?:中|大)(?:全会|报告)`,
];

/** Names, slogans and figures of speech. */
const NAMES = [
  // a phase of what is built: 平台二期
  '(?<=(?:平台|工程|项目|系统|改造|园区|开发|中心|基地))[一二三四五六]期',
  '二次(?=供水|污染|开发|利用|加压|装修|能源|创业|分配)',
  String.raw`最[先后前初][一\d]{1,5} ?(?:公里|米|步|厘米)`,
  String.raw`(?<!\d)\d{1,4} ?(?:分钟|公里|小时)(?=[^,。;]{0,6}圈)`,
  // what is looked ahead for is what follows: looking back first would cost every character
  String.raw`(?=[一二三四五六七八九十两双\d]个?(?:1|百))(?<!率[均都]?(?:实现|达到?|保持|继续|做到|了|[、,“]){0,3})[一二三四五六七八九十两双]个?(?:100%|百分之百|百分百|百分之100)|\d个(?:100%|百分之百)`,
  // 报备率、规范率实现三个100%: the rates have a value, only their number is a figure of speech
  String.raw`(?<=率[均都]?(?:实现|达到?|保持|继续|做到|了|[、,“]){0,3})[一二三四五六七八九十两双]个(?=100%|百分之百)`,
  String.raw`1[\u4e00-\u9fa5]{1,3}1[\u4e00-\u9fa5]{1,2}(?![\u4e00-\u9fa5]{0,8}\d)(?=[,。;、”制机管工的]|$)|1对[1N多]|1站式|1网通办|1件事|1次办`,
  String.raw`一对一|点对点|一[次站网窗门端枚张号键把揽件](?:性|式|通办|办好|办成|办结|办|受理|告知|审|统管|章|清|卡|事|次)`,
  String.raw`跑[一1]次|进[一1][门扇]|[一1]次也?不?跑`,
  String.raw`(?:以下|如下|下列|上述|这|那|此|哪|某|各|每)(?:[一二三四五六七八九十两]|\d{1,2}) ?(?:个|项|条|点|类|种|大|方面)(?:大)?(?:方面|问题|类|领域|工作|内容|环节|情形)?`,
  String.raw`\d{1,2} ?(?:个|大|项)?(?:方面|大方面|层面|维度|字(?:方针|要求|诀|人才|工作))`,
  String.raw`\d{1,2}大(?:行动|体系|领域|任务|工程|平台|板块|产业|专项|类)`,
  String.raw`每 ?\d{0,4}[百千万亿]{1,2}(?:人|户|名|平方公里|亩|元|件)`,
  String.raw`(?:中国|世界|全国|民营企业|企业)\d{2,4}强`,
];

const findMasks = finder([...DATES, ...NUMBERED, ...NAMES], sentenceWords);
const OPENING = '《“‘"「';
const isOpening = characterSet(OPENING);
const QUOTED = sentenceWords.for(new RegExp(`[${OPENING}]`));
const CLOSE: Readonly<Record<string, string>> = { '《': '》', '“': '”"', '‘': '’', '"': '"”', '「': '」' };
/** Longest title and longest quotation blanked; a quote sign that is never closed blanks nothing. */
const REACH: Readonly<Record<string, number>> = { '《': 120, '“': 60, '‘': 60, '"': 40, '「': 60 };

/** `受理率、办结率实现“两个100%”` gives the rates their value; “六个100%” of building sites is a name. */
const ALL_FULL = /率[^,。;“]{0,6}“[一二三四五六七八九十两]个?100%”$/;

/**
 * Blanks book titles and quotations, nested ones with them. Linear: each opening sign looks ahead a bounded way once.
 * A quotation that begins with a figure and is nothing else (`“100%”`) is a slogan as well.
 */
function blankQuoted(text: string): string {
  let out = '';
  let behind = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isOpening(text.charCodeAt(i))) continue;
    const end = closedAt(text, i);
    if (end < 0 || ALL_FULL.test(text.slice(Math.max(0, i - 8), end + 1))) continue;
    out += text.slice(behind, i) + BLANK.repeat(end - i + 1);
    behind = end + 1;
    i = end;
  }
  return behind === 0 ? text : out + text.slice(behind);
}

/** Offset of the sign that closes the one at `at`; -1 where none does within its reach. */
function closedAt(text: string, at: number): number {
  const opening = text.charAt(at);
  const closers = CLOSE[opening] ?? '';
  const limit = Math.min(text.length, at + (REACH[opening] ?? 0));
  let depth = 1;
  for (let i = at + 1; i < limit; i++) {
    const sign = text.charAt(i);
    if (closers.includes(sign)) depth--;
    else if (sign === opening) depth++;
    if (depth === 0) return i;
  }
  return -1;
}

/** @param sight what a look at the sentence has told. @returns the folded sentence with every masked stretch replaced by blanks of the same length. */
export function mask(sentence: string, sight: Sight): string {
  const quoted = sight.may(QUOTED) ? blankQuoted(sentence) : sentence;
  let masked = '';
  let behind = 0;
  for (const { start, end } of findMasks(quoted, sight)) {
    masked += quoted.slice(behind, start) + BLANK.repeat(end - start);
    behind = end;
  }
  return behind === 0 ? quoted : masked + quoted.slice(behind);
}
