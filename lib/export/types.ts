import type { Bundle, FindingType } from '../model';

/** Content a host has put out of the way, a Blob in a browser; the pure code only hands it on. */
export interface Stored {
  readonly size: number;
}
export type Piece = string | Uint8Array | Stored;

/**
 * A finished file: what is written, under which suggested name. Strings are to be written as UTF-8; pieces one after the other:
 * a library is longer than one string may be.
 */
export interface ExportFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array | readonly Piece[];
  /** Of an evidence package: SHA-256 of its manifest, for the reader to note down. */
  readonly digest?: string;
}

/** What an exporter needs from outside: the pure code has no clock, no randomness and no cryptography of its own. */
export interface ExportContext {
  /** Version of the extension, e.g. `0.1.0`. */
  readonly version: string;
  /** ISO time of the export. */
  readonly now: string;
  readonly language: 'zh-CN' | 'en';
  /** Lower-case hex SHA-256. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** Findings the reader dismissed are left out unless this is true. */
  readonly dismissed?: boolean;
  /** Leave out what nobody has looked at. */
  readonly decidedOnly?: boolean;
  /** Kinds to write; all of them unless given. */
  readonly kinds?: readonly (FindingType | 'note')[];
  /** Puts finished pieces out of the way; they are held in memory where it is not given. */
  readonly store?: (pieces: readonly (string | Uint8Array)[]) => Stored;
  /** Called with a share in [0, 1], never decreasing. */
  readonly onProgress?: (done: number) => void;
  /** Asked between steps; once it is true the exporter throws `ExportCancelled`. */
  readonly isCancelled?: () => boolean;
}

/** The reports to export, one after the other: a long export holds few of them at a time. */
export type Reports = readonly Bundle[] | (AsyncIterable<Bundle> & { readonly count: number });

/** One export format: the file of `formats/` exports one such value. */
export interface Exporter {
  readonly id: string;
  /** Without dot. */
  readonly extension: string;
  readonly mime: string;
  /** @returns the file; throws `ExportCancelled` and `ExportTooLarge` only. Reports are written in the order given. */
  readonly write: (reports: Reports, context: ExportContext) => Promise<ExportFile>;
}

/** Thrown by an exporter whose caller said stop; nothing was written. */
export class ExportCancelled extends Error {
  override readonly name = 'ExportCancelled';
}

/** Thrown by an exporter whose format cannot hold that much in one file; nothing was written. */
export class ExportTooLarge extends Error {
  override readonly name = 'ExportTooLarge';
}

/** `generator` of every file we write. */
export const generatorName = (version: string): string => `mingjian ${version}`;
