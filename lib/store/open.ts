import { openDB } from 'idb';
import type { Edit } from '../model';
import { createBundles } from './bundles';
import { createChangeFeed } from './changes';
import type { Context } from './context';
import { guard, StoreError } from './errors';
import { exchange } from './exchange';
import { migrations, SCHEMA_VERSION } from './migrations';
import { createReader } from './records';
import { createAnnotations } from './repositories/annotations';
import { createClips } from './repositories/clips';
import { createCollections } from './repositories/collections';
import { createDocuments } from './repositories/documents';
import { createMeta } from './repositories/meta';
import { createSummaries } from './repositories/summaries';
import { createTexts } from './repositories/texts';
import { createViews } from './repositories/views';
import type { Db, Schema } from './schema';
import { createSearch } from './search';

export const DATABASE = 'mingjian';

/** The database, up to date. @throws as `openStore` */
function open(name: string, patience: number): Promise<Db> {
  return new Promise((done, failed) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    let broke: unknown;
    openDB<Schema>(name, SCHEMA_VERSION, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        transaction.done.catch(() => undefined);
        try {
          for (const migration of migrations) {
            if (migration.version > oldVersion) await migration.up(database as never, transaction);
          }
        } catch (error) {
          // The browser would keep what was done so far: only an abort leaves the older library as it was.
          broke = error;
          transaction.abort();
        }
      },
      blocked() {
        timer = setTimeout(() => {
          late = true;
          failed(new StoreError('storage-blocked', 'another page holds an older library open'));
        }, patience);
      },
      // Another page wants a newer schema: give way; that page reloads this one's data.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
      .then((db) => {
        if (late) db.close();
        else done(db);
      })
      .catch((error: unknown) => failed(broke ?? error))
      .finally(() => clearTimeout(timer));
  });
}

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Milliseconds an upgrade waits for another page to let go of the older library before it says so. */
const PATIENCE = 3000;

/**
 * Opens the library in the extension's origin, bringing an older database up to the present schema. Should that fail half way,
 * the browser leaves the older database as it was.
 * @throws StoreError `storage-unavailable` where it cannot be opened or was made by a newer version, `storage-full` where the
 * upgrade finds no room, `storage-blocked` where another page holds an older one open and does not let go
 */
export async function openStore(name = DATABASE, patience = PATIENCE) {
  const db = await guard(() => open(name, patience));
  const context: Context = { db, read: createReader(), changes: createChangeFeed(`${name}-library`) };
  const bundles = createBundles(context);
  const summaries = createSummaries(context, bundles);
  return {
    documents: createDocuments(context),
    texts: createTexts(context),
    annotations: createAnnotations(context),
    clips: createClips(context),
    collections: createCollections(context),
    views: createViews(context),
    meta: createMeta(context),
    bundles,
    summaries,
    search: createSearch(context, summaries),
    /** Carries an act of the reader's out; see `exchange`. */
    exchange: (edits: readonly Edit[]) => exchange(context, edits),
    /** Hears changes made in any page. @returns a function that stops it. */
    onChange: context.changes.on,
    /** Records that could not be read since opening; they are kept as they are. */
    get broken() {
      return context.read.broken;
    },
    /** For backup and tests, which work on whole stores. */
    context,
    close(): void {
      context.changes.close();
      db.close();
    },
  };
}
