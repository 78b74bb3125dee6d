import type { IDBPTransaction } from 'idb';
import type { ChangeFeed } from './changes';
import { guard } from './errors';
import type { Reader } from './records';
import type { Db, Schema, StoreName } from './schema';

/** What every repository works with. */
export interface Context {
  readonly db: Db;
  readonly read: Reader;
  readonly changes: ChangeFeed;
}

/**
 * One write, all or nothing: whatever goes wrong inside, the transaction is aborted and nothing of it stays. The reader's
 * own work is on disk before the write is reported done (strict durability); what can be made again need not be (relaxed).
 * @throws StoreError as `guard` does
 */
export const transact = <Names extends [StoreName, ...StoreName[]], T>(
  db: Db,
  names: Names,
  step: (tx: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> =>
  guard(async () => {
    const tx = db.transaction(names, 'readwrite', { durability });
    // The step's own error says more than the abort that follows it.
    tx.done.catch(() => undefined);
    try {
      const value = await step(tx);
      await tx.done;
      return value;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // Already aborted by the failed request itself.
      }
      throw error;
    }
  });

/** Starts a write without waiting for it: should it fail, the transaction fails and says why. */
export const start = (request: Promise<unknown>): void => {
  request.catch(() => undefined);
};
