import { parseArabic } from '../../text/numerals';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { boundOf, COMPARISON, MAGNITUDE, MORE, NUMBER, QUALIFIER, TAIL, UNIT } from '../catalog/numbers';
import { unitClass } from '../catalog/units';

const DASH = '[-—–~～―至到]{1,2}';
const LOW = `(?:(?<low>${NUMBER}) ?(?<lowMagnitude>${MAGNITUDE})?(?<lowUnit>${UNIT})? ?${DASH} ?)?`;
const HIGH =
  `(?<digits>${NUMBER}) {0,2}(?<more1>${MORE})?(?<magnitude>${MAGNITUDE})?(?<more2>${MORE})? {0,2}` +
  `(?:(?<unit>${UNIT})(?<more3>[余多](?![元种]))?(?<tail>${TAIL})?|(?<=[万亿余多])(?<bare>)(?=[\\u4e00-\\u9fa5,。;、)□]|$))`;
const SINGLE = new RegExp(HIGH, 'g');
/** Dearer; only where the sentence may hold a range. */
const RANGE = new RegExp(`${LOW}${HIGH}`, 'g');
/** Looked for behind, only where a number was found. */
const QUALIFIED = new RegExp(`(?<qualifier>${QUALIFIER}) {0,2}$`);
const MAY_RANGE = /\d[^\d,。;]{0,5}[-—–~～―至到] ?\d/;

/** A number whose unit is said once, after the next: 分别提高1.2和0.8个百分点, 由62压缩至38个工作日. */
const SHARES_UNIT = new RegExp(
  `(?:分别|各|[由从]).{0,8}?(?<list>(?:${NUMBER}(?:${MAGNITUDE})?(?:、|和|与|及))+|${NUMBER}(?:${MAGNITUDE})?[\\u4e00-\\u9fa5]{1,4}[至到为])$`,
);
const LISTED = new RegExp(`(?<digits>${NUMBER})(?<magnitude>${MAGNITUDE})?`, 'g');

/** Words behind a bare number that show that it counts nothing: 2万余字 is counted, 3千里 is a phrase. */
const NO_BARE = /^[^\u4e00-\u9fa5,。;、)□]/;

/**
 * Arabic digits with a unit (`418件`, `约573.68万元`, `不少于60学时`, `98%以上`), or with 万/亿/余 and the noun itself (`5万群众`).
 * A range (`3至5人`) is one quantity with its lower value.
 */
export const quantity: Extractor = {
  id: 'quantity',
  test: /\d/,
  extract({ masked, start }) {
    const found: Candidate[] = [];
    for (const match of masked.matchAll(MAY_RANGE.test(masked) ? RANGE : SINGLE)) {
      const g = match.groups ?? {};
      const at = match.index;
      const to = at + match[0].trimEnd().length;
      if (g.bare !== undefined && NO_BARE.test(masked.slice(to, to + 2))) continue;
      const before = masked.slice(Math.max(0, at - 10), at);
      const kindOf = (unit: string): Candidate['kind'] =>
        ['share', 'times'].includes(unitClass(unit)) ? 'ratio' : 'level';
      // 从45天到20天: both ends of a pair, not a range
      if (g.low !== undefined && g.lowUnit && /[从由自]$/.test(before)) {
        const low = `${g.low}${g.lowMagnitude ?? ''}${g.lowUnit}`.length;
        const high = at + match[0].lastIndexOf(g.digits ?? '');
        const values = [
          [at, at + low, parseArabic(g.low, g.lowMagnitude), g.lowUnit],
          [high, to, parseArabic(g.digits ?? '', g.magnitude), g.unit ?? ''],
        ] as const;
        for (const [from, end, value, unit] of values)
          found.push(candidate('quantity/pair', start + from, start + end, value, unit, { kind: kindOf(unit) }));
        continue;
      }
      const unit = g.unit ?? '';
      const range = g.low !== undefined;
      const value = range
        ? parseArabic(g.low ?? '', g.lowMagnitude ?? (g.lowUnit ? '' : g.magnitude))
        : parseArabic(g.digits ?? '', g.magnitude);
      if (!Number.isFinite(value)) continue;
      const qualified = QUALIFIED.exec(before);
      const qualifier = qualified?.groups?.qualifier ?? '';
      const from = at - (qualified?.[0].length ?? 0);
      const side = qualifier || (COMPARISON.exec(before)?.[0] ?? '');
      found.push(...sharing(masked.slice(Math.max(0, from - 40), from), start + from, unit, kindOf(unit)));
      const more = g.more1 ?? g.more2 ?? g.more3 ?? '';
      found.push(
        candidate(
          range ? 'quantity/range' : g.bare !== undefined ? 'quantity/bare' : 'quantity',
          start + from,
          start + to,
          value,
          unit,
          {
            bound: range ? 'about' : boundOf(side, more, g.tail ?? ''),
            kind: kindOf(unit),
            cues: [qualifier, g.tail ?? ''].filter((word) => word !== ''),
          },
        ),
      );
    }
    return found;
  },
};

/** Quantities in `left`, the words before one, that have their unit from it; `end` is where `left` ends in the whole text. */
function sharing(left: string, end: number, unit: string, kind: Candidate['kind']): Candidate[] {
  const list = unit === '' ? undefined : SHARES_UNIT.exec(left)?.groups?.list;
  if (list === undefined) return [];
  const from = end - list.length;
  return [...list.matchAll(LISTED)].map(({ index, groups: g = {}, 0: words }) =>
    candidate(
      'quantity/shared-unit',
      from + index,
      from + index + words.length,
      parseArabic(g.digits ?? '', g.magnitude),
      unit,
      { kind },
    ),
  );
}
