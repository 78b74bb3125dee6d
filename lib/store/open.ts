import { openDB } from 'idb';
import { createBundles } from './bundles';
import { createChangeFeed } from './changes';
import type { Context } from './context';
import { guard } from './errors';
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
import type { Schema } from './schema';
import { createSearch } from './search';

export const DATABASE = 'mingjian';

export type Store = Awaited<ReturnType<typeof openStore>>;

/**
 * Opens the library in the extension's origin, bringing an older database up to the present schema.
 * @throws StoreError `storage-unavailable` where it cannot be opened or was made by a newer version
 */
export async function openStore(name = DATABASE) {
  const db = await guard(() =>
    openDB<Schema>(name, SCHEMA_VERSION, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migration of migrations) {
          if (migration.version > oldVersion) await migration.up(database as never, transaction);
        }
      },
      // Another page wants a newer schema: give way; that page reloads this one's data.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  );
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
