/** Digits of Chinese numerals; 两 counts, 〇 and 零 are both zero. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Powers of ten behind a number: `573.68万` shifts the point by four. */
const EXPONENTS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/**
 * Reads a Chinese integer: `十二`, `三百零五`, `两千三百`, `一万二`, or digit by digit `二〇二四`.
 * @returns the number, or null where the string is no such numeral (empty, foreign characters, `百十`).
 */
export function parseChinese(numeral: string): number | null {
  if (numeral === '' || numeral.length > 20) return null;
  if (!/[十百千万亿]/.test(numeral)) return positional(numeral);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 0;
  let zero = false;
  for (const c of numeral) {
    if (c in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[c] ?? 0;
      zero ||= digit === 0;
    } else if (c in SMALL) {
      const unit = SMALL[c] ?? 1;
      if (section > 0 && lastUnit > 0 && unit >= lastUnit) return null;
      section += (digit === null || digit === 0 ? 1 : digit) * unit;
      lastUnit = unit;
      digit = null;
      zero = false;
    } else if (c in LARGE) {
      const unit = LARGE[c] ?? 1;
      const count = section + (digit ?? 0);
      // 亿 closes all that stands before it (一万亿), 万 only its own section (三亿五千万).
      if (unit > total) total = (total + (count === 0 && total === 0 ? 1 : count)) * unit;
      else total += count * unit;
      section = 0;
      digit = null;
      lastUnit = unit;
      zero = false;
    } else return null;
  }
  // 一万二 and 三百五 name the next lower unit by its digit alone; after 零 the digit is just a digit.
  const tail = digit === null ? 0 : !zero && lastUnit >= 100 && digit > 0 ? digit * (lastUnit / 10) : digit;
  return total + section + tail;
}

function positional(numeral: string): number | null {
  let value = 0;
  for (const c of numeral) {
    const digit = DIGITS[c];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  // 三五 or 一二 beside each other are slogans or guesses, not numbers; years and codes have four digits or more.
  return numeral.length === 1 || numeral.length >= 4 || /[零〇]/.test(numeral) ? value : null;
}

/**
 * Reads Arabic digits with separators and a Chinese magnitude, exactly: `('573.68', '万')` is 5736800.
 * @param digits half-width digits, with `,` or blanks as thousands separators
 * @param magnitude `''` or one of 百 千 万 十万 … 万亿
 * @returns NaN where the digits are none.
 */
export function parseArabic(digits: string, magnitude = ''): number {
  const plain = /[,\s]/.test(digits) ? digits.replace(/[,\s]/g, '') : digits;
  return plain === '' ? Number.NaN : Number(magnitude === '' ? plain : `${plain}e${EXPONENTS[magnitude] ?? 0}`);
}
