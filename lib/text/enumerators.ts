import type { Span } from '../model';
import { beginnings, lowestOf } from './beginnings';
import { once } from './once';
import { isDigit } from './scan';

/**
 * Enumerators of Chinese official documents in the order GB/T 9704-2012 prescribes (一、 → (一) → 1. → (1)),
 * plus the run-in forms of prose (一是, 第一,) and what conversion to HTML leaves of them (`一)`, `)`, a lone 是).
 */
export const ENUMERATOR_STYLES = [
  'part', // 第一部分 第二章 壹、
  'section', // 第三节
  'han', // 一、 二.
  'han-paren', // (一) 【一】 ㈠
  'digit', // 1. 2、 ⒈
  'digit-paren', // (1) 1) ⑴
  'circled', // ① ❶
  'ordinal', // 一是 二要 第一, 其一,
  'bullet', // ● ■ ·
  'damaged', // `)` or 是 at the start of a line: the number itself is lost
] as const;
/** True for the styles of parts, chapters and their sections: what they number has a body. */
export const isOuter = (style: string | undefined): boolean =>
  style === 'part' || style === 'section' || style === 'han';

export type EnumeratorStyle = (typeof ENUMERATOR_STYLES)[number];

export interface Enumerator extends Span {
  readonly style: EnumeratorStyle;
  /** Its number, or null where it has none (bullets, damaged ones). */
  readonly number: number | null;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const RULES: readonly (readonly [EnumeratorStyle, RegExp])[] = [
  ['part', new RegExp(`第\\s?(${HAN}|\\d{1,2})\\s?(?:部分|章|编)[、,.:\\s]*`, 'y')],
  ['section', new RegExp(`第\\s?(${HAN}|\\d{1,2})\\s?节[、,.:\\s]*`, 'y')],
  ['part', /([壹贰叁肆伍陆柒捌玖拾])\s*[、.:]\s*/y],
  ['ordinal', new RegExp(`(${HAN})\\s?(?:是|要(?![求素点闻]))[:,]?\\s*`, 'y')],
  ['ordinal', new RegExp(`[第其](${HAN})\\s?[,、:]\\s*`, 'y')],
  ['han', new RegExp(`(${HAN})\\s*[、.:](?!\\s*[一二三四五六七八九十]{1,3}[、季])\\s*`, 'y')],
  ['han-paren', new RegExp(`[([【]\\s*(${HAN})\\s*[)\\]】、.]+\\s*[、.]?\\s*`, 'y')],
  ['han-paren', new RegExp(`(${HAN})\\s*\\)\\s*[、.]?\\s*`, 'y')],
  ['han-paren', /([㈠-㈩])\s*[、.]?\s*/y],
  ['digit', /(\d{1,2})\s?(?:[.]\s?、?|、)(?!\d(?!0\d\d\s?年))\s*/y],
  ['digit', /([⒈-⒛])\s*/y],
  ['digit-paren', /[([]\s?(\d{1,2})\s?[)\]]\s*[、.]?\s*/y],
  ['digit-paren', /(\d{1,2})\s?\)\s*[、.]?\s*/y],
  ['digit-paren', /([⑴-⒇])\s*/y],
  ['circled', /([①-⑳❶-❿])\s*[、.]?\s*/y],
  ['bullet', /[●○■□◆◇▲△★☆►▶▪•※✓√➢]\s*/y],
  ['bullet', /[·*—–-]\s+/y],
];
const DAMAGED: readonly (readonly [EnumeratorStyle, RegExp])[] = [
  ['damaged', /[)\]]\s*[、.]?\s*|、\s*/y],
  ['damaged', /是(?!否|不是|指|以|由|在|的|一|我)[、,]?\s*/y],
];

const AT_LINE_START = [...RULES, ...DAMAGED];

const DIGITS = '一二三四五六七八九';
/** 一 … 九十九 written with 十, and 壹 … 拾. */
const HAN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...'壹贰叁肆伍陆柒捌玖拾'].map((han, index) => [han, index + 1] as const),
  ...['', ...DIGITS].flatMap((tens, ten) =>
    ['', ...DIGITS].flatMap((ones, one) => [
      ...(tens === '' && ones !== '' ? [[ones, one] as const] : []),
      [`${tens}十${ones}`, (ten || 1) * 10 + one] as const,
    ]),
  ),
]);

/** First code point of each run of ready-made numbered characters. */
const RUNS: readonly (readonly [from: number, to: number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x2776, 0x277f],
  [0x3220, 0x3229],
];

function numberOf(written: string | undefined): number | null {
  if (!written) return null;
  const code = written.charCodeAt(0);
  if (isDigit(code)) return Number(written);
  const run = RUNS.find(([from, to]) => code >= from && code <= to);
  return run ? code - run[0] + 1 : (HAN_NUMBERS.get(written) ?? null);
}

/** Which of them may begin with a character, a bit each. */
const begins = once(() => beginnings(AT_LINE_START.map(([, { source }]) => source)));
const INSIDE = (1 << RULES.length) - 1;

/**
 * Reads the enumerator that starts at `at`, trailing space included.
 * @param folded text after `fold`.
 * @param lineStart true where `at` is the first printed character of its line: only there are damaged enumerators recognised.
 * @returns null where there is none.
 */
export function readEnumerator(folded: string, at: number, lineStart = true): Enumerator | null {
  if (at >= folded.length) return null;
  let may = begins()[folded.charCodeAt(at)] ?? 0;
  if (!lineStart) may &= INSIDE;
  for (; may !== 0; may &= may - 1) {
    const rule = AT_LINE_START[lowestOf(may)];
    if (!rule) continue;
    const [style, pattern] = rule;
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return { start: at, end: at + match[0].length, style, number: numberOf(match[1]) };
  }
  return null;
}
