export { asksAbout, checkFigures, checksAt } from './figures';
export { BRIEF, PART_IDS, type PartId, type StatutoryPart, statutoryParts } from './statutory-parts';
export { type Timeliness, timeliness } from './timeliness';
export type { CheckInput, CheckResult, Outcome } from './types';
