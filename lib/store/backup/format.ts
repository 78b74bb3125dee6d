import * as v from 'valibot';
import {
  AnnotationSchema,
  type Clip,
  ClipFileSchema,
  ClipSchema,
  CollectionSchema,
  DocumentRecordSchema,
  FindingsRecordSchema,
  SnapshotRecordSchema,
  TextVersionSchema,
  ViewSchema,
} from '../../model';
import { clipFromFile, clipToFile } from '../../text/pixels';

/**
 * The backup file: a zip with `manifest.json` and one NDJSON part per store, a record per line. What is made of reports is left
 * out: they are made again. `broken.ndjson` carries records that could not be read, as they are, so that nothing is lost.
 */
export const FORMAT = 'mingjian-backup';
export const VERSION = 1;

/** What a record of each store is. */
export const RECORDS = {
  documents: DocumentRecordSchema,
  texts: TextVersionSchema,
  snapshots: SnapshotRecordSchema,
  findings: FindingsRecordSchema,
  annotations: AnnotationSchema,
  clips: ClipSchema,
  collections: CollectionSchema,
  views: ViewSchema,
  meta: v.object({ key: v.string(), value: v.unknown() }),
} as const;

/** What a line of each part is: the record as text, so that a clip's picture is a `data:` address there. */
export const LINES = { ...RECORDS, clips: v.pipe(ClipFileSchema, v.transform(clipFromFile)) } as const;

/** @returns a record as its line says it. */
export const lineOf = async (part: Part, record: unknown): Promise<unknown> =>
  part === 'clips' ? clipToFile(record as Clip) : record;

export type Part = keyof typeof RECORDS;
export const PARTS = Object.keys(RECORDS) as Part[];

/** Everything a backup holds, part by part. */
export type Contents = { [P in Part]: v.InferOutput<(typeof RECORDS)[P]>[] };

export const emptyContents = (): Contents => ({
  documents: [],
  texts: [],
  snapshots: [],
  findings: [],
  annotations: [],
  clips: [],
  collections: [],
  views: [],
  meta: [],
});

const PartSchema = v.object({
  name: v.string(),
  records: v.number(),
  /** SHA-256 (hex) of the part's bytes. */
  sha256: v.string(),
});

export const ManifestSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  generator: v.string(),
  /** ISO time. */
  created: v.string(),
  parts: v.array(PartSchema),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export const fileOf = (part: string): string => `${part}.ndjson`;
