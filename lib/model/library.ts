import * as v from 'valibot';
import { ArticleSchema, MISSING, PageSignalsSchema } from './page';
import { DetectionSchema, ReportDataSchema } from './report';

/** Counts of findings by kind, and of the reader's own notes. */
export const CountsSchema = v.object({
  metric: v.number(),
  commitment: v.number(),
  shortcoming: v.number(),
  note: v.number(),
});
export type Counts = v.InferOutput<typeof CountsSchema>;

/** A report in the library's list: all that filters and sorts need, without text and findings. */
export const DocumentRecordSchema = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  /** ISO time of the first save, of the last reading. */
  saved: v.string(),
  retrieved: v.string(),
  /** Hash of the text as last read; earlier texts stay under their own hash. */
  textHash: v.string(),
  /** Version that made the findings of that text. */
  analyzer: v.string(),
  detection: DetectionSchema,
  report: ReportDataSchema,
  missing: v.nullable(v.picklist(MISSING)),
  /** Length of the text in UTF-16 code units. */
  length: v.number(),
  /** Findings by kind; what the reader wrote is counted by the annotations' index. */
  counts: v.omit(CountsSchema, ['note']),
  collections: v.array(v.string()),
});
export type DocumentRecord = v.InferOutput<typeof DocumentRecordSchema>;

/** One version of a page's text. A revised page has several. */
export const TextVersionSchema = v.object({
  documentId: v.string(),
  textHash: v.string(),
  /** ISO time this version was first read. */
  retrieved: v.string(),
  title: v.string(),
  article: ArticleSchema,
  signals: PageSignalsSchema,
});
export type TextVersion = v.InferOutput<typeof TextVersionSchema>;

/** A project of the reader's, e.g. `2024 county comparison`. Documents name their collections by id. */
export const CollectionSchema = v.object({
  id: v.string(),
  name: v.string(),
  note: v.string(),
  created: v.string(),
});
export type Collection = v.InferOutput<typeof CollectionSchema>;

/** A saved view of the library: its filters and order, as the library page wrote them (JSON text). */
export const ViewSchema = v.object({ id: v.string(), name: v.string(), created: v.string(), query: v.string() });
export type View = v.InferOutput<typeof ViewSchema>;
