import * as v from 'valibot';

export const DOC_TYPES = [
  'annual-report',
  'implementation-plan',
  'government-work-report',
  'information-disclosure-report',
] as const;
export type DocType = (typeof DOC_TYPES)[number];

export const LEVELS = ['province', 'city', 'county', 'township', 'department'] as const;
export type Level = (typeof LEVELS)[number];

export const YearSchema = v.union([v.number(), v.tuple([v.number(), v.number()])]);
/** One year, or `[from, to]` for a plan. */
export type Year = v.InferOutput<typeof YearSchema>;

/** What a report is, who made it and when: the panel's 资料 tab. */
export const ReportDataSchema = v.object({
  docType: v.nullable(v.picklist(DOC_TYPES)),
  title: v.string(),
  issuer: v.nullable(v.string()),
  region: v.nullable(v.string()),
  /** GB/T 2260 six-digit division code. */
  regionCode: v.nullable(v.string()),
  level: v.nullable(v.picklist(LEVELS)),
  year: v.nullable(YearSchema),
  /** ISO date of publication on the page, never the signature's date. */
  published: v.nullable(v.string()),
  /** ISO date of the signature or of 成文日期. */
  signed: v.nullable(v.string()),
  indexNumber: v.nullable(v.string()),
  documentNumber: v.nullable(v.string()),
  /** True for machine-paraphrased copies of document-sharing sites: year and wording are unreliable. */
  unreliableCopy: v.boolean(),
  /** Field name → where the value came from, e.g. `meta:PubDate`, `table:索引号`, `title`, `signature`. */
  sources: v.record(v.string(), v.string()),
  /** Values that disagree with the one taken, for the reader to see. */
  conflicts: v.array(v.object({ field: v.string(), value: v.string(), source: v.string() })),
});
export type ReportData = v.InferOutput<typeof ReportDataSchema>;

/** Whether a page is a report, and why. `score` is in [0, 1]; reasons are i18n keys with optional `:detail`. */
export const DetectionSchema = v.object({
  isReport: v.boolean(),
  score: v.number(),
  reasons: v.array(v.string()),
});
export type Detection = v.InferOutput<typeof DetectionSchema>;
