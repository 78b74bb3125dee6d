import type { Year } from '../model';
import type { Sight } from '../text/watched';
import { sentenceWords } from './sentence-words';

/**
 * Wording that opens a part which has no heading. Observed: `虽然法治政府建设取得了一定成效,但还存在一些差距和不足`,
 * `取得成绩的同时,我们也清醒地看到…`, `2024年,某市将在以下五个方面发力`, `下一步,…`. Patterns run on one folded sentence, and on no more than its beginning.
 */
const LACKS = '(?:不足|问题|短板|差距|弱项|困难|薄弱|缺乏|欠缺)';
const ADMITS: readonly RegExp[] = [
  new RegExp(`(?:虽然?|尽管|取得).{2,90}(?:但|然而|不过).{0,24}(?:存在|有).{0,24}${LACKS}`),
  new RegExp(
    `(?:成绩|成效|成果|进展|肯定|总结).{0,12}的?同时.{0,40}(?:看到|认识到|熟悉到|意识到|存在).{0,60}(?:${LACKS}|不够|不高|不强)`,
  ),
  new RegExp(
    `(?:清醒|苏醒|深刻|充分|清楚)地?的?(?:看到|认识到|熟悉到|意识到).{0,60}(?:${LACKS}|不够|不高|不强|不到位)`,
  ),
  new RegExp(
    `^(?:但是?|然而|当前|目前|同时)?,?.{0,24}(?:还|也|仍然?|依然|仍旧)存在(?:着)?(?:一些|一定|不少|许多|以下|诸多|较多)?的?.{0,16}${LACKS}`,
  ),
  /^(?:成绩来之不易,)?问题不容(?:回避|忽视)/,
  /(?:工作中|同时|但),?我们也?(?:感到|看到|清楚|认识到).{0,60}(?:不(?:完全)?适应|不够|不足|差距|问题|薄弱)/,
  new RegExp(
    `(?:但|然而|不过|同时),?.{0,12}(?:也|还|更|必须|应当?|需|要).{0,8}(?:看到|认识到|意识到|承认|正视).{0,60}(?:${LACKS}|不够|不高|不强)`,
  ),
  /(?:困难|问题|短板|差距|不足|弱项)[^,。;:]{0,10}(?:仍然?|依然|依旧|还|尚)(?:不少|较多|很多|不容忽视|(?:比较|较为)?(?:突出|明显|严重)|较大|客观存在)/,
  new RegExp(
    `(?:相比|比照|对照|对标|距离?)[^。;]{2,60}(?:还|仍|尚|依然)(?:然|旧)?(?:有|存在)(?:着)?(?:一定|较大|不小|明显|一些|不少)?的?(?:差距|距离|${LACKS})`,
  ),
  new RegExp(`(?:还|仍然?|依然|也)面临(?:着)?(?:一些|不少|诸多|许多|以下)?的?.{0,10}(?:困难|问题|挑战|${LACKS})`),
  /(?:我们|成绩|成效|同时)[^。;]{0,12}(?:也|还)(?:清楚地?|清醒地?|客观地?)?(?:发现|感到|觉察到|注意到)[^。;]{0,24}(?:薄弱(?:之处|环节)|不足|欠缺|短板|差距|问题)/,
  /^(?:主要)?(?:存在)?的?(?:主要)?(?:问题|不足)(?:表现|体现)?(?:有|为|在于|如下|:|是(?!导向))/,
];
/** An admission that is at once reported as mended, or one of others, opens nothing. */
const NOT_ADMITTING = /(?:已|均|全部|及时)(?:整改|解决|完成|纠正|销号)|发现.{0,20}问题\d|问题导向/;

/** Without one of these no pattern above can match: most sentences go no further. */
const HINT = sentenceWords.for(/不足|问题|短板|差距|弱项|困难|薄弱|缺乏|欠缺|不[够高强到完适]/);
/** Longer runs are no sentences; the patterns above need not be tried on all of them. */
const LONGEST = 400;

