import * as v from 'valibot';
import { AnalysisSchema } from './analysis';
import { AnnotationSchema } from './annotation';
import { ArticleSchema, PageSignalsSchema } from './page';

/** A report as the reader hands it over for saving; id, times and hash are added by the server. */
export const ReadingSchema = v.object({
  /** document.title */
  title: v.string(),
  signals: PageSignalsSchema,
  article: ArticleSchema,
  analysis: AnalysisSchema,
  html: v.string(),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** One report in the library. `id` is derived from the sender's address by `documentId`, never taken from a payload. */
export const SavedDocumentSchema = v.object({
  id: v.string(),
  url: v.string(),
  /** document.title */
  title: v.string(),
  /** ISO time of the first save, of the last reading. */
  saved: v.string(),
  retrieved: v.string(),
  /** SHA-256 (hex) of article.text in UTF-8. */
  textHash: v.string(),
  article: ArticleSchema,
  signals: PageSignalsSchema,
  analysis: AnalysisSchema,
  collections: v.array(v.string()),
  /** The article's HTML as saved, for reading offline; sanitised again before it is shown. '' where not kept. */
  html: v.string(),
});
export type SavedDocument = v.InferOutput<typeof SavedDocumentSchema>;

/** A passage, table, figure or section the reader kept as such. */
export const ClipSchema = v.object({
  id: v.string(),
  documentId: v.string(),
  created: v.string(),
  kind: v.picklist(['passage', 'table', 'figure', 'section', 'image']),
  anchor: v.nullable(v.object({ start: v.number(), end: v.number(), textHash: v.string() })),
  text: v.string(),
  /** Rows of cells for a table, merged cells expanded; empty otherwise. */
  grid: v.array(v.array(v.string())),
  /** data: URL of a picture; '' otherwise. */
  image: v.string(),
  /** Headings above it, outermost first. */
  outline: v.array(v.string()),
  note: v.string(),
  tags: v.array(v.string()),
});
export type Clip = v.InferOutput<typeof ClipSchema>;

/** A document with all that belongs to it: what exports and backups are made of. */
export const BundleSchema = v.object({
  document: SavedDocumentSchema,
  annotations: v.array(AnnotationSchema),
  clips: v.array(ClipSchema),
});
export type Bundle = v.InferOutput<typeof BundleSchema>;

/**
 * Identity of a page: its address without fragment. Scheme, www and tracking parameters are kept here on purpose:
 * likeness under another address is offered to the reader, never decided by the key.
 */
export const documentId = (url: string): string => url.replace(/#.*$/s, '');
