import * as v from 'valibot';
import { FINDING_TYPES, FindingSchema } from './finding';
import { spanEntries } from './span';

/**
 * What the reader made or decided. W3C Web Annotation words (https://www.w3.org/TR/annotation-model/), used exactly;
 * the JSON-LD form is made by lib/export. Annotations are the reader's property: never dropped or overwritten by code.
 */
export const TextQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;

/** Offsets in UTF-16 code units here; lib/export turns them into code points. */
export const TextPositionSelectorSchema = v.object({ type: v.literal('TextPositionSelector'), ...spanEntries });

export const AnchorSchema = v.object({
  quote: TextQuoteSelectorSchema,
  position: TextPositionSelectorSchema,
  /** SHA-256 (hex) of the article text the offsets count into. */
  textHash: v.string(),
});
export type Anchor = v.InferOutput<typeof AnchorSchema>;

/** note → commenting, plain mark → highlighting, finding kept or made → classifying, verdict on a commitment → assessing. */
export const MOTIVATIONS = ['highlighting', 'commenting', 'classifying', 'assessing'] as const;

export const DECISIONS = ['confirmed', 'corrected', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

const AnnotationEntriesSchema = v.object({
  /** UUID; `urn:uuid:` is added in JSON-LD. */
  id: v.string(),
  documentId: v.string(),
  created: v.string(),
  modified: v.string(),
  motivation: v.picklist(MOTIVATIONS),
  anchor: AnchorSchema,
  /** Markdown text of a note; '' where there is none. */
  note: v.string(),
  tags: v.array(v.string()),
  /** Codebook categories beside the built-in kinds. */
  categories: v.optional(v.array(v.string())),
  /** The one category of records made when there could be only one. */
  category: v.optional(v.nullable(v.string()), null),
  /** For `classifying`: the kind it is now, the finding as decided, and as the program had proposed it (null if made by hand). */
  kind: v.nullable(v.picklist(FINDING_TYPES)),
  decision: v.nullable(v.picklist(DECISIONS)),
  finding: v.nullable(FindingSchema),
  proposed: v.nullable(FindingSchema),
  /** For `assessing`: 已实现 部分实现 未提及 再次提出 待判断. */
  verdict: v.nullable(v.picklist(['fulfilled', 'partly', 'not-mentioned', 'repeated', 'undecided'])),
  /** Who decided; empty until the reader names themselves. Kept in merges. */
  creator: v.string(),
});

export const AnnotationSchema = v.pipe(
  AnnotationEntriesSchema,
  v.transform(({ category, categories, ...rest }) => ({
    ...rest,
    categories: categories ?? (category === null ? [] : [category]),
  })),
);
export type Annotation = v.InferOutput<typeof AnnotationSchema>;
