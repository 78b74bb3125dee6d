import { type Edged, edged } from '../../text/edged';
import { trimAny, withoutSpace } from '../../text/scan';

/** The words around a number that are no part of what it measures, and the knives that take them off. */

/** Longest label kept. */
const MAX = 44;

/** Words in front that place in time or count, and say nothing of what is measured. */
const LEAD = edged(
  /^(?:[、,的\s])+|^(?:以及|且|其中|同时|此外|另外|其次|再次|最后|首先|[一二三四五六]是|截[至止]到?(?:目前|[^,]{0,4}\d{4}年[^,]{0,6}?(?:底|末|日|月))?|到目前(?:为止)?|目前|至今|迄今|\d{4}年?[-—至]\d{4}年|\d{1,2}月?[-—~至到]\d{1,2}月|到?\d{4} ?年(?:度|以来|底|末|初)?(?:之?前)?(?:\d{1,2}月(?:\d{1,2}日|底|份)?)?|(?:今年|本年|去年|上年|全年|年内|当年|该年|近年来?|一年来|报告期内)(?:度|以来|来)?|年度|期间|共计|总共|一共|累计|合计|总计|先后|陆续|已经|从而|据统计|据了解|总体|整体)|^(?:和(?!解|谐|平)|及(?!格|时|早)|与(?!会)|并(?!案)|现(?!有|场|行)|共(?!同|享|建|治|性|有制|青|产|管|赢)|已(?!结)|还|又|也|均|仅(?!有)|只(?!有)|则|但|而|使(?!用|得|命)|让(?!利|与|步)|从(?!轻|严|业|重|宽|优|快|事)|由|将|是(?!否|非))/,
);
/** Words between the noun and its number. */
const TRAIL = edged(
  /(?:\d{4}年(?:度|底|末)?(?:之?前)?|共计|共有|一共|累计|合计|总计|(?:已|均|分别|就|也|约|将|则)?(?:(?<![收接遇受找达办看提做签送])到|达到|(?<![传表下直抵送到])达了?|达成了?|(?<![行作成])为|是|(?<![实现拥所])有)|至|(?:由|从)(?:\d{4}年|上年|去年|原来|改革前|之前|此前)(?:度|底|末|的)*|(?<![理])由|从|分别|各有|均有|仅有|只有|还有|已有|仅|(?<!船)只|保持在?|稳定在|维持在|实现|高达|多达|不?超过|突破|不足|不到|至多|超出|不[高多小低少]于|[大小高低少多]于|仍然?|(?<![民公契条])约|(?<!标)的|了|也|已经?|在|于|:|共|(?<![户人日月年平亩店件村队县镇乡区站所案])均|就|近|每|(?<![参])与)$/,
);
/** How a level was reached: 压缩到2小时, 降至9.4%, 缩短到平均3天. Only 到/至/为 makes it no change. */
const REACHED = edged(
  /(?:上升|提高|提升|增加|增长|减少|压减|压缩|缩短|缩减|降低|下降|下调|上调|调整|精简|扩大|扩充|优化|改善|跃升|回落|提速|[增减升降调缩])(?:到|至|为)(?:平均)?$/,
);
/** 3件的, 60%以上的. */
const OF_IT = edged(/^(?:的|内|以上的?)/);
/** Verbs that lead on to the next number. */
const AFTER_TRAIL = edged(/(?:确保了?|达到|(?<![传表下直抵送到])达|为|共有?|均|的|了|、|分别|实现|增长|减少)$/);

/** What a difference is measured against: 同口径, 较上年同期, 与2019年相比. */
const AGAINST =
  '同比|环比|同期|相[比较]|按?(?:同|可比)口径|可比价格?|(?:较|比|与)(?:上年度?末?|去年末?|上一年度?|上季度?|上月|同期|往年|前年|此前|改革前|原来|年初|\\d{4}年?)(?:同期|同口径|底|末|初)?(?:水平)?(?:相比)?|分别|再次?|又|均|各|每年|逐年|年均|整体|总体|平均|累计';
