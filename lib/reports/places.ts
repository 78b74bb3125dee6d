import type { Level } from '../model';

const UNIT = '(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|盟|地区|县|林区|特区|新区|区|旗|民族乡|街道|镇|乡|苏木)';
/** A run of administrative names from the outermost: `天津市蓟州区`, `平遥县`. Lazy, so that each name ends at its first unit word. */
export const PLACE =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?:(?!城市)[\u4e00-\u9fff]{1,10}?(?:市(?!场|监|政|直|民)|自治州|盟|地区))?(?:(?!城市)[\u4e00-\u9fff]{1,10}?(?:市(?!场|监|政|直|民)|自治县|县(?!政|委|直|区)|林区|特区|新区|区(?!政|委|直|域)|自治旗|旗))?(?:[\u4e00-\u9fff]{1,8}?(?:民族乡|街道|镇(?!建)|乡(?!建|村|规)|苏木))?/;
const DEPARTMENT = /(?:局|厅|部|署|委|办|办公室|总队|支队|大队|中心|院|公司|委员会|所)$/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;

/** @returns the leading administrative names of a body's name, `''` where it starts with none. */
export const placeOf = (name: string): string => {
  // 某区人民政府某街道办事处: the office of the district's government in the street.
  const place =
    PLACE.exec(name.replace(/^国家税务总局/, '').replace(/人民政府(?=.{1,12}(?:街道|办事处))/, ''))?.[0] ?? '';
  return new RegExp(`${UNIT}$`).test(place) ? place : '';
};

/** Governments, street offices, committees of zones, party committees of places. */
const GOVERNS =
  /人民政府(?!办公[室厅]$|[^\s]{4,}(?:委员会|局|厅)$)|街道办事处|行政?公?署$|(?:区|园|城|岛|港)(?:管理|执行|工作)?委员会$|管委会|(?:^|\s)中共[^\s]{2,16}(?:省|市|县|区|旗|州|镇|乡)委(?:员会)?(?:\s|$)/;

/** The general offices, which sign for the government or party committee they serve. */
const GENERAL_OFFICE = /(?<=人民政府|[省市县区旗州盟镇乡]委(?:员会)?)办公[室厅](?=\s|$)/g;

/** @returns the bodies themselves where their general offices are named: `中共某县委 某县人民政府`. */
export const principal = (bodies: string): string => bodies.replace(GENERAL_OFFICE, '');

/** @returns true where the body is a department rather than a government or a party committee of a place. */
export const isDepartment = (issuer: string): boolean => !GOVERNS.test(issuer) && DEPARTMENT.test(issuer);

/**
 * The level at which the issuer stands, from the words of its name: the innermost place decides, departments are a level of their own.
 * 市 below a province or a 市 is read as a county-level city; a lone 市 as a prefecture-level one.
 */
export function levelOf(issuer: string): Level | null {
  // Copies leave the place out: `*区人民政府` is a district's all the same.
  const first =
    issuer
      .replace(/^中共/, '')
      .replace(/^[*×]+(?=[省市县区旗镇乡])/, '某')
      .split(' ')
      .at(-1) ?? issuer;
  if (isDepartment(issuer)) return 'department';
  const place = placeOf(first.replace(/^中共/, ''));
  if (/(?:镇|乡|街道|苏木)$/.test(place) || /街道办事处/.test(issuer)) return 'township';
  if (/(?:省|自治区)$/.test(place) || (MUNICIPALITY.test(place) && place.length === 3)) return 'province';
  if (/(?:县|旗|区)$/.test(place)) return 'county';
  if (/市$/.test(place)) return /市.+市$|州.+市$|盟.+市$/.test(place) ? 'county' : 'city';
  if (/(?:州|盟|地区)$/.test(place)) return 'city';
  return null;
}
