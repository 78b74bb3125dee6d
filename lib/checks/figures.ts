import type { Span } from '../model';
import { rules } from './rules';
import type { CheckInput, CheckResult } from './types';

/**
 * Holds the figures of one report against each other. Pure and total: a rule that breaks is left out.
 * @returns results in the order of the rules.
 */
export function checkFigures(input: CheckInput): CheckResult[] {
  return rules.flatMap((rule) => {
    try {
      return rule.run(input);
    } catch {
      return [];
    }
  });
}

/** @returns the results that are about the words at `span`: what a finding's card shows. */
export const checksAt = (results: readonly CheckResult[], span: Span): CheckResult[] =>
  results.filter(({ spans }) => spans.some(({ start, end }) => start === span.start && end === span.end));

/** @returns the results that ask for a look at the very figure at `span`, not only at one it was computed from. */
export const asksAbout = (results: readonly CheckResult[], span: Span): CheckResult[] =>
  checksAt(results, span).filter(
    ({ outcome, spans: [checked] }) => outcome === 'please-check' && checked?.start === span.start,
  );
