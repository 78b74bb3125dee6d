import type { Metric } from '../../model';
import { isExact, meets, outcomeOf, slack, written } from '../arithmetic';
import { type FigureSentence, figureSentences } from '../sentences';
import type { CheckResult, CheckRule } from '../types';

/** Words in a bracket that say its figures are no division of the whole before it. */
const NO_DIVISION = /含|其中|包括|同比|较|比上年|上年|去年|结转|约|占|另|累计|以上|不含|名列|分别/;
const JOINT = /^(?:[,、和及与]|以及|,?其中)?[^,。;()\d]{0,16}$/;
const ALTOGETHER = /^[,、]?(?:共计|合计|总计)[^,。;()\d]{0,10}$/;

/**
 * A whole against its parts: in the bracket behind it (1236件（刑事812件、民事421件、行政3件）), or before a 共计. Lists behind 其中 are seldom
 * complete and may overlap: of them only a part greater than its whole asks for a look.
 */
export const sums: CheckRule = {
  id: 'sums',
  run: ({ text, analysis }) =>
    figureSentences(text, analysis.metrics).flatMap((sentence) => [
      ...brackets(sentence),
      ...totals(sentence),
      ...subsets(sentence),
    ]),
};

const alike = (a: Metric, b: Metric): boolean => a.unit === b.unit && a.kind === 'level' && b.kind === 'level';

/** Figures from `first` on that are alike and joined to one another. */
function series({ metrics, words }: FigureSentence, first: number, end: number): Metric[] {
  const found: Metric[] = [];
  for (let i = first; i < metrics.length; i++) {
    const [metric, previous] = [metrics[i], found.at(-1)];
    if (!metric || metric.end > end || (previous && !alike(previous, metric))) break;
    const between = previous ? words(previous.end, metric.start) : '';
    if (previous && (!JOINT.test(between) || ALTOGETHER.test(between))) break;
    found.push(metric);
  }
  return found;
}

function brackets(sentence: FigureSentence): CheckResult[] {
  const { metrics, words } = sentence;
  return metrics.flatMap((whole, i): CheckResult[] => {
    const first = metrics[i + 1];
    if (!first || !alike(whole, first) || words(whole.end, whole.end + 1) !== '(') return [];
    const inside = words(whole.end + 1, sentence.end);
    const close = inside.indexOf(')');
    if (close < 0 || NO_DIVISION.test(inside.slice(0, close))) return [];
    const end = whole.end + 1 + close;
    const parts = series(sentence, i + 1, end);
    const all = metrics.filter(({ start }) => start > whole.end && start < end);
    return parts.length === all.length && /^[^\d]{0,14}$/.test(words(whole.end + 1, first.start))
      ? added(whole, parts)
      : [];
  });
}

function totals(sentence: FigureSentence): CheckResult[] {
  const { metrics, words } = sentence;
  return metrics.flatMap((first, i): CheckResult[] => {
    if (i > 0 && JOINT.test(words(metrics[i - 1]?.end ?? 0, first.start)) && alike(metrics[i - 1] ?? first, first))
      return [];
    const parts = series(sentence, i, sentence.end);
    const last = parts.at(-1);
    const whole = metrics[i + parts.length] ?? null;
    const listed = parts.length >= 2 ? parts : [];
    if (!last || !whole || !alike(last, whole) || listed.length === 0) return [];
    return ALTOGETHER.test(words(last.end, whole.start)) ? added(whole, listed) : [];
  });
}

function added(whole: Metric, parts: readonly Metric[]): CheckResult[] {
  if (parts.length < 2 || ![whole, ...parts].every(isExact)) return [];
  const sum = outcomeOf(parts, (values) => values.reduce((total, value) => total + value, 0));
  if (!sum || (parts.length > 4 && parts.some((part) => slack(part) > 0))) return [];
  const formula = `${parts.map(({ value }) => written(value)).join(' + ')} = ${written(sum.value)}; ${written(whole.value)}`;
  return [result(meets(sum, whole) ? 'agrees' : 'please-check', formula, [whole, ...parts])];
}

/** 其中 names a part of the figure right before it; a part greater than its whole cannot be. */
function subsets({ metrics, words }: FigureSentence): CheckResult[] {
  return metrics.flatMap((part, i): CheckResult[] => {
    const whole = metrics[i - 1];
    if (!whole || !alike(whole, part) || !isExact(whole) || !isExact(part)) return [];
    if (!/^[,、(]其中:?[^,。;()\d]{0,16}$/.test(words(whole.end, part.start))) return [];
    const over = part.value - whole.value > slack(part) + slack(whole);
    return over ? [result('please-check', `${written(part.value)} > ${written(whole.value)}`, [part, whole])] : [];
  });
}

const result = (outcome: CheckResult['outcome'], formula: string, metrics: readonly Metric[]): CheckResult => ({
  id: 'sums',
  outcome,
  formula,
  basis: 'check.sums',
  spans: metrics.map(({ start, end }) => ({ start, end })),
});
