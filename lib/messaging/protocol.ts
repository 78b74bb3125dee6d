import * as v from 'valibot';
import {
  AnnotationSchema,
  ClipFileSchema,
  CollectEditSchema,
  CountsSchema,
  DetectionSchema,
  ReadingSchema,
  SpanSchema,
  TakenFileSchema,
} from '../model';

export { CountsSchema, type Reading, ReadingSchema } from '../model';

/**
 * The one table of messages: who may send it, what it carries, what it answers. Default deny: a message that is not
 * here, comes from elsewhere, or does not validate is refused. A document's identity comes from `sender.url` alone.
 *
 * from 'content': our content scripts in a tab.  from 'extension': our own pages (popup, panel, library, options).
 * to 'background', to 'reader' (the injected script of one tab, by tabs.sendMessage) or to 'extension' (all our open pages).
 * That the library changed is told by the store itself (BroadcastChannel, lib/store/changes).
 */
const nothing = v.undefined();
/** A length in CSS pixels; no window is larger. */
const Length = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));

/** What can be done with a selection from the context menu. */
export const SELECTION_VERBS = ['metric', 'commitment', 'shortcoming', 'highlight', 'note', 'clip', 'picture'] as const;
export type SelectionVerb = (typeof SELECTION_VERBS)[number];

/** A saved report under another address that may be the page's document. `id` is its address without fragment. */
export const SimilarSchema = v.object({ id: v.string(), title: v.string(), saved: v.string() });
export type Similar = v.InferOutput<typeof SimilarSchema>;

/** Tables and figures of a page that can be clipped; `key` names one while the page stays as it is. */
export const MaterialSchema = v.object({
  key: v.string(),
  kind: v.picklist(['table', 'figure']),
  /** Caption or first words; '' where there are none. */
  label: v.string(),
  /** Where it stands in the text. */
  span: SpanSchema,
});
export type Material = v.InferOutput<typeof MaterialSchema>;

/**
 * What is to be clipped: a table or figure by its key, an image by its address, a section, the sentence around a span, or what
 * the window shows of it.
 */
export const ClipWishSchema = v.variant('what', [
  v.object({ what: v.literal('material'), key: v.string() }),
  v.object({ what: v.literal('address'), address: v.string() }),
  v.object({ what: v.literal('section'), span: SpanSchema }),
  v.object({ what: v.literal('sentence'), span: SpanSchema }),
  v.object({ what: v.literal('picture'), span: SpanSchema }),
]);
export type ClipWish = v.InferOutput<typeof ClipWishSchema>;

/** Where in the text a further page begins that was read together with the tab's own. */
export const PageStartSchema = v.object({ url: v.string(), start: v.number() });
export type PageStart = v.InferOutput<typeof PageStartSchema>;

/** What the reader of a tab has to show right now. */
export const SnapshotSchema = v.object({
  url: v.string(),
  saved: v.boolean(),
  reading: ReadingSchema,
  textHash: v.string(),
  annotations: v.array(AnnotationSchema),
  similar: v.array(SimilarSchema),
  /** The library holds this page with another text. */
  revised: v.boolean(),
  /** Digits among the words of the report are drawn by a style sheet: they are in no text. */
  drawn: v.boolean(),
  /** The panel's view asked for on the page; another count is another wish. */
  asked: v.nullable(v.object({ view: v.picklist(['data']), times: v.number() })),
  marksShown: v.boolean(),
  /** Further pages read together with this one: what stands there is in the text, but not on the page. */
  further: v.array(PageStartSchema),
  /** False where the CSS Custom Highlight API is missing: the panel says why nothing is painted. */
  canPaint: v.boolean(),
});
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

/** State of one tab as popup, badge and panel see it. */
export const TabStateSchema = v.object({
  status: v.picklist(['unknown', 'not-report', 'reading', 'read', 'failed']),
  detection: v.nullable(DetectionSchema),
  counts: v.nullable(CountsSchema),
  saved: v.boolean(),
  url: v.string(),
  error: v.nullable(v.string()),
});
export type TabState = v.InferOutput<typeof TabStateSchema>;

