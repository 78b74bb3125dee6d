import type { Sight } from '../text/watched';
import { sentenceWords } from './sentence-words';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number): string => String(number).padStart(2, '0');
const monthEnd = (year: number, month: number): string =>
  `${year}-${two(month)}-${two(month === 2 && year % 4 === 0 ? 29 : (DAYS[month - 1] ?? 30))}`;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Without one of these no pattern below can match. */
const OF_TIME = sentenceWords.for(/[年月季末期]/);
/** What recurs is no deadline: 每年6月, 每季度. */
const ONCE = '(?<!每|每年|每年的|\\d)';
const DATE = /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:之?前)?/;
const MONTH = /(20\d\d)年(\d{1,2})月(?:底|末|份)?(?:之?前)|时[限间]\D{0,6}(20\d\d)年(\d{1,2})月/;
const PERIOD = new RegExp(`(?:(20\\d\\d)年)?${ONCE}(?:第?([一二三四1-4])季度|([上下])半年)`);
const END_OF_YEAR = /(20\d\d)年(?:年)?(?:底|末)(?:之?前)?/;
const BEFORE_YEAR = /(20\d\d)年之?前/;
const BY_YEAR = /(?:到|至|在|于)(20\d\d)年(?![-—–~至度])/;
const BARE_DAY = /(?<![\d年])(\d{1,2})月(\d{1,2})日之?前/;
const BARE_MONTH = new RegExp(`${ONCE}(?<!年)(\\d{1,2})月(?:(?:底|末)?前|[底末份])`);
const THIS_YEAR = /(?:年底|年末)前|年内(?!生)/;
const FIVE_YEARS = /“?十([三四五六])五”?(?:期?末|期间|时期末)/;

/**
 * @param ahead the year that `年底前` means; null leaves such words open.
 * @returns an ISO date, month end or year the issuer names, or null. Years inside titles and brackets are not deadlines.
 */
export function readDeadline(commitment: Sight, ahead: number | null): string | null {
  if (!commitment.test(OF_TIME)) return null;
  const plain = commitment.text.replace(/《[^》]*》|[(](?!.{0,6}时限)[^)]*[)]/g, '');
  const date = DATE.exec(plain);
  if (date) return `${date[1]}-${two(Number(date[2]))}-${two(Number(date[3]))}`;
  const month = MONTH.exec(plain);
  const [within, last] = [Number(month?.[1] ?? month?.[3]), Number(month?.[2] ?? month?.[4])];
  if (month && isMonth(last)) return monthEnd(within, last);
  const period = PERIOD.exec(plain);
  const year = period?.[1] ? Number(period[1]) : ahead;
  if (period && year !== null) return monthEnd(year, lastMonth(period[2], period[3]));
  const end = END_OF_YEAR.exec(plain);
  if (end) return `${end[1]}-12-31`;
  const before = BEFORE_YEAR.exec(plain);
  if (before) return `${Number(before[1]) - 1}-12-31`;
  const by = BY_YEAR.exec(plain);
  if (by) return by[1] ?? null;
  const five = FIVE_YEARS.exec(plain);
  if (five) return String(2010 + 5 * '二三四五六'.indexOf(five[1] ?? '') + 5);
  if (ahead === null) return null;
  const day = BARE_DAY.exec(plain);
  if (day && isMonth(Number(day[1])) && Number(day[2]) <= 31)
    return `${ahead}-${two(Number(day[1]))}-${two(Number(day[2]))}`;
  const bare = BARE_MONTH.exec(plain);
  if (bare && isMonth(Number(bare[1]))) return monthEnd(ahead, Number(bare[1]));
  return THIS_YEAR.test(plain) ? `${ahead}-12-31` : null;
}

/** The month a quarter or half of the year ends with. */
function lastMonth(quarter: string | undefined, half: string | undefined): number {
  if (half) return half === '上' ? 6 : 12;
  return 3 * (Math.max('一二三四'.indexOf(quarter ?? ''), '1234'.indexOf(quarter ?? '')) + 1);
}

const UNIT =
  '[余多]?[万亿]?(?:个百分点|个工作日|%|人次|学时|课时|小时|工作日|[个件次场期名人处家项部份篇条所户宗批支辆套天日元倍位卷])(?:以上|以内|左右)?';
/** Measures that state a bound: with Chinese numerals too (至少一次). */
const BOUND = `(?:不(?:少|低|高|超|多)[于过]|至少|超过|达到?|突破|保持在?|稳定在|提[高升]至?到?|控制在|压[减缩]至?|增[加长]|降低|下降|力争)[^,。;、]{0,6}?[\\d一二两三四五六七八九十百]+(?:\\.\\d+)?${UNIT}`;
/** What is to be made or held, with its count. */
const COUNT = `(?:建成|新建|建立|培育|打造|组织|开展|举办|完成|制定|出台|配备|选树|创建|培训|培养|新增|服务|评查)[^,。;、\\d不至]{0,14}\\d+(?:\\.\\d+)?${UNIT}`;
const MEASURED = sentenceWords.for(new RegExp(`${BOUND}|${COUNT}`));
/** All of it: the same and these, tried only where one of them may be. */
const ALL_OR_MEASURED = new RegExp(
  `[^,。;、]{2,12}率?(?:达到?|实现|为|保持)?(?:100%|百分之百)|${MEASURED.pattern.source}|[^,。;、\\d]{2,14}全覆盖`,
);
const ALL = sentenceWords.for(/100%|百分之百|全覆盖/);
/** A deadline in front belongs to the deadline. */
const LEADING_TIME = /^(?:(?:20\d\d)?年|\d{1,2}月)?(?:底|末|内)?之?前?(?:力争|争取|确保|基本)?(?=[^\d年])/;

/** @returns the words of the measurable target (`不少于60学时`, `执法监督全覆盖`), or null. */
export function readTarget(commitment: Sight): string | null {
  const match = commitment.test(ALL) ? ALL_OR_MEASURED.exec(commitment.text) : commitment.exec(MEASURED);
  return match?.[0].replace(LEADING_TIME, '') ?? null;
}

const NAMED = sentenceWords.for(
  /(?:责任|牵头|主办|承办|落实)(?:单位|部门|科室|领导|人|主体)\s*:\s*([^;。)\]】]{2,80}?)(?=[;。)\]】]|(?:完成)?时[限间]|(?:配合|协办|参与)单位|$)/,
);
const LED = sentenceWords.for(
  /(?:由|[,。;]|^)([^,。;由]{2,20}(?:局|委|办|厅|政府|部门|单位|办公室|街道))(?:牵头|负责|会同)/,
);

/** @returns the body that answers for it, in the text's words, or null. */
export const readResponsible = (commitment: Sight): string | null =>
  (commitment.exec(NAMED) ?? commitment.exec(LED))?.[1]?.trim() ?? null;
