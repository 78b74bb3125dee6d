import * as v from 'valibot';
import { AnalysisSchema } from './analysis';
import { type Annotation, AnnotationSchema } from './annotation';
import { type Clip, ClipFileSchema } from './document';
import { type Collection, CollectionSchema, DocumentRecordSchema, TextVersionSchema, type View } from './library';

/** Findings are a cache: droppable, made again by reading the text. */
export const FindingsRecordSchema = v.object({
  documentId: v.string(),
  textHash: v.string(),
  analyzer: v.string(),
  analysis: AnalysisSchema,
});
export type FindingsRecord = v.InferOutput<typeof FindingsRecordSchema>;

/** The article's HTML for reading offline; apart from the text, so that search does not load it. */
export const SnapshotRecordSchema = v.object({ documentId: v.string(), textHash: v.string(), html: v.string() });
export type SnapshotRecord = v.InferOutput<typeof SnapshotRecordSchema>;

const takenEntries = {
  /** Of the report. */
  id: v.string(),
  document: DocumentRecordSchema,
  texts: v.array(TextVersionSchema),
  snapshots: v.array(SnapshotRecordSchema),
  findings: v.array(FindingsRecordSchema),
  annotations: v.array(AnnotationSchema),
};

/** A report taken out of the library with all that belongs to it, as messages carry it. */
export const TakenFileSchema = v.object({ ...takenEntries, clips: v.array(ClipFileSchema) });
export type TakenFile = v.InferOutput<typeof TakenFileSchema>;

/** The same as the library keeps it. */
export type Taken = Omit<TakenFile, 'clips'> & { readonly clips: readonly Clip[] };

interface Records {
  readonly annotation: Annotation;
  readonly clip: Clip;
  readonly collection: Collection;
  readonly view: View;
  readonly report: Taken;
}
/** Enough of a record to tell whether it still is as an act left it. */
interface Standing {
  readonly annotation: Pick<Annotation, 'id' | 'modified'>;
  readonly clip: Pick<Clip, 'id'>;
  readonly collection: Pick<Collection, 'id' | 'name'>;
  readonly view: Pick<View, 'id'>;
  readonly report: Pick<Taken, 'id'>;
}
/** One record to be put in another one's place; null where there is, or is to be, none. */
type Exchange<Before extends Standing> = {
  [Kind in keyof Records]: {
    readonly of: Kind;
    readonly before: Before[Kind] | null;
    readonly after: Records[Kind] | null;
  };
}[keyof Records];

/** Whether a report is in a collection. */
export const MembershipSchema = v.object({
  of: v.literal('membership'),
  documentId: v.string(),
  collection: v.string(),
  before: v.boolean(),
  after: v.boolean(),
});
/** Whether the reader has noted that a body has no report of a year (key: lib/compare `absentKey`). */
interface Absence {
  readonly of: 'absence';
  readonly key: string;
  readonly before: boolean;
  readonly after: boolean;
}
type Switch = v.InferOutput<typeof MembershipSchema> | Absence;

/** What an act of the reader's changes in one place: what must be there for it, and what is to be. */
export type Edit = Exchange<Standing> | Switch;
/** An edit that knows the whole of both sides, so that it can be turned round without asking the library. */
export type WholeEdit = Exchange<Records> | Switch;

/** An edit a page may ask for on its report's collections. */
export const CollectEditSchema = v.variant('of', [
  MembershipSchema,
  v.object({
    of: v.literal('collection'),
    before: v.nullable(CollectionSchema),
    after: v.nullable(CollectionSchema),
  }),
]);
export type CollectEdit = v.InferOutput<typeof CollectEditSchema>;

/** One act of the reader's, however many records it changes. */
export interface Command<E extends Edit = Edit> {
  /** Words for what is there once it is done. */
  readonly label: string;
  readonly edits: readonly E[];
}
