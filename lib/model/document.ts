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

/** Bytes with their media type: a Blob, as far as code without a DOM needs to know it. */
export interface Pixels {
  readonly type: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}
const isPixels = (value: unknown): value is Pixels =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Pixels).type === 'string' &&
  typeof (value as Pixels).arrayBuffer === 'function';

/** `figure`: a chart or picture of the report; `image`: what the window showed of a passage. */
export const CLIP_KINDS = ['passage', 'table', 'figure', 'section', 'image'] as const;
export type ClipKind = (typeof CLIP_KINDS)[number];

const GridSchema = v.array(v.array(v.string()));

/** What a clip holds beside its picture. Entries that came later have a neutral value for records made before them. */
const clipEntries = {
  id: v.string(),
  documentId: v.string(),
  created: v.string(),
  kind: v.picklist(CLIP_KINDS),
  /** Where it stands in the text of that hash; a figure stands at a place without length. */
  anchor: v.nullable(v.object({ start: v.number(), end: v.number(), textHash: v.string() })),
  text: v.string(),
  /** Rows of cells for a table, merged cells expanded; empty otherwise. */
  grid: GridSchema,
  /** The tables of a section, in reading order. */
  tables: v.optional(v.array(GridSchema), []),
  /** Of a figure: its address (`''` where the page drew it itself), caption, and whether its pixels could be read. */
  figure: v.optional(
    v.nullable(
      v.object({
        address: v.string(),
        caption: v.string(),
        /** `foreign`: another site's picture, which the browser lets nobody read; `unloaded`: it was not there. */
        pixels: v.picklist(['kept', 'foreign', 'unloaded']),
      }),
    ),
    null,
  ),
  /** The page it was taken from, as it was then. */
  source: v.optional(
    v.object({ url: v.string(), title: v.string(), issuer: v.nullable(v.string()), retrieved: v.string() }),
    { url: '', title: '', issuer: null, retrieved: '' },
  ),
  /** Headings above it, outermost first. */
  outline: v.array(v.string()),
  note: v.string(),
  tags: v.array(v.string()),
} as const;

/** A passage, table, figure, section or picture the reader kept as such. */
export const ClipSchema = v.object({
  ...clipEntries,
  picture: v.optional(v.nullable(v.custom<Pixels>(isPixels)), null),
});
export type Clip = v.InferOutput<typeof ClipSchema>;

/** The same for messages and files, which carry text only: the picture is a `data:` address. */
export const ClipFileSchema = v.object({
  ...clipEntries,
  picture: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/]*={0,2}$/))),
    null,
  ),
});
export type ClipFile = v.InferOutput<typeof ClipFileSchema>;

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
