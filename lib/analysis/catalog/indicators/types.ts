import type { Topic } from '../topics';
import type { UnitClass } from '../units';

/** Groups of the 法治政府建设 indicator schemes (示范指标体系), plus economy and environment of government work reports. */
export const GROUPS = [
  'dispute',
  'norms',
  'decisions',
  'enforcement',
  'services',
  'oversight',
  'capacity',
  'society',
  'organisation',
  'satisfaction',
  'environment',
  'economy',
] as const;
export type Group = (typeof GROUPS)[number];

/** One known indicator. Ids are stable: they key comparisons across reports and stand in exported files. */
export interface IndicatorEntry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Unit classes it may be counted in; 个 goes with every class that counts. A figure in another unit is never this indicator. */
  readonly units: readonly UnitClass[];
  /** Synonyms, tested on the label: any of them, paraphrased ones of sharing sites included. */
  readonly words: RegExp;
  /** Matter the label or the sentence before it must be about; for verbs several matters share. */
  readonly topics?: readonly Topic[];
  /** Units that make it something else: 行政许可230项 are powers on a list, not licences. */
  readonly notUnit?: RegExp;
  /** Words in the label that make it something else. */
  readonly not?: RegExp;
  /** Words the label or the sentence before the figure must hold: an 合格率 may be one of files, of exams or of food. */
  readonly near?: RegExp;
  /** True where the bodies it is done by or to may be what is counted: 53个单位述法, 对6个部门开展督察. */
  readonly actors?: true;
}
export type Entry = IndicatorEntry;
