import { parseChinese } from '../../text/numerals';
import { matchesOf } from '../../text/scan';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { boundOf, COMPARISON, QUALIFIER, TAIL } from '../catalog/numbers';
import { sentenceWords } from '../sentence-words';

const NUMBER = '\\d{1,6}(?:\\.\\d{1,4})?';
const MORE = `${TAIL}|多`;
const PATTERN = new RegExp(
  `(?<![\\d.:/])(?<a>${NUMBER}) ?(?::|比) ?(?<b>${NUMBER})(?![\\d:.])` +
    `|(?<![\\d./])(?<num>\\d{1,3})/(?<den>\\d{1,4})(?![\\d/])` +
    `|(?<cden>[二三四五六七八九十]{1,2})分之(?<cnum>[一二两三四五六七八九]{1,2})(?<tail>${MORE})?` +
    `|(?<!第)(?<tenths>[一二两三四五六七八九])成(?![功立为员果效就绩]|不变)(?<tenthsTail>${MORE})?`,
  'gu',
);
/** A colon between numbers is a time, a score or a verse unless a proportion is spoken of. */
const PROPORTION = /(?:比|比例|比值|比率|比重|之比|配比|倍)[^,。;]{0,8}$|按照?$/;
const PROPORTIONAL = /^的?(?:比例|配比|配备|配置|匹配)/;
const SHARE = /(?:占|达|为|到|减少|压缩|压减|缩短|下降|降低|增长|提高|过|了)[^,。;\d]{0,8}$/;
/** Looked for behind, only where a fraction was found. */
const QUALIFIED = new RegExp(`(?:${QUALIFIER})$`);

/** Proportions: `5:1` and `3比1` (the number in front), `1/4`, `三分之二`, `七成以上` (in tenths, unit 成). */
export const ratio: Extractor = {
  id: 'ratio',
  test: sentenceWords.for(/\d ?[:比/] ?\d|分之|成/),
  extract({ masked, start }) {
    const found: Candidate[] = [];
    for (const match of matchesOf(PATTERN, masked)) {
      const g = match.groups ?? {};
      const at = match.index;
      const left = masked.slice(Math.max(0, at - 16), at);
      const qualifier = QUALIFIED.exec(left)?.[0] ?? '';
      const side = qualifier || (COMPARISON.exec(left)?.[0] ?? '');
      const tail = g.tail ?? g.tenthsTail ?? '';
      const share = tail !== '' || side !== '' || SHARE.test(left);
      const add = (rule: string, value: number, unit = ''): void => {
        if (!Number.isFinite(value)) return;
        const bound = boundOf(side, tail === '多' ? tail : '', tail);
        const from = start + at - qualifier.length;
        found.push(candidate(rule, from, start + at + match[0].length, value, unit, { kind: 'ratio', bound }));
      };
      if (g.a !== undefined) {
        const right = masked.slice(at + match[0].length, at + match[0].length + 4);
        if ((PROPORTION.test(left) || PROPORTIONAL.test(right)) && Number(g.b) > 0) add('ratio/to', Number(g.a));
      } else if (g.num !== undefined) {
        if (share && Number(g.num) < Number(g.den)) add('ratio/fraction', round(Number(g.num) / Number(g.den)));
      } else if (g.cden !== undefined) {
        const [over, under] = [parseChinese(g.cnum ?? ''), parseChinese(g.cden)];
        if (share && over !== null && under !== null && over < under) add('ratio/fraction', round(over / under));
      } else if (share) add('ratio/tenths', parseChinese(g.tenths ?? '') ?? Number.NaN, '成');
    }
    return found;
  },
};

const round = (value: number): number => Number(value.toFixed(6));
