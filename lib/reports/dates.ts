import type { PageSignals, Year } from '../model';
import { fold } from '../text/fold';

/** A value with where it was read. */
export interface Sourced {
  readonly value: string;
  readonly source: string;
}

const two = (digits: string): string => digits.padStart(2, '0');
const WRITTEN = /((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const HAN =
  /二[〇○零0OΟ]([〇○零一二三四五六七八九0]{2})年\s*([一二三四五六七八九十]{1,2})月\s*([一二三四五六七八九十]{1,3})日/;
const HAN_DIGITS = '〇一二三四五六七八九';

const hanDay = (han: string): number => {
  const digit = (c: string | undefined): number => (c ? Math.max(0, HAN_DIGITS.indexOf(c)) : 0);
  const ten = han.indexOf('十');
  if (ten < 0) return digit(han[0]);
  return (ten === 0 ? 1 : digit(han[0])) * 10 + digit(han[ten + 1]);
};

/** @returns the first calendar date in a string as ISO, or null; impossible dates are none. */
function readDate(raw: string): string | null {
  const text = fold(raw);
  const written = WRITTEN.exec(text) ?? COMPACT.exec(text);
  if (written) return valid(Number(written[1]), Number(written[2]), Number(written[3]));
  const han = HAN.exec(text);
  if (!han) return null;
  const year = [...(han[1] ?? '')].map((c) => (/[零○0]/.test(c) ? 0 : HAN_DIGITS.indexOf(c))).join('');
  return valid(Number(`20${year}`), hanDay(han[2] ?? ''), hanDay(han[3] ?? ''));
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(String(month))}-${two(String(day))}`;
}

const META = [
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'publishedtime',
  'firstpublishedtime',
  'article:published_time',
  'date',
];
const PUBLISHED = /^(?:发布|公开|公布|发表|上传)(?:日期|时间)$/;
const VAGUE = /^(?:日期|时间|更新日期|更新时间)$/;
const WRITTEN_ON = /^(?:成文|生成|发文|印发|制发|写作)(?:日期|时间)$/;
/** A date behind one of these labels is none of publication, with or without a colon: rows of metadata tables are short lines too. */
const OTHER_DATES =
  /(?:成文|生成|发文|印发|制发|写作|实施|施行|生效|失效|废止|截止)(?:日期|时间)[\s:\]】]*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?/g;
const LINE = /(?:发布|公开|公布|发表|发稿|上传)(?:日期|时间|于)?\s*:?\s*(20\d\d.{0,24})/;
const BARE_LINE = /(?:^|日期\s*:|时间\s*:|\s)\s*(20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;
const URL_DATE = /\/(20\d\d)[-/]?(0?[1-9]|1[0-2])[-/]?(?:t\d{4}(?:\d\d)?(?=(\d\d)_)|(0?[1-9]|[12]\d|3[01])(?=\/))/;

/** All dates the page gives for its publication, in the order of precedence: meta tag, metadata table, labelled line, unlabelled line, address. */
export function publicationDates({ meta, fields, infoLines, url }: PageSignals): Sourced[] {
  const found: { readonly value: string | null; readonly source: string }[] = [
    ...META.map((name) => ({ value: meta[name] ? readDate(meta[name]) : null, source: `meta:${name}` })),
    ...fields
      .filter(({ label }) => PUBLISHED.test(label))
      .map(({ label, value }) => ({ value: readDate(value), source: `table:${label}` })),
    ...infoLines.map((line) => ({ value: readDate(LINE.exec(fold(line))?.[1] ?? ''), source: 'line' })),
    ...fields
      .filter(({ label }) => VAGUE.test(label))
      .map(({ label, value }) => ({ value: readDate(value), source: `table:${label}` })),
    ...infoLines
      .filter((line) => !/今天|现在是|星期|农历/.test(line))
      .map((line) => ({
        value: readDate(BARE_LINE.exec(fold(line).replace(OTHER_DATES, ''))?.[1] ?? ''),
        source: 'line',
      })),
    { value: urlDate(url), source: 'address' },
  ];
  return found.flatMap(({ value, source }) => (value ? [{ value, source }] : []));
}

function urlDate(url: string): string | null {
  const compact = /\/t(20\d{6})_/.exec(url) ?? /\/(20\d{6})\//.exec(url);
  if (compact) return readDate(compact[1] ?? '');
  const parts = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})\//.exec(url) ?? URL_DATE.exec(url);
  return parts?.[3] ? readDate(`${parts[1]}-${parts[2]}-${parts[3]}`) : null;
}

/** The dates the document itself bears, best first: the one it is signed with, then 成文日期 of the metadata table. */
export function signedDates({ fields }: PageSignals, text: string): Sourced[] {
  const tail = fold(text)
    .slice(-400)
    .split('\n')
    .map((line) => line.trim());
  const signed = tail
    .reverse()
    .filter((line) => line.length <= 24 && /^[(]?(?:20|二)/.test(line))
    .flatMap((line) => readDate(line) ?? []);
  return [
    ...signed.slice(0, 1).map((value) => ({ value, source: 'signature' })),
    ...fields
      .filter(({ label }) => WRITTEN_ON.test(label))
      .flatMap(({ label, value }) => {
        const date = readDate(value);
        return date ? [{ value: date, source: `table:${label}` }] : [];
      }),
  ];
}

const MONTH = 31 * 86_400_000;

/**
 * The publication date: the first candidate that can be one. A page cannot be older than the year it reports on (template leftovers,
 * frozen 今天是), nor more than a month older than the signature under its text. Those that fail or differ are conflicts, each value once.
 */
export function chooseDate(
  candidates: readonly Sourced[],
  year: Year | null,
  signed: Sourced | null,
): { readonly chosen: Sourced | null; readonly others: readonly Sourced[] } {
  const from = Array.isArray(year) ? year[0] - 1 : year;
  const possible = ({ value }: Sourced): boolean =>
    (from === null || Number(value.slice(0, 4)) >= from) &&
    (signed === null || Date.parse(value) >= Date.parse(signed.value) - MONTH);
  const chosen = candidates.find(possible) ?? null;
  // The address holds the day the page was first saved: it goes out within weeks of that.
  const near = ({ value, source }: Sourced): boolean =>
    source === 'address' && chosen !== null && Math.abs(Date.parse(value) - Date.parse(chosen.value)) <= MONTH;
  return { chosen, others: candidates.filter((other) => other.value !== chosen?.value && !near(other)) };
}
