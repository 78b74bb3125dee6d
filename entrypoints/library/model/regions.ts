import type { ReportData } from '../../../lib/model';

type Placed = Pick<ReportData, 'region' | 'regionCode' | 'issuer'>;

/**
 * A place reports can lie in. Its key is a GB/T 2260 prefix (`13`, `1301`, `130102`) where the code is known, else `name:…`.
 */
export interface Region {
  readonly key: string;
  readonly name: string;
  readonly depth: 0 | 1 | 2;
}

/** GB/T 2260—2007, table 1: the first two digits. */
const PROVINCES: Readonly<Record<string, string>> = {
  ...{ 11: '北京市', 12: '天津市', 13: '河北省', 14: '山西省', 15: '内蒙古自治区', 21: '辽宁省', 22: '吉林省' },
  ...{ 23: '黑龙江省', 31: '上海市', 32: '江苏省', 33: '浙江省', 34: '安徽省', 35: '福建省', 36: '江西省' },
  ...{ 37: '山东省', 41: '河南省', 42: '湖北省', 43: '湖南省', 44: '广东省', 45: '广西壮族自治区', 46: '海南省' },
  ...{ 50: '重庆市', 51: '四川省', 52: '贵州省', 53: '云南省', 54: '西藏自治区', 61: '陕西省', 62: '甘肃省' },
  ...{ 63: '青海省', 64: '宁夏回族自治区', 65: '新疆维吾尔自治区', 71: '台湾省', 81: '香港', 82: '澳门' },
};

/** `130100` → `1301`, `130000` → `13`: the part of a code all divisions inside it begin with. */
const prefixOf = (code: string): string => code.replace(/(?:00){1,2}$/, '');

const keyOf = ({ region, regionCode, issuer }: Placed): string =>
  regionCode ? prefixOf(regionCode) : `name:${region ?? issuer ?? ''}`;

/** Whether a report lies in a region or in one inside it. A place without a code lies in those its full name begins with. */
export function isWithin(report: Placed, key: string): boolean {
  if (!key.startsWith('name:')) return report.regionCode?.startsWith(key) ?? false;
  const name = key.slice(5);
  const own = report.region ?? report.issuer ?? '';
  return name === '' ? own === '' : own.startsWith(name);
}

/** How many of the reports lie in each of the regions, inner ones included. */
export function countRegions(reports: readonly Placed[], keys: readonly string[]): Map<string, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  const named = keys.filter((key) => key.startsWith('name:'));
  for (const report of reports) {
    const code = report.regionCode ?? '';
    const holding = [2, 4, 6].map((length) => code.slice(0, length)).filter((key) => key !== '' && counts.has(key));
    for (const key of new Set(holding)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const key of named) if (isWithin(report, key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** @returns the regions the reports lie in, as a tree in reading order: provinces, the cities among the reports, the rest. */
export function regionTree(reports: readonly Placed[]): Region[] {
  const names = new Map<string, string>();
  for (const report of reports) {
    const key = keyOf(report);
    if (!names.has(key)) names.set(key, report.region ?? report.issuer ?? '');
    const province = report.regionCode?.slice(0, 2);
    if (province && PROVINCES[province]) names.set(province, PROVINCES[province]);
  }
  return [...names]
    .map(([key, name]): Region => ({ key, name: shortName(name, key, names), depth: depthOf(key, names) }))
    .sort((a, b) => Number(a.key.startsWith('name:')) - Number(b.key.startsWith('name:')) || order(a, b));
}

const order = (a: Region, b: Region): number => (a.key < b.key ? -1 : Number(a.key > b.key));

function depthOf(key: string, names: ReadonlyMap<string, string>): Region['depth'] {
  if (key.startsWith('name:')) return 0;
  if (key.length === 2) return 0;
  return key.length === 6 && names.has(key.slice(0, 4)) ? 2 : 1;
}

/** `河北省石家庄市` under 河北省 is 石家庄市. */
function shortName(name: string, key: string, names: ReadonlyMap<string, string>): string {
  if (key.startsWith('name:')) return name;
  let short = name;
  for (const length of [2, 4]) {
    const outer = key.length > length ? names.get(key.slice(0, length)) : undefined;
    if (!outer) continue;
    // The outer place may be named in full or by its own name alone.
    const whole = [name, short].find((one) => one !== outer && one.startsWith(outer));
    if (whole !== undefined) short = whole.slice(outer.length);
  }
  return short;
}
