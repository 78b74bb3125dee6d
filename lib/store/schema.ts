import type { DBSchema, IDBPDatabase } from 'idb';
import type { Analysis, Annotation, Clip, Collection, DocumentRecord, TextVersion, View } from '../model';

/** Findings are a cache: droppable, made again by reading the text. */
export interface FindingsRecord {
  documentId: string;
  textHash: string;
  analyzer: string;
  analysis: Analysis;
}
/** The article's HTML for reading offline; apart from the text, so that search does not load it. */
export interface SnapshotRecord {
  documentId: string;
  textHash: string;
  html: string;
}
/** Search signature of a document's text or of what the reader wrote on it (signature.ts). A cache. */
export interface SignatureRecord {
  documentId: string;
  part: 'text' | 'annotations';
  bits: Uint8Array;
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
  signatures: { key: [string, string]; value: SignatureRecord };
}

export type StoreName =
  | 'documents'
  | 'texts'
  | 'snapshots'
  | 'findings'
  | 'annotations'
  | 'clips'
  | 'collections'
  | 'views'
  | 'meta'
  | 'signatures';
export type Db = IDBPDatabase<Schema>;

/** All keys that begin with `documentId` in a store or index whose key is `[documentId, …]`. */
export const ofDocument = (documentId: string): IDBKeyRange => IDBKeyRange.bound([documentId], [documentId, []]);
