import { standsAt } from '../../text/scan';
import type { Bound } from '../candidate';

/** Building blocks of the quantity patterns, shared by the extractors. All bounded; none can backtrack over more than a number. */

/**
 * Qualifiers that join the span: 约 近 超 超过 逾 不少于 不低于 至少, and 上 of 上百. 达, 共, 累计, 仅 report and stay outside.
 * The look-behinds keep 预约 签约 节约 最近 附近 逼近 together.
 */
export const QUALIFIER =
  '不少于|不低于|至少|(?<![预签节违合契公条制民租履毁])约|(?<![最附邻相就临])近|(?<!不)超过|(?<![赶反高不])超(?!出)|逾|(?<![以百])上(?=[百千万])';

/** Words of comparison that stay outside the span and still say on which side of the number the truth lies: 仍高于20%, 不足50人. */
export const COMPARISON = /(?:不(?:超过|高于|多于|小于|足|到)|至多|[大小高低少多]于|突破|刚过|超出) {0,2}$/;

/** Characters behind the number, before or behind the magnitude: 260余万, 14万余. */
export const MORE = '余多几来+';
export const TAIL = '(?:\\(?含\\)?|及)?以上|(?:\\(?含\\)?|及)?以下|以内|之内|左右|上下|之多|不等';

/** Arabic digits with optional thousands separators and decimals; not inside a longer number or a code. */
export const NUMBER = String.raw`(?=\d)(?<![\dA-Za-z.第])(?<!\d,)(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,3}(?: \d{3}){1,4}(?! ?\d)|\d{1,15})(?:\.\d{1,6})?`;
const MAGNITUDES = ['万亿', '千亿', '百亿', '十亿', '亿', '千万', '百万', '十万', '万', '千', '百'];
/** As a pattern. */
export const MAGNITUDE = MAGNITUDES.join('|');
const NONE = [''];

/** Every reading of the magnitude at `at`, longest first, '' last: 千 is one in 3千元, in 3千瓦时 it belongs to the unit. */
export const readMagnitudes = (text: string, at: number): readonly string[] =>
  standsAt(text, at, '万亿千百十') ? [...MAGNITUDES.filter((magnitude) => text.startsWith(magnitude, at)), ''] : NONE;

const MIN = /^(?:不少于|不低于|不小于|至少|超|逾|上|大于|高于|多于|突破|刚过)/;
const MAX = /^(?:不超过|不高于|不多于|至多|近|将近|接近|不足|不到|小于|低于|少于)/;

/** Which side of the printed number the truth lies on, from the words around it. */
export function boundOf(qualifier: string, more: string, tail: string): Bound {
  if (qualifier === '' && tail === '') return more === '' ? 'exact' : 'min';
  if (MAX.test(qualifier) || /以下|以内|之内/.test(tail)) return 'max';
  if (MIN.test(qualifier) || more !== '' || /以上|之多/.test(tail)) return 'min';
  return 'about';
}
