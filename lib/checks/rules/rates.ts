import Big from 'big.js';
import type { Metric } from '../../model';
import type { CheckResult, CheckRule } from '../types';

interface Rate {
  readonly id: string;
  /** Words of the rate's label. */
  readonly label: RegExp;
  readonly part: string;
  /** What it may be a share of: reports differ, any that agrees will do. */
  readonly wholes: readonly string[];
}

/** Rates whose parts the report usually prints beside them; denominators as observed. */
const RATES: readonly Rate[] = [
  {
    id: 'acceptance',
    label: /受理率/,
    part: 'reconsideration.accepted',
    wholes: ['reconsideration.received'],
  },
  {
    id: 'conclusion',
    label: /(?:审结|结案|办结)率/,
    part: 'reconsideration.concluded',
    wholes: ['reconsideration.accepted', 'reconsideration.handled', 'reconsideration.received'],
  },
  {
    id: 'correction',
    label: /纠错率/,
    part: 'reconsideration.corrected',
    wholes: ['reconsideration.concluded', 'reconsideration.accepted', 'reconsideration.received'],
  },
  {
    id: 'attendance',
    label: /出庭(?:应诉)?率/,
    part: 'litigation.attended',
    wholes: ['litigation.heard', 'litigation.cases'],
  },
  { id: 'won', label: /胜诉率/, part: 'litigation.won', wholes: ['litigation.concluded', 'litigation.cases'] },
  { id: 'lost', label: /败诉率/, part: 'litigation.lost', wholes: ['litigation.concluded', 'litigation.cases'] },
  { id: 'mediation', label: /调解成功率/, part: 'mediation.succeeded', wholes: ['mediation.cases'] },
];

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
        rate.kind === 'ratio' && rate.unit === '%' ? RATES.find(({ label }) => label.test(rate.indicator)) : null;
      return rule ? [compare(rule, rate, facts, text)] : [];
    });
  },
};

function compare(rule: Rate, rate: Metric, facts: readonly Metric[], text: string): CheckResult {
  const near = (id: string): Metric | null => {
    const candidates = facts.filter(
      (metric) => metric.indicatorId === id && metric.kind === 'level' && sameParagraph(text, metric.start, rate.start),
    );
    return candidates.sort((a, b) => Math.abs(a.start - rate.start) - Math.abs(b.start - rate.start))[0] ?? null;
  };
  const unknown = {
    id: `rates/${rule.id}`,
    outcome: 'cannot-tell',
    formula: '',
    basis: 'check.rates',
    spans: [rate],
  } as const;
  const part = near(rule.part);
  if (!part) return { ...unknown, spans: [span(rate)] };
  const wholes = rule.wholes.flatMap((id) => near(id) ?? []).filter(({ value }) => value > 0);
  const tried = wholes.map((whole) => ({
    whole,
    agrees: agrees(part, whole, rate),
    formula: formulaOf(part, whole, rate),
  }));
  const chosen = tried.find((attempt) => attempt.agrees) ?? tried[0];
  if (!chosen) return { ...unknown, spans: [span(rate)] };
  const exact = !part.approx && !chosen.whole.approx && !rate.approx;
  return {
    ...unknown,
    outcome: chosen.agrees ? 'agrees' : exact ? 'please-check' : 'cannot-tell',
    formula: chosen.formula,
    spans: [span(rate), span(part), span(chosen.whole)],
  };
}

const span = ({ start, end }: Metric): { start: number; end: number } => ({ start, end });

const sameParagraph = (text: string, a: number, b: number): boolean =>
  Math.abs(a - b) <= REACH && !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n');

const percent = (part: Metric, whole: Metric): Big => new Big(part.value).times(100).div(whole.value);

/** Decimal places of the rate as printed. */
const places = (rate: Metric): number => /[.．](\d+)/.exec(rate.text)?.[1]?.length ?? 0;

const agrees = (part: Metric, whole: Metric, rate: Metric): boolean =>
  percent(part, whole)
    .minus(rate.value)
    .abs()
    .lt(new Big(10).pow(-places(rate)));

const formulaOf = (part: Metric, whole: Metric, rate: Metric): string =>
  `${part.value} ÷ ${whole.value} = ${percent(part, whole).toFixed(places(rate) + 1)}%; ${rate.value}%`;
