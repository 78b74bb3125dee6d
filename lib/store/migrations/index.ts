import type { IDBPDatabase } from 'idb';
import * as initial from './001-initial';
import * as summaries from './002-summaries';

/** One step of the schema: runs inside the upgrade transaction when the database is older than `version`. */
export interface Migration {
  readonly version: number;
  readonly up: (db: IDBPDatabase<unknown>, transaction: unknown) => void | Promise<void>;
}

/** In order; the last one's version is the schema's. A migration is never edited once released. */
export const migrations: readonly Migration[] = [initial, summaries];

export const SCHEMA_VERSION = migrations.at(-1)?.version ?? 0;
