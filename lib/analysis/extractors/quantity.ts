import { parseArabic } from '../../text/numerals';
import { amountsIn } from '../amounts';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { boundOf, COMPARISON, MAGNITUDE, NUMBER, QUALIFIER } from '../catalog/numbers';
import { unitClass } from '../catalog/units';
import { sentenceWords } from '../sentence-words';

/** Looked for behind, only where a number was found. */
const QUALIFIED = new RegExp(`(?<qualifier>${QUALIFIER}) {0,2}$`);
const MAY_RANGE = /\d[^\d,。;]{0,5}[-—–~～―至到] ?\d/;

/** A number whose unit is said once, after the next: 分别提高1.2和0.8个百分点, 由62压缩至38个工作日. */
const SHARES_UNIT = sentenceWords.for(
  new RegExp(
    `(?:分别|各|[由从]).{0,8}?(?<list>(?:${NUMBER}(?:${MAGNITUDE})?(?:、|和|与|及))+|${NUMBER}(?:${MAGNITUDE})?[\\u4e00-\\u9fa5]{1,4}[至到为])$`,
  ),
);
const LISTED = new RegExp(`(?<digits>${NUMBER})(?<magnitude>${MAGNITUDE})?`, 'g');

const kindOf = (unit: string): Candidate['kind'] => (['share', 'times'].includes(unitClass(unit)) ? 'ratio' : 'level');

/**
 * Arabic digits with a unit (`418件`, `约573.68万元`, `不少于60学时`, `98%以上`), or with 万/亿/余 and the noun itself (`5万群众`).
 * A range (`3至5人`) is one quantity with its lower value.
 */
export const quantity: Extractor = {
  id: 'quantity',
  test: sentenceWords.for(/\d/),
  extract({ masked, start, sight }) {
    const found: Candidate[] = [];
    for (const amount of amountsIn(masked, MAY_RANGE.test(masked))) {
      const { low, high } = 'high' in amount ? amount : { low: null, high: amount };
      const at = (low ?? high).start;
      const before = masked.slice(Math.max(0, at - 10), at);
      // 从45天到20天: both ends of a pair, not a range
      if (low && low.unit !== '' && /[从由自]$/.test(before)) {
        for (const { digits, magnitude, unit, start: from, end } of [low, high])
          found.push(
            candidate('quantity/pair', start + from, start + end, parseArabic(digits, magnitude), unit, {
              kind: kindOf(unit),
            }),
          );
        continue;
      }
      // 3至5万人: what stands behind the second number counts for both
      const value = low
        ? parseArabic(low.digits, low.magnitude || (low.unit === '' ? high.magnitude : ''))
        : parseArabic(high.digits, high.magnitude);
      if (!Number.isFinite(value)) continue;
      const qualified = QUALIFIED.exec(before);
      const qualifier = qualified?.groups?.qualifier ?? '';
      const from = at - (qualified?.[0].length ?? 0);
      const side = qualifier || (COMPARISON.exec(before)?.[0] ?? '');
      if (high.unit !== '' && sight.may(SHARES_UNIT))
        found.push(...sharing(masked.slice(Math.max(0, from - 40), from), start + from, high.unit, kindOf(high.unit)));
      found.push(
        candidate(
          low ? 'quantity/range' : high.unit === '' ? 'quantity/bare' : 'quantity',
          start + from,
          start + high.end,
          value,
          high.unit,
          {
            bound: low ? 'about' : boundOf(side, high.more, high.tail),
            kind: kindOf(high.unit),
            cues: [qualifier, high.tail].filter((word) => word !== ''),
          },
        ),
      );
    }
    return found;
  },
};

/** Quantities in `left`, the words before one, that have their unit from it; `end` is where `left` ends in the whole text. */
function sharing(left: string, end: number, unit: string, kind: Candidate['kind']): Candidate[] {
  const list = SHARES_UNIT.pattern.exec(left)?.groups?.list;
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
