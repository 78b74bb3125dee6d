import { parseChinese } from '../../text/numerals';
import { type Candidate, candidate, type Extractor } from '../candidate';

const NUMBER = '\\d{1,6}(?:\\.\\d{1,4})?';
const PATTERN = new RegExp(
  `(?<![\\d.:/])(?<a>${NUMBER}) ?(?::|比) ?(?<b>${NUMBER})(?![\\d:.])` +
    `|(?<![\\d./])(?<num>\\d{1,3})/(?<den>\\d{1,4})(?![\\d/])` +
    `|(?<cden>[二三四五六七八九十]{1,2})分之(?<cnum>[一二两三四五六七八九]{1,2})(?<tail>以上|左右)?` +
    `|(?<tenthsPre>超过|超|近|约|逾|不足|不到|不低于)?(?<!第)(?<tenths>[一二两三四五六七八九])成(?<tenthsTail>以上|左右|多)?(?=[,。;、的□]|(?<=以上|左右|多)|$)`,
  'gu',
);
/** A colon between numbers is a time, a score or a verse unless a proportion is spoken of. */
const PROPORTION = /(?:比|比例|比值|比率|比重|之比|配比|倍)[^,。;]{0,8}$|按照?$/;
const PROPORTIONAL = /^的?(?:比例|配比|配备|配置|匹配)/;
const SHARE =
  /(?:占|达|约|近|超过?|为|不少于|不低于|不超过|至少|到|减少|压缩|压减|缩短|下降|降低|增长|提高|过|了)[^,。;\d]{0,8}$/;

/** Proportions: `5:1` and `3比1` (the number in front), `1/4`, `三分之二`, `七成以上` (in tenths, unit 成). */
export const ratio: Extractor = {
  id: 'ratio',
  test: /\d ?[:比/] ?\d|分之|成/,
  extract({ masked, start }) {
    const found: Candidate[] = [];
    for (const match of masked.matchAll(PATTERN)) {
      const g = match.groups ?? {};
      const left = masked.slice(Math.max(0, match.index - 16), match.index);
      const add = (rule: string, value: number, unit = '', tail: string | undefined = undefined): void => {
        if (!Number.isFinite(value)) return;
        const from = start + match.index;
        const bound = tail === '以上' || tail === '多' ? 'min' : tail === '左右' ? 'about' : 'exact';
        found.push(candidate(rule, from, from + match[0].length, value, unit, { kind: 'ratio', bound }));
      };
      if (g.a !== undefined) {
        const right = masked.slice(match.index + match[0].length, match.index + match[0].length + 4);
        if ((PROPORTION.test(left) || PROPORTIONAL.test(right)) && Number(g.b) > 0) add('ratio/to', Number(g.a));
      } else if (g.num !== undefined) {
        if (SHARE.test(left) && Number(g.num) < Number(g.den))
          add('ratio/fraction', round(Number(g.num) / Number(g.den)));
      } else if (g.cden !== undefined) {
        const [over, under] = [parseChinese(g.cnum ?? ''), parseChinese(g.cden)];
        if (over !== null && under !== null && over < under && (g.tail !== undefined || SHARE.test(left)))
          add('ratio/fraction', round(over / under), '', g.tail);
      } else if (
        g.tenths !== undefined &&
        (g.tenthsTail !== undefined || g.tenthsPre !== undefined || SHARE.test(left))
      )
        add('ratio/tenths', parseChinese(g.tenths) ?? Number.NaN, '成', g.tenthsTail ?? (g.tenthsPre && '以上'));
    }
    return found;
  },
};

const round = (value: number): number => Number(value.toFixed(6));
