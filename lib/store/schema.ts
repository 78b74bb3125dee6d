import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  Annotation,
  Clip,
  Collection,
  DocumentRecord,
  FindingsRecord,
  LineData,
  SnapshotRecord,
  Summary,
  TextVersion,
  View,
} from '../model';

/**
 * What the lists need of a report, or that it has to be made again. Every write that changes a report puts a new `state` here in
 * its own transaction; what is made from an older state is not kept.
 */
export interface SummaryRecord {
  documentId: string;
  state: string;
  /** Version of the extension that made the summary; '' where it has to be made. */
  by: string;
  summary: Summary | null;
}
/** Lines and search words of a report, made together with its summary; good where the states agree. */
export interface LinesRecord {
  documentId: string;
  state: string;
  lines: LineData[];
}
export interface WordsRecord {
  documentId: string;
  state: string;
  words: string;
}
export interface MetaRecord {
  key: string;
  value: unknown;
}

/** The types of what migrations/ creates. Values are validated on reading all the same (records.ts). */
export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord; indexes: { collection: string } };
  texts: { key: [string, string]; value: TextVersion };
  snapshots: { key: [string, string]; value: SnapshotRecord };
  findings: { key: [string, string, string]; value: FindingsRecord };
  annotations: {
    key: string;
    value: Annotation;
    indexes: { document: [string, number]; kind: string; decision: string; tag: string; modified: string };
  };
  clips: { key: string; value: Clip; indexes: { document: [string, string]; tag: string } };
  collections: { key: string; value: Collection };
  views: { key: string; value: View };
  meta: { key: string; value: MetaRecord };
  summaries: { key: string; value: SummaryRecord };
  lines: { key: string; value: LinesRecord };
  words: { key: string; value: WordsRecord };
}

const STORE_NAMES = [
  'documents',
  'texts',
  'snapshots',
  'findings',
  'annotations',
  'clips',
  'collections',
  'views',
  'meta',
  'summaries',
  'lines',
  'words',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];
export type Db = IDBPDatabase<Schema>;

/** All keys that begin with `documentId` in a store or index whose key is `[documentId, …]`. */
export const ofDocument = (documentId: string): IDBKeyRange => IDBKeyRange.bound([documentId], [documentId, []]);
