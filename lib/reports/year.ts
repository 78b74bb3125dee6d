import type { DocType, Year } from '../model';
import { fold } from '../text/fold';
import type { Sourced } from './dates';

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const RANGE = /(20\d\d)\s*年?\s*[-—–~至到]+\s*(20\d\d)\s*年?/;
const BROKEN_RANGE = /[(](20\d\d)(20\d\d)年?[)]/;
const SINGLE = /(?<!\d)(20\d\d)\s*(?:年|(?=法治|度))/;

const arabic = (text: string): string =>
  fold(text).replace(/二[〇零○][〇零○一二三四五六七八九]{2}(?=年)/g, (han) =>
    [...han].map((c) => DIGITS[c] ?? c).join(''),
  );

/** `“十四五”法治政府建设规划`: the five years of that plan of the state; 十一五 began in 2006. */
function fiveYears(title: string): Year | null {
  const period = /十([一二三四五六])五/.exec(title)?.[1];
  const from = 2006 + 5 * '一二三四五六'.indexOf(period ?? '');
  return period ? [from, from + 4] : null;
}

function rangeIn(text: string): Year | null {
  const match = RANGE.exec(text) ?? BROKEN_RANGE.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && from < to && to - from <= 20 ? [from, to] : null;
}

/**
 * The year reported on, or the years of a plan. The title first; then the opening (`2021年,我镇…`), the text's own statement on the next year,
 * last the year before the signature or publication.
 */
export function readYear(
  title: string,
  text: string,
  docType: DocType | null,
  dated: readonly (Sourced | null)[],
): { readonly year: Year | null; readonly source: string } {
  const written = arabic(title);
  if (docType === 'implementation-plan') {
    const range = rangeIn(written.replace(/《[^》]*》/g, '')) ?? rangeIn(written);
    if (range) return { year: range, source: 'title' };
  }
  if (docType === 'government-work-report') {
    // 2022年政府工作报告, given in February 2022, reviews 2021.
    const reviewed = /(?:^|[^\d])(20\d\d)年(?:政府)?(?:工作|主要工作)?(?:的)?回顾|回顾(20\d\d)年/.exec(arabic(text));
    if (reviewed) return { year: Number(reviewed[1] ?? reviewed[2]), source: 'text' };
    const given = /[(](20\d\d)年[1-3]月\d{1,2}日在/.exec(arabic(text.slice(0, 600)));
    if (given) return { year: Number(given[1]) - 1, source: 'text' };
  }
  const single = SINGLE.exec(written.replace(/《[^》]*》/g, '')) ?? SINGLE.exec(written);
  if (single) return { year: Number(single[1]), source: 'title' };
  const opening = arabic(text.slice(0, 1200));
  if (docType === 'implementation-plan') {
    const period = fiveYears(title);
    if (period) return { year: period, source: 'title' };
    const range = rangeIn(opening);
    if (range) return { year: range, source: 'text' };
    const written = dated.find((candidate) => candidate !== null);
    if (written) return { year: Number(written.value.slice(0, 4)), source: written.source };
  }
  const plain = opening.replace(/《[^》]*》/g, '').replace(/[(][^)]*[)]/g, '');
  const stated =
    /(?:^|\n|[。,;:])\s*(20\d\d)年(?!\s*[\d一二三四五六七八九十]{1,2}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日)/.exec(
      plain,
    ) ?? /(20\d\d)年(?:度)?.{0,16}法治政府/.exec(plain);
  if (stated) return { year: Number(stated[1]), source: 'text' };
  const date = dated.find((candidate) => candidate !== null);
  if (!date) return { year: null, source: '' };
  const year = Number(date.value.slice(0, 4));
  return { year: docType === 'implementation-plan' || docType === null ? year : year - 1, source: date.source };
}
