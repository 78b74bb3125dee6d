import type { Level } from '../model';
import { CURRENT, EARLIER } from './division-table';

/** One administrative division under one of its names. */
export interface Division {
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly name: string;
  /** False for names and codes given up in a later revision. */
  readonly current: boolean;
}

/** The divisions of one province: by name, current ones first, and the name each code has or had last. */
interface Province {
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byCode: ReadonlyMap<string, string>;
}
const unpacked = new Map<string, Province>();

/** Unpacks one province on first use; `key` is the first two digits of its codes. */
function province(key: string): Province {
  const known = unpacked.get(key);
  if (known) return known;
  const byName = new Map<string, Division[]>();
  const byCode = new Map<string, string>();
  for (const table of [CURRENT, EARLIER]) {
    const current = table === CURRENT;
    let number = 0;
    for (const entry of table[key]?.split(' ') ?? []) {
      let digits = 0;
      while (entry.charCodeAt(digits) <= 0x39) digits++;
      number = digits === 0 ? number + 1 : Number(entry.slice(0, digits));
      const code = key + String(10_000 + number).slice(1);
      const name = entry.slice(digits);
      const division = { code, name, current };
      const same = byName.get(name);
      if (same) same.push(division);
      else byName.set(name, [division]);
      if (current || !byCode.has(code)) byCode.set(code, name);
    }
  }
  const made = { byName, byCode };
  unpacked.set(key, made);
  return made;
}

/** The provinces in which a name may begin with these words, looked for in the packed table. */
const provincesWith = (words: string): Province[] =>
  Object.keys(CURRENT)
    .filter((key) => CURRENT[key]?.includes(words) || EARLIER[key]?.includes(words))
    .map(province);

/** @returns the name of a code, or null where no revision has it. */
export const nameOf = (code: string): string | null => province(code.slice(0, 2)).byCode.get(code) ?? null;

/** @returns the level a code stands for: XX0000, XXYY00, else county. The four municipalities are provinces. */
export function levelOfCode(code: string): Level {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? (/^(?:11|12|31|50)/.test(code) ? 'province' : 'city') : 'county';
}

/** The names above a division: of its prefecture and its province. */
export function parentsOf(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
    .filter((parent) => parent !== code)
    .flatMap((parent) => nameOf(parent) ?? []);
}

/** Names of groups of counties in the table, which are no places themselves. */
const GROUP = /^(?:市辖区|县|.*直辖县级行政区划)$/;

/**
 * @returns the current divisions right below one, in the order of their codes: of a province its prefectures and the counties it
 * governs itself, of a prefecture its counties; the provinces for `''`.
 * @param prefix what all codes inside begin with: `''`, `13`, `1301`
 */
export function divisionsIn(prefix: string): Division[] {
  if (prefix === '') return Object.keys(CURRENT).flatMap((key) => current(`${key}0000`));
  if (CURRENT[prefix.slice(0, 2)] === undefined || prefix.length > 4) return [];
  const inside = [...province(prefix.slice(0, 2)).byName.values()]
    .flat()
    .filter((one) => one.current && one.code.startsWith(prefix) && !one.code.startsWith(prefix.padEnd(6, '0')))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (prefix.length === 4) return inside;
  const own = nameOf(`${prefix}0000`);
  const prefectures = inside.filter(({ code, name }) => code.endsWith('00') && name !== own && !GROUP.test(name));
  const governed = new Set(prefectures.map(({ code }) => code.slice(0, 4)));
  return inside.filter(
    (one) => prefectures.includes(one) || (!one.code.endsWith('00') && !governed.has(one.code.slice(0, 4))),
  );
}
const current = (code: string): Division[] => {
  const name = nameOf(code);
  return name === null ? [] : [{ code, name, current: true }];
};

/** A township below the divisions of the table. */
const TOWNSHIP = /^[^省市县区旗]{1,12}(?:镇|乡|街道|苏木)$/;

/**
 * Cuts a place name into the divisions it names, outermost first: 天津市蓟州区 → 天津市, 蓟州区; a township at the end is left off.
 * @returns an empty list where any part of it is no known division.
 */
export function splitPlace(place: string): string[] {
  const found: string[] = [];
  let rest = place;
  while (rest !== '' && !(found.length > 0 && TOWNSHIP.test(rest))) {
    const near = provincesWith(rest.slice(0, 2));
    let length = Math.min(rest.length, 15);
    while (length > 1 && !near.some(({ byName }) => byName.has(rest.slice(0, length)))) length--;
    if (length <= 1) return [];
    found.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return found;
}

/** What may tell places of one name apart, strongest first. */
export interface PlaceEvidence {
  /** Codes of division read from SiteIDCode or a credit code: they identify the site or the filing office. */
  readonly codes: readonly string[];
  /** Text in which the names of superior places may stand. */
  readonly text: string;
}

/**
 * Finds the division a place name means. A name that several places bear (鼓楼区) is decided by the names written before it, then by codes and
 * superior names in the evidence; undecided it stays null. The innermost known name counts, so a township gets its county's code.
 * @returns the division under its present name and code where the name is current, else the earlier one.
 */
export function findDivision(place: string, evidence: PlaceEvidence): Division | null {
  const parts = splitPlace(place);
  const innermost = parts.at(-1);
  if (innermost === undefined) return null;
  const same = provincesWith(innermost).flatMap(({ byName }) => byName.get(innermost) ?? []);
  const current = same.filter((division) => division.current);
  const candidates = current.length > 0 ? current : same;
  const above = new Set(parts.slice(0, -1));
  // A municipality bears the name twice: the province's code stands for it.
  const distinct = candidates.filter(
    ({ code }) => !candidates.some((other) => other.code < code && sameUnit(other.code, code)),
  );
  const scored = distinct.map((division) => {
    const parents = parentsOf(division.code);
    const written = parents.filter((parent) => above.has(parent)).length * 10;
    const mentioned =
      parents.filter((parent) => evidence.text.includes(parent.replace(/(?:省|市|自治[区州])$/, ''))).length * 2;
    const coded = evidence.codes.some((code) => code.slice(0, 4) === division.code.slice(0, 4))
      ? 3
      : evidence.codes.some((code) => code.slice(0, 2) === division.code.slice(0, 2))
        ? 1
        : 0;
    return { division, score: written + mentioned + coded };
  });
  const best = scored.sort((a, b) => b.score - a.score || a.division.code.localeCompare(b.division.code))[0];
  if (!best) return null;
  const tied = scored.filter(({ score, division }) => score === best.score && division.code !== best.division.code);
  return tied.length === 0 ? best.division : null;
}

/** 110000 and 110100 are both 北京市. */
const sameUnit = (a: string, b: string): boolean =>
  /^(?:11|12|31|50)/.test(a) && a.slice(0, 2) === b.slice(0, 2) && a.endsWith('00') && b.endsWith('00');

/** Division codes in a site's SiteIDCode (first six digits) and in the credit code some index numbers begin with (characters 3–8). */
export function evidenceCodes(siteIdCode: string, indexNumber: string): string[] {
  const site = /^(\d{6})\d{4}$/.exec(siteIdCode.trim())?.[1];
  const credit = /^1[1-9](\d{6})[0-9A-Z]{10}(?![0-9A-Z])/.exec(indexNumber.trim())?.[1];
  return [credit, site].flatMap((code) => (code && nameOf(code) !== null ? [code] : []));
}
