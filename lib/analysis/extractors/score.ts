import { parseArabic } from '../../text/numerals';
import { matchesOf } from '../../text/scan';
import { type Candidate, candidate, type Extractor } from '../candidate';
import { NUMBER } from '../catalog/numbers';
import { sentenceWords } from '../sentence-words';

/** What is measured without a unit. */
const MEASURE = '(?:指数|系数|得分|评分|总分|均分|分值)';
const RISES = '(?:(?:上升|提升|提高|增长|跃升|增加|下降|降低|回落|升|降)(?:到|至|为)|至|到)';
const PATTERN = new RegExp(
  `${MEASURE}(?:值)?(?:(?:已|均)?(?:为|达到?|是|约|:)|${RISES}|(?:由|从)[□上去年度底的]{0,10})? ?` +
    `(?<value>${NUMBER})(?:${RISES} ?(?<then>${NUMBER}))?(?=[,。;、)]|$)`,
  'g',
);

/** Indices and scores, which have no unit: `空气质量综合指数3.47`, `安全感指数由95.2升至97.1`. With 分 they are quantities like others. */
export const score: Extractor = {
  id: 'score',
  test: sentenceWords.for(new RegExp(MEASURE)),
  extract({ masked, start }) {
    const found: Candidate[] = [];
    for (const match of matchesOf(PATTERN, masked)) {
      const { value = '', then } = match.groups ?? {};
      const add = (from: number, digits: string): void => {
        found.push(candidate('score', start + from, start + from + digits.length, parseArabic(digits, ''), ''));
      };
      add(match.index + match[0].indexOf(value), value);
      if (then !== undefined) add(match.index + match[0].lastIndexOf(then), then);
    }
    return found;
  },
};