export const protocol = {
  /** The gate says what it thinks of the page; the answer tells whether the reader is on its way. */
  'gate/detected': {
    to: 'background',
    from: ['content'],
    payload: DetectionSchema,
    reply: v.object({ reading: v.boolean() }),
  },
  /** Read a tab on the reader's wish (popup, panel, start script). */
  'tab/read': { to: 'background', from: ['extension'], payload: v.object({ tabId: v.number() }), reply: nothing },
  /** Look whether a tab of which nothing is known holds a report, without reading it (popup). Its state then says so. */
  'tab/look': { to: 'background', from: ['extension'], payload: v.object({ tabId: v.number() }), reply: nothing },
  'tab/state': {
    to: 'background',
    from: ['extension'],
    payload: v.object({ tabId: v.number() }),
    reply: TabStateSchema,
  },
  /** One of our pages changed these documents (ids; none named: any) in the library: pages that show them look again. */
  'library/changed': {
    to: 'background',
    from: ['extension'],
    payload: v.object({ documents: v.array(v.string()) }),
    reply: nothing,
  },
  'panel/open': { to: 'background', from: ['content'], payload: nothing, reply: nothing },
  /** The reader reports what it found: badge, popup, panel refresh. */
  'reader/state': { to: 'background', from: ['content'], payload: TabStateSchema, reply: nothing },
  'document/save': {
    to: 'background',
    from: ['content'],
    payload: ReadingSchema,
    reply: v.object({ id: v.string(), textHash: v.string() }),
  },
  /** Whether the sender's page is in the library, and the reader's annotations on it. */
  'document/open': {
    to: 'background',
    from: ['content'],
    payload: nothing,
    reply: v.object({
      saved: v.boolean(),
      /** Hash of the text last saved; another one than the page's now means the page was revised. */
      textHash: v.nullable(v.string()),
      annotations: v.array(AnnotationSchema),
      /** Saved reports under other addresses that may be the same document: offered, never merged. */
      similar: v.array(SimilarSchema),
      /** Tags in use anywhere, for completion, and the reader's own categories. */
      tags: v.array(v.string()),
      codebook: v.array(v.string()),
    }),
  },
  /** An earlier text of the sender's own page, to show what changed since. */
  'document/text': {
    to: 'background',
    from: ['content'],
    payload: v.object({ textHash: v.string() }),
    reply: v.object({ text: v.string(), retrieved: v.string() }),
  },
  /** Puts the sender's own report into collections or takes it out, makes one for it, or takes that away again. */
  'document/collect': {
    to: 'background',
    from: ['content'],
    payload: v.object({ edits: v.array(CollectEditSchema) }),
    reply: nothing,
  },
  /** Takes the sender's own report out of the library; answers all that belonged to it, for the way back. */
  'document/remove': { to: 'background', from: ['content'], payload: nothing, reply: TakenFileSchema },
  'document/put-back': { to: 'background', from: ['content'], payload: TakenFileSchema, reply: nothing },
  'annotation/put': { to: 'background', from: ['content'], payload: AnnotationSchema, reply: nothing },
  'annotation/remove': { to: 'background', from: ['content'], payload: v.object({ id: v.string() }), reply: nothing },
  'clip/put': { to: 'background', from: ['content'], payload: ClipFileSchema, reply: nothing },
  'clip/remove': { to: 'background', from: ['content'], payload: v.object({ id: v.string() }), reply: nothing },

  /** What the window shows of the sender's tab, as a `data:` address; `permission-missing` where the reader has not let us. */
  'tab/picture': {
    to: 'background',
    from: ['content'],
    /** The part of the window wanted, in CSS pixels, and the window's width in the same. */
    payload: v.object({ left: v.number(), top: v.number(), width: Length, height: Length, window: Length }),
    reply: v.object({ picture: v.string() }),
  },

  'reader/snapshot': { to: 'reader', from: ['extension', 'background'], payload: nothing, reply: SnapshotSchema },
  'reader/focus': { to: 'reader', from: ['extension', 'background'], payload: SpanSchema, reply: nothing },
  'reader/step': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: v.object({ by: v.picklist([1, -1]) }),
    reply: nothing,
  },
  'reader/marks': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: v.object({ shown: v.nullable(v.boolean()) }),
    reply: nothing,
  },
  'reader/save': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: nothing,
    reply: v.object({ id: v.string() }),
  },
  /** Where the words selected in the page stand in its article; null where none of it is selected. */
  'reader/selection': {
    to: 'reader',
    from: ['extension'],
    payload: nothing,
    reply: v.object({ span: v.nullable(SpanSchema) }),
  },
  /** What annotations of the page are to be from now on (null: none), as one step of the page's history. */
  'reader/edit': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: v.object({
      /** Words for the step, as the surface that asks has said them. */
      label: v.string(),
      /** True while a note is being written: typing on is the same step. */
      typing: v.boolean(),
      edits: v.array(v.object({ id: v.string(), after: v.nullable(AnnotationSchema) })),
    }),
    reply: nothing,
  },
  /** Takes a clip of the page away; the way back is in the shared history. */
  'reader/unclip': {
    to: 'reader',
    from: ['extension'],
    payload: v.object({ label: v.string(), clip: ClipFileSchema }),
    reply: nothing,
  },
  /** The page's report into a collection or out of it; answered once that is stored. */
  'reader/collect': {
    to: 'reader',
    from: ['extension'],
    payload: v.object({ label: v.string(), edits: v.array(CollectEditSchema) }),
    reply: nothing,
  },
  /** Takes the page's whole report out of the library; the way back is in the shared history. */
  'reader/remove': { to: 'reader', from: ['extension'], payload: v.object({ label: v.string() }), reply: nothing },
  /** One step back or forth in the history the page and the panel share; answers the words for that step. */
  'reader/history': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: v.object({ way: v.picklist(['undo', 'redo']) }),
    reply: v.object({ label: v.string() }),
  },
  /** The context menu's verbs on what is selected in the page. */
  'reader/mark-selection': {
    to: 'reader',
    from: ['background'],
    payload: v.object({ as: v.picklist(SELECTION_VERBS) }),
    reply: nothing,
  },
  'reader/materials': { to: 'reader', from: ['extension'], payload: nothing, reply: v.array(MaterialSchema) },
  /** Clips something; answered once it is in the library. */
  'reader/clip': {
    to: 'reader',
    from: ['extension', 'background'],
    payload: ClipWishSchema,
    reply: v.object({ id: v.string() }),
  },
  /** The library changed this page's report elsewhere: read its annotations again. */
  'reader/refresh': { to: 'reader', from: ['background'], payload: nothing, reply: nothing },
  /** Our open pages hear that a tab's state changed (popup, panel). */
  'tab/changed': {
    to: 'extension',
    from: ['background'],
    payload: v.object({ tabId: v.number(), state: TabStateSchema }),
    reply: nothing,
  },
} as const satisfies Record<string, MessageRow>;

interface MessageRow {
  readonly to: 'background' | 'reader' | 'extension';
  readonly from: readonly ('content' | 'extension' | 'background')[];
  readonly payload: v.GenericSchema;
  readonly reply: v.GenericSchema;
}

export type MessageName = keyof typeof protocol;
export type Payload<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['payload']>;
export type Reply<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['reply']>;