/** @returns true where the folded sentence opens a part on shortcomings. */
export function opensShortcomings(sentence: Sight): boolean {
  if (!sentence.test(HINT)) return false;
  const words = sentence.text.slice(0, LONGEST);
  return ADMITS.some((pattern) => pattern.test(words)) && !NOT_ADMITTING.test(words);
}

/** 也要看到…依然存在; 对照要求,…刚刚起步; 但从群众反映看,…时有发生; 仍有18个未设. */
const IN_PASSING = sentenceWords.for(
  /(?:成绩|成效|成果|进展|肯定|总结).{0,12}的?同时.{0,16}(?:看到|认识到|意识到).{0,60}(?:依然|仍然?|还)(?:存在|有)|^(?:但|不过|然而)?,?(?:对照|对标|比照|从)[^,。;]{0,30}(?:要求|标准|期待|期盼|先进|目标|看),.{0,40}(?:刚刚?起步|仍|尚未|还不|还没|不够|时有发生|依然)|(?:部分|个别|少数|有的|一些).{0,40}(?:仍|还|尚)有\d+.{0,4}(?:未|没有|不)/,
);
/** @returns true where the folded sentence admits a lack in the midst of a topic; it opens no part. */
export const admitsInPassing = (sentence: Sight): boolean => sentence.test(IN_PASSING, sentence.text.slice(0, LONGEST));

const NEXT = sentenceWords.for(
  /^(?:针对.{2,30}(?:问题|不足|短板|差距).{0,4},)?(?:下一?步|下一?阶段|下一年度?|今后|接下来|明年|来年|新的一年|未来(?:一年|一段))/,
);
const YEAR = sentenceWords.for(/^(20\d\d)年(?:度)?(?:,|[^,。]{0,30}(?:将|要|计划|拟|继续|重点))/);
const INTENT = /将|要|继续|重点|着力|发力|聚焦|围绕|做好|抓好|打算|计划|力争|进一步|坚持/;
const PAST = /了|已|取得|荣获|获评|完成了|同比|\d件/;

/** `针对上述问题,我们将从以下方面改进:` turns from problems to what is done about them. */
const REMEDY = sentenceWords.for(
  /^(?:对此|为此|下来),?.{0,16}(?:将|要|计划|拟|重点|采取|进一步|着力|继续)|^(?:针对|对于?|围绕|结合|聚焦).{0,16}(?:问题|不足|短板|困难|差距|弱项).{0,8},.{0,16}(?:将|要|计划|拟|重点|从以下|采取|进一步|下一?步|着力|继续)/,
);

/** 县委、县政府主要负责人…; 镇党委书记、镇长…. */
const LEADERS =
  /^(?:(?:党政|[省市县区旗镇乡局]委?、?|[省市县区旗镇乡]?政府、?|街道){1,4}主要(?:负责(?:人|同志)|领导).{0,60}(?:第一责任人|主持召开|带头|批示)|[^,。;:、]{0,8}(?:党(?:工)?委|党组|[县市区旗]委|支部)书记、[^,。;:]{0,12}?(?:[县市区旗镇乡局厅]长|主任).{0,60}(?:第一责任人|主持|带头|批示|述法|亲自|挂帅|组织者|当好))/;
/** The paragraph on the head of party or government. */
export const opensLeadership = (sentence: Sight): boolean => LEADERS.test(sentence.text);

/** @returns true where the folded sentence opens a part on what comes next; `year` is the year reported on. */
export function opensPlan(sentence: Sight, year: Year | null): boolean {
  if (sentence.test(NEXT) || sentence.test(REMEDY)) return true;
  const match = sentence.exec(YEAR);
  const words = sentence.text;
  if (!match || /如下[:。]?$/.test(words)) return false;
  const reported = Array.isArray(year) ? year[1] : year;
  const named = Number(match[1]);
  if (reported !== null && named > reported) return INTENT.test(words);
  // Copies rewrite every year to one: then the intention has to be plain and nothing reported.
  return (
    (reported === null || named === reported) &&
    /(?:以下|下列).{0,6}方面|将(?!.{0,12}(?:纳入|列入|作为))|发力/.test(words) &&
    !PAST.test(words)
  );
}
