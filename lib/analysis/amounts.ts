import { parseArabic } from '../text/numerals';
import { skipSpaces, standsAt } from '../text/scan';
import { MORE, NUMBER, readMagnitudes, TAIL } from './catalog/numbers';
import { readUnit } from './catalog/units';

/** A number and all that belongs to it, as printed; offsets count into the text it was read in. */
export interface Amount {
  readonly digits: string;
  /** 万, 亿 and their like; '' where none. */
  readonly magnitude: string;
  /** 余, 多, 几 or +; '' where none. */
  readonly more: string;
  /** '' only before a noun that is counted itself (5万群众). */
  readonly unit: string;
  /** 以上, 左右 and their like; '' where none. */
  readonly tail: string;
  readonly start: number;
  readonly end: number;
}

/** Two amounts joined by a dash or 至: `3至5人`. */
export interface AmountRange {
  readonly low: Pick<Amount, 'digits' | 'magnitude' | 'unit' | 'start' | 'end'>;
  readonly high: Amount;
}

const NUMBERS = new RegExp(NUMBER, 'g');
const NUMBER_HERE = new RegExp(NUMBER, 'y');
const TAIL_HERE = new RegExp(TAIL, 'y');
const TAIL_FIRST = '(含及以左上之不';
const DASHES = '-—–~～―至到';
/** What may follow a bare 万, 亿, 余 or 多: a noun, or a pause. */
const NOUN_OR_PAUSE = /[\u4e00-\u9fa5,。;、)□]/;

/** @returns the tail at `at`, '' where there is none. */
export function readTail(text: string, at: number): string {
  if (!standsAt(text, at, TAIL_FIRST)) return '';
  TAIL_HERE.lastIndex = at;
  return TAIL_HERE.exec(text)?.[0] ?? '';
}

/**
 * 46万8千元, 1亿2千万元, 3万5000人: two numbers that are one, written with one magnitude (46.8万).
 * @param at behind the upper number and its magnitude. @returns null where there is no lower one
 */
function readCompound(text: string, digits: string, start: number, magnitude: string, at: number): Amount | null {
  if (magnitude !== '万' && magnitude !== '亿') return null;
  NUMBER_HERE.lastIndex = at;
  const lower = NUMBER_HERE.exec(text)?.[0] ?? '';
  const rest = lower !== '' && lower.length <= 4 ? readAmount(text, lower, at, false) : null;
  if (!rest || (rest.magnitude === '' && (magnitude !== '万' || !/^\d{4}$/.test(lower)))) return null;
  const share = parseArabic(lower, rest.magnitude) / parseArabic('1', magnitude);
  return share < 1
    ? { ...rest, digits: String(Number((parseArabic(digits) + share).toFixed(8))), magnitude, start }
    : null;
}

/**
 * @param mayGoOn whether a lower number may follow; none follows a lower one.
 * @returns the amount whose number is `digits`, at `start`; null where nothing behind it makes it one
 */
function readAmount(text: string, digits: string, start: number, mayGoOn = true): Amount | null {
  let at = skipSpaces(text, start + digits.length, 2);
  const first = standsAt(text, at, MORE) ? text.charAt(at) : '';
  at += first.length;
  for (const magnitude of readMagnitudes(text, at)) {
    const behind = at + magnitude.length;
    const compound = mayGoOn ? readCompound(text, digits, start, magnitude, behind) : null;
    if (compound) return compound;
    const second = standsAt(text, behind, MORE) ? text.charAt(behind) : '';
    const unitAt = skipSpaces(text, behind + second.length, 2);
    const unit = readUnit(text, unitAt);
    if (unit !== '') {
      let end = unitAt + unit.length;
      const third = standsAt(text, end, '余多') && !standsAt(text, end + 1, '元种') ? text.charAt(end) : '';
      end += third.length;
      const tailAt = skipSpaces(text, end, 1);
      const tail = readTail(text, tailAt);
      if (tail !== '') end = tailAt + tail.length;
      return { digits, magnitude, more: first || second || third, unit, tail, start, end };
    }
    // 3万余人 is read with 余; where nothing fits behind it, 余 begins the noun.
    for (const more of second === '' ? [''] : [second, '']) {
      const end = behind + more.length;
      if (standsAt(text, end - 1, '万亿余多') && (end === text.length || NOUN_OR_PAUSE.test(text.charAt(end))))
        return { digits, magnitude, more: first || more, unit: '', tail: '', start, end };
    }
  }
  return null;
}

/** The range whose lower number is `digits`, at `start`; null where it is none. */
function readRange(text: string, digits: string, start: number): AmountRange | null {
  const from = skipSpaces(text, start + digits.length, 1);
  for (const magnitude of readMagnitudes(text, from)) {
    const unit = readUnit(text, from + magnitude.length);
    const end = from + magnitude.length + unit.length;
    const dash = skipSpaces(text, end, 1);
    if (!standsAt(text, dash, DASHES)) continue;
    NUMBER_HERE.lastIndex = skipSpaces(text, dash + (standsAt(text, dash + 1, DASHES) ? 2 : 1), 1);
    const number = NUMBER_HERE.exec(text);
    const high = number && readAmount(text, number[0], number.index);
    if (high) return { low: { digits, magnitude, unit, start, end }, high };
  }
  return null;
}

/**
 * All amounts of a masked sentence in order, not overlapping.
 * @param ranged whether to look for ranges too.
 */
export function amountsIn(text: string, ranged: boolean): (Amount | AmountRange)[] {
  const all: (Amount | AmountRange)[] = [];
  NUMBERS.lastIndex = 0;
  for (let number = NUMBERS.exec(text); number; number = NUMBERS.exec(text)) {
    const [digits] = number;
    const found = (ranged && readRange(text, digits, number.index)) || readAmount(text, digits, number.index);
    const behind = found ? ('high' in found ? found.high : found).end : number.index + digits.length;
    if (found) all.push(found);
    NUMBERS.lastIndex = behind;
  }
  return all;
}
