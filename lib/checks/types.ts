import type { Analysis, Span } from '../model';

/** A check never says that a report is wrong: it agrees, asks the reader to look, or cannot tell. */
const OUTCOMES = ['agrees', 'please-check', 'cannot-tell', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface CheckResult {
  /** Rule id, `rule` or `rule/case`. */
  readonly id: string;
  readonly outcome: Outcome;
  /** What was compared, as a reader would write it down: `363 ÷ 418 = 86.84%`; '' where nothing was. */
  readonly formula: string;
  /** i18n key of the rule's source and meaning. */
  readonly basis: `check.${string}`;
  /** The figures it is about, the checked one first. */
  readonly spans: readonly Span[];
}

export interface CheckInput {
  readonly text: string;
  readonly analysis: Analysis;
}

/** One rule over one report. Pure; an empty list where the report gives it nothing to look at. */
export interface CheckRule {
  readonly id: string;
  readonly run: (input: CheckInput) => readonly CheckResult[];
}
