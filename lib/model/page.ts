import * as v from 'valibot';

/**
 * What a page says of itself outside the article: plain strings read from the live DOM by lib/page/signals,
 * judged by the pure code of lib/reports. White space is collapsed; nothing is folded.
 */
export const PageSignalsSchema = v.object({
  /** location.href */
  url: v.string(),
  /** document.title */
  title: v.string(),
  /** Visible h1–h3 and title-like elements near the top, in document order. */
  headings: v.array(v.string()),
  /** meta name (or property), lower-cased → content. First non-empty wins. */
  meta: v.record(v.string(), v.string()),
  /** Label–value pairs of the 政府信息公开 metadata block, labels without spaces, brackets and colon. */
  fields: v.array(v.object({ label: v.string(), value: v.string() })),
  /** Breadcrumb (当前位置) items, outermost first. */
  breadcrumb: v.array(v.string()),
  /** Short furniture lines around the title that hold a date or a source (`发布时间: 2025-01-20 来源: …`). */
  infoLines: v.array(v.string()),
  /** Attachments linked from the article area. */
  attachments: v.array(v.object({ name: v.string(), url: v.string() })),
});
export type PageSignals = v.InferOutput<typeof PageSignalsSchema>;

export const MISSING = ['attachment', 'further-pages'] as const;

/** The article as plain text: blocks end in \n, table cells in \t, in reading order. All offsets count into `text`. */
export const ArticleSchema = v.object({
  text: v.string(),
  missing: v.nullable(v.picklist(MISSING)),
});
export type Article = v.InferOutput<typeof ArticleSchema>;
