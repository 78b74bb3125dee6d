import Big from 'big.js';
import type { Metric } from '../../model';
import { places } from '../arithmetic';
import type { CheckResult, CheckRule } from '../types';

interface Rate {
  readonly id: string;
  readonly rate: string;
  readonly part: string;
  /** What it may be a share of, the usual first: reports differ, any that agrees will do. */
  readonly wholes: readonly string[];
}

/** Rates whose parts the report usually prints beside them, by their indicators; denominators as observed. */
const RATES: readonly Rate[] = [
  {
    id: 'acceptance',
    rate: 'reconsideration.acceptance-rate',
    part: 'reconsideration.accepted',
    wholes: ['reconsideration.received'],
  },
  {
    id: 'conclusion',
    rate: 'reconsideration.conclusion-rate',
    part: 'reconsideration.concluded',
    wholes: ['reconsideration.accepted', 'reconsideration.handled', 'reconsideration.received'],
  },
  {
    id: 'correction',
    rate: 'reconsideration.correction-rate',
    part: 'reconsideration.corrected',
    wholes: ['reconsideration.concluded', 'reconsideration.accepted', 'reconsideration.received'],
  },
  {
    id: 'attendance',
    rate: 'litigation.attendance-rate',
    part: 'litigation.attended',
    wholes: ['litigation.heard', 'litigation.cases'],
  },
  {
    id: 'won',
    rate: 'litigation.win-rate',
    part: 'litigation.won',
    wholes: ['litigation.concluded', 'litigation.cases'],
  },
  {
    id: 'lost',
    rate: 'litigation.loss-rate',
    part: 'litigation.lost',
    wholes: ['litigation.concluded', 'litigation.cases'],
  },
  {
    id: 'mediation',
    rate: 'mediation.success-rate',
    part: 'mediation.succeeded',
    wholes: ['mediation.cases'],
  },
];

/** @returns true for rates this rule judges. */
export const isKnownRate = ({ indicatorId }: Metric): boolean => RATES.some(({ rate }) => rate === indicatorId);

/** Figures further away from the rate are not taken for its parts. */
const REACH = 220;

/**
 * Rates against the figures beside them. Truncation is as common as rounding, so a difference below one unit of the last printed place
 * agrees; operands that are only approximate decide nothing.
 */
export const rates: CheckRule = {
  id: 'rates',
  run: ({ text, analysis: { metrics } }) => {
    const facts = metrics.filter(({ role }) => role === 'fact');
    return facts.flatMap((rate): CheckResult[] => {
      const rule =
        rate.kind === 'ratio' && rate.unit === '%' ? RATES.find((known) => known.rate === rate.indicatorId) : null;
      return rule ? [compare(rule, rate, facts, text)] : [];
    });
  },
};

function compare(rule: Rate, rate: Metric, facts: readonly Metric[], text: string): CheckResult {
  const near = (id: string): Metric[] =>
    facts
      .filter(
        (metric) =>
          metric.indicatorId === id && metric.kind === 'level' && sameParagraph(text, metric.start, rate.start),
      )
      .sort((a, b) => Math.abs(a.start - rate.start) - Math.abs(b.start - rate.start));
  const unknown = {
    id: `rates/${rule.id}`,
    outcome: 'cannot-tell',
    formula: '',
    basis: 'check.rates',
    spans: [span(rate)],
  } as const;
  const [part] = near(rule.part);
  if (!part) return unknown;
  const [usual, ...others] = rule.wholes.map((id) => near(id).filter(({ value }) => value > 0 && value >= part.value));
  const tried = [...(usual ?? []), ...others.flat()].map((whole) => ({
    whole,
    agrees: agrees(part, whole, rate),
    formula: formulaOf(part, whole, rate),
  }));
  const chosen = tried.find((attempt) => attempt.agrees) ?? tried[0];
  if (!chosen) return unknown;
  const exact = !part.approx && !chosen.whole.approx && !rate.approx;
  // Only the usual whole decides, where it is one figure and nothing was carried over into it.
  const certain = exact && usual?.length === 1 && near('reconsideration.carried-over').length === 0;
  return {
    ...unknown,
    outcome: chosen.agrees ? 'agrees' : certain ? 'please-check' : 'cannot-tell',
    formula: chosen.formula,
    spans: [span(rate), span(part), span(chosen.whole)],
  };
}

const span = ({ start, end }: Metric): { start: number; end: number } => ({ start, end });

const sameParagraph = (text: string, a: number, b: number): boolean =>
  Math.abs(a - b) <= REACH && !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n');

const percent = (part: Metric, whole: Metric): Big => new Big(part.value).times(100).div(whole.value);

const agrees = (part: Metric, whole: Metric, rate: Metric): boolean =>
  percent(part, whole)
    .minus(rate.value)
    .abs()
    .lt(new Big(10).pow(-places(rate)));

const formulaOf = (part: Metric, whole: Metric, rate: Metric): string =>
  `${part.value} ÷ ${whole.value} = ${percent(part, whole).toFixed(places(rate) + 1)}%; ${rate.value}%`;
