export { asksAbout, checkFigures, checksAt } from './figures';
export { BRIEF, type StatutoryPart, statutoryParts } from './statutory-parts';
export { timeliness } from './timeliness';
export type { CheckInput, CheckResult, Outcome } from './types';
