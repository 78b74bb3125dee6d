import * as v from 'valibot';
import { spanEntries } from './span';

/** The three kinds of finding the reader sees (指标 承诺 不足). */
export const FINDING_TYPES = ['metric', 'commitment', 'shortcoming'] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** What is marked on a page and listed: the three kinds of finding and the reader's own notes. */
export const MARK_KINDS = [...FINDING_TYPES, 'note'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** 数量 level, 比率 ratio (a state), 变化 change (against another time), 位次 rank. */
export const METRIC_KINDS = ['level', 'ratio', 'change', 'rank'] as const;
/** Whether the number is known exactly, from below (余 以上 不少于), from above (近 不足 以内) or only about (约 左右). */
export const BOUNDS = ['exact', 'min', 'max', 'about'] as const;

/** What every finding carries: where, which words, which rule, and whether the text states it or the program infers it. */
const findingEntries = {
  ...spanEntries,
  /** The text between start and end, unfolded, as the page prints it. */
  text: v.string(),
  /** Rule id, `extractor` or `extractor/case`; readable names live in i18n. */
  rule: v.string(),
  basis: v.picklist(['stated', 'inferred']),
  /** Words near the finding that made the rule fire. */
  cues: v.array(v.string()),
} as const;

export const MetricSchema = v.object({
  type: v.literal('metric'),
  ...findingEntries,
  /** 万/亿 multiplied out; a percentage as the number before the sign; `5:1` is 5; a change is unsigned. */
  value: v.pipe(v.number(), v.finite()),
  /** As written, without 万/亿 and without the qualifier; '' where there is none. */
  unit: v.string(),
  approx: v.boolean(),
  bound: v.picklist(BOUNDS),
  kind: v.picklist(METRIC_KINDS),
  role: v.picklist(['fact', 'target']),
  direction: v.nullable(v.picklist(['up', 'down'])),
  /** What is measured, as a reader would label the row of a table. */
  indicator: v.string(),
  /** Id in lib/analysis/catalog, or null where it is none of the known ones. */
  indicatorId: v.nullable(v.string()),
});
export type Metric = v.InferOutput<typeof MetricSchema>;

export const CommitmentSchema = v.object({
  type: v.literal('commitment'),
  ...findingEntries,
  /** ISO date or year the issuer names, e.g. `2025-06-30`, `2025`; null where none. */
  deadline: v.nullable(v.string()),
  /** The measurable target's words, e.g. `不少于60学时`; null where none. */
  target: v.nullable(v.string()),
  /** The responsible body's words, e.g. `县司法局`; null where none. */
  responsible: v.nullable(v.string()),
});
export type Commitment = v.InferOutput<typeof CommitmentSchema>;

export const ShortcomingSchema = v.object({
  type: v.literal('shortcoming'),
  ...findingEntries,
  kind: v.picklist(['problem', 'cause']),
  /** True where the same sentence says it has since been put right. */
  remedied: v.boolean(),
});
export type Shortcoming = v.InferOutput<typeof ShortcomingSchema>;

export const FindingSchema = v.variant('type', [MetricSchema, CommitmentSchema, ShortcomingSchema]);
export type Finding = v.InferOutput<typeof FindingSchema>;