const GROWTH =
  '增长|上升|提高|提升|增加|净增|净减|增多|增幅|涨幅|增速|增长率|前移|后移|进步|上涨|削减|核减|增|升|提速|扩大|多|下降|减少|压减|降低|压缩|缩短|下滑|回落|缩减|精简|减幅|降幅|减|降|少';
/** 同比增长, 较上年分别下降 at the end of a piece. */
export const CHANGE_WORDS = edged(new RegExp(`(?:${AGAINST})*(?:${GROWTH})(?:幅度?|率|速)?$`));
const AGAINST_LEAD = edged(new RegExp(`^(?:${AGAINST}|[,、])+`));
const COMPARED = edged(/^[较比][\u4e00-\u9fa5“”\d]{1,8}$/);
/** Between the two ends of 由A增至B. */
export const FROM_TO = edged(
  /^(?:上升|提高|提升|增加|增长|减少|压减|降低|压缩|缩短|下降|调整|上调|下调|缩减|精简|整合|合并|归并|扩大|优化|改善|增|减|升|降|调|缩|跃升|扩展|拓展|扩充|提速|变|延长)*(?:至|到|为)?(?:平均)?(?:\d{4}年(?:度|底|末)?|目前|现在|今年)?的?$/,
);

/** Takes what the pattern, held to the end, matches off the end; looks at the last characters only. */
export function dropEnd(text: string, pattern: Edged): string {
  if (!pattern.may(text)) return text;
  const tail = text.slice(-24);
  const match = pattern.pattern.exec(tail);
  return match ? text.slice(0, text.length - tail.length + match.index) : text;
}

/** Takes what the pattern, held to the beginning, matches off the beginning. */
const dropStart = (text: string, pattern: Edged): string => text.slice(pattern.exec(text)?.[0].length ?? 0);

/** What measures a difference is none of its subject: 较上年同期, 较一季度 say nothing of what grew. */
export function withoutComparison(piece: string): string {
  const rest = dropStart(piece, AGAINST_LEAD);
  return COMPARED.test(rest) ? '' : rest;
}

/** The words before a number without those that only place, count or lead on to it. */
export function clean(piece: string): string {
  let text = trimAny(withoutSpace(piece), ')”》', '');
  for (let i = 0; i < 8; i++) {
    const shorter = dropStart(text, LEAD);
    if (shorter === text) break;
    text = shorter;
  }
  for (let i = 0; i < 5; i++) {
    const reached = dropEnd(text, REACHED);
    const shorter = reached === '' ? dropEnd(text, TRAIL) : dropEnd(reached, TRAIL);
    if (shorter === text) break;
    text = shorter;
  }
  return trimAny(text, '、,:', '、,:(');
}

/** The words behind a number up to where they turn to something else. */
export function cleanAfter(piece: string): string {
  let text = dropStart(withoutSpace(piece), OF_IT);
  if (FROM_TO.test(text)) return '';
  for (let i = 0; i < 3; i++) text = dropEnd(text, AFTER_TRAIL);
  const bracket = text.indexOf('(');
  if (bracket >= 0 && text.indexOf(')', bracket) < 0) text = text.slice(0, bracket);
  // stop before a second verb phrase only when the noun is long enough to stand alone
  return text.length > 26 ? text.slice(0, 26) : text;
}

/** Joins without saying the shared words twice: 述法 + 述法率. */
export function merge(head: string, tail: string): string {
  for (let k = Math.min(head.length, tail.length); k > 1; k--)
    if (head.endsWith(tail.slice(0, k))) return head + tail.slice(k);
  return head + tail;
}

/** Keeps the end of an overlong label: what stands nearest the number. */
export function cap(label: string, max = MAX): string {
  if (label.length <= max) return label;
  const cut = label.slice(-max).replace(/^\d+/, '');
  const pause = cut.search(/[、,的》”]/);
  return (pause >= 0 && pause < 12 ? cut.slice(pause + 1) : cut).replace(/^[、,的》”]+/, '');
}
