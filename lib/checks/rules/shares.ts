import type { Metric } from '../../model';
import { isExact, meets, outcomeOf, places, written } from '../arithmetic';
import { type FigureSentence, figureSentences } from '../sentences';
import type { CheckResult, CheckRule } from '../types';
import { isKnownRate } from './rates';

/** 其中“一把手”出庭37件,占比43.5%: of the whole named before, no other. */
const OF_WHOLE = /^[,、(]占(?:比|总[数量]的?|全部的?)?(?:为|达到?)?$/;
/** 合格36卷,合格率60%: the rate of what was counted right before it. */
const OWN_RATE = /^[,、(](?<stem>[\u4e00-\u9fa5]{2,4})率(?:为|是|达到?)?$/;

/** 100% says all of them; 318 of 320 are not. */
const isAll = (rate: Metric): boolean => rate.value === 100 && places(rate) === 0;
const ALMOST_ALL = 99.5;

/**
 * Shares and rates against the two counts before them in the sentence. Which count is the whole is seldom certain: where several could be, only an
 * agreement is told.
 */
export const shares: CheckRule = {
  id: 'shares',
  run: ({ text, analysis }) => figureSentences(text, analysis.metrics).flatMap(shared),
};

function shared({ metrics, words }: FigureSentence): CheckResult[] {
  return metrics.flatMap((rate, i): CheckResult[] => {
    const part = metrics[i - 1];
    if (!part || rate.unit !== '%' || rate.kind !== 'ratio' || part.kind !== 'level' || isKnownRate(rate)) return [];
    const between = words(part.end, rate.start);
    const stem = OWN_RATE.exec(between)?.groups?.stem;
    const before = words(metrics[i - 2]?.end ?? part.start, part.start);
    const named = stem !== undefined && new RegExp(`${stem}$`).test(before);
    if (!named && !(OF_WHOLE.test(between) && before.includes('其中'))) return [];
    const wholes = metrics.slice(0, i - 1).filter((whole) => whole.kind === 'level' && whole.unit === part.unit);
    const tried = wholes.flatMap((whole) => {
      const share = outcomeOf([part, whole], ([some = 0, all = 0]) => (some * 100) / all);
      const fits = share !== null && meets(share, rate) && !(isAll(rate) && share.greatest < ALMOST_ALL);
      return share && isExact(whole) && whole.value > 0 ? [{ whole, share, fits }] : [];
    });
    const chosen = tried.find(({ fits }) => fits) ?? tried[0];
    if (!chosen || !isExact(part) || !isExact(rate) || (!chosen.fits && wholes.length > 1)) return [];
    return [
      {
        id: 'shares',
        outcome: chosen.fits ? 'agrees' : 'please-check',
        formula: `${written(part.value)} ÷ ${written(chosen.whole.value)} = ${written(chosen.share.value, places(rate) + 1)}%; ${written(rate.value)}%`,
        basis: 'check.shares',
        spans: [rate, part, chosen.whole].map(({ start, end }: Metric) => ({ start, end })),
      },
    ];
  });
}
