import { parseArabic } from '../../text/numerals';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { boundOf, MAGNITUDE, MORE, NUMBER, QUALIFIER, TAIL, UNIT } from '../catalog/numbers';
import { unitClass } from '../catalog/units';

const DASH = '[-—–~～―至到]{1,2}';
const PATTERN = new RegExp(
  `(?<qualifier>${QUALIFIER})? {0,2}(?:(?<low>${NUMBER}) ?(?<lowMagnitude>${MAGNITUDE})?(?<lowUnit>${UNIT})? ?${DASH} ?)?` +
    `(?<digits>${NUMBER}) {0,2}(?<more1>${MORE})?(?<magnitude>${MAGNITUDE})?(?<more2>${MORE})? {0,2}` +
    `(?:(?<unit>${UNIT})(?<more3>[余多](?![元种]))?(?<tail>${TAIL})?|(?<=[万亿余多])(?<bare>)(?=[\\u4e00-\\u9fa5,。;、)□]|$))`,
  'gu',
);

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
    for (const match of masked.matchAll(PATTERN)) {
      const g = match.groups ?? {};
      const unit = (g.unit ?? '').replace(/ /g, '');
      const bare = g.bare !== undefined;
      const behind = masked.slice(match.index + match[0].length, match.index + match[0].length + 2);
      if (bare && NO_BARE.test(behind)) continue;
      const lead = match[0].length - match[0].trimStart().length;
      const more = g.more1 ?? g.more2 ?? g.more3 ?? '';
      const range = g.low !== undefined;
      const from = start + match.index + lead;
      const end = start + match.index + match[0].trimEnd().length;
      // 从45天到20天: both ends of a pair, not a range
      if (range && g.lowUnit && /[从由自]$/.test(masked.slice(0, match.index + lead))) {
        const lowText = `${g.low}${g.lowMagnitude ?? ''}${g.lowUnit}`;
        found.push(
          candidate('quantity/pair', from, from + lowText.length, parseArabic(g.low ?? '', g.lowMagnitude), g.lowUnit),
        );
        const digitsAt = match[0].lastIndexOf(g.digits ?? '');
        found.push(
          candidate(
            'quantity/pair',
            start + match.index + digitsAt,
            end,
            parseArabic(g.digits ?? '', g.magnitude),
            unit,
          ),
        );
        continue;
      }
      const value = range
        ? parseArabic(g.low ?? '', g.lowMagnitude ?? (g.lowUnit ? '' : g.magnitude))
        : parseArabic(g.digits ?? '', g.magnitude);
      if (!Number.isFinite(value)) continue;
      const cls = unitClass(unit);
      found.push(
        candidate(range ? 'quantity/range' : bare ? 'quantity/bare' : 'quantity', from, end, value, unit, {
          bound: range ? 'about' : boundOf(g.qualifier ?? '', more, g.tail ?? ''),
          kind: cls === 'share' || cls === 'times' ? 'ratio' : 'level',
          cues: [g.qualifier, g.tail].filter((word) => word !== undefined),
        }),
      );
    }
    return found;
  },
};
