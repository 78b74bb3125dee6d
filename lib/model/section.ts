import * as v from 'valibot';
import { spanEntries } from './span';

/** Roles of a report's top-level parts; the statutory five, what plans have instead, and `other`. */
export const SECTION_ROLES = [
  'preamble',
  'achievements',
  'shortcomings',
  'causes',
  'leadership',
  'judgments',
  'plan',
  'guidance',
  'goals',
  'tasks',
  'safeguards',
  'other',
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

export const SectionSchema = v.object({
  ...spanEntries,
  /** The heading as written, without its enumerator; '' where the part has none. */
  title: v.string(),
  role: v.picklist(SECTION_ROLES),
  /** 1 for a top-level part, 2 and 3 for headings below it. Deeper sections lie inside their parents and inherit their role. */
  level: v.picklist([1, 2, 3]),
});
export type Section = v.InferOutput<typeof SectionSchema>;
