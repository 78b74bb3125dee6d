import type { Collection, DocumentRecord, View } from '../../../lib/model';
import type { Change, Store } from '../../../lib/store';

/** What the library page lists, as the store has it. */
export interface Lists {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly collections: readonly Collection[];
  readonly views: readonly View[];
  readonly lastBackup: string;
  /** Annotations changed since the last backup; all of them where there is none. */
  readonly unsaved: number;
}

const NOTHING: Lists = { documents: new Map(), collections: [], views: [], lastBackup: '', unsaved: 0 };
const EVERYTHING: Change = { stores: ['documents', 'collections', 'views', 'meta', 'annotations'], documents: [] };

/** Stores whose records are listed; annotations are only counted. */
const LISTED: ReadonlySet<string> = new Set(['documents', 'collections', 'views', 'meta']);

/** @returns the lists after a change, of which only what it names is read again. */
async function after(store: Store, before: Lists, { stores, documents }: Change): Promise<Lists> {
  const has = (name: string): boolean => stores.includes(name);
  return {
    documents: has('documents') ? await documentsAfter(store, before.documents, documents) : before.documents,
    collections: has('collections') ? await store.collections.list() : before.collections,
    views: has('views') ? await store.views.list() : before.views,
    lastBackup: has('meta') ? await store.meta.lastBackup() : before.lastBackup,
    unsaved: before.unsaved,
  };
}

/** Milliseconds of rest after which annotations are counted: the browser goes through all of them, and a long act waits for that. */
const REST = 2000;

/** Above this many, all are read: one request instead of hundreds. */
const FEW = 100;

async function documentsAfter(
  store: Store,
  before: Lists['documents'],
  changed: readonly string[],
): Promise<Lists['documents']> {
  if (changed.length === 0 || changed.length > FEW)
    return new Map((await store.documents.list()).map((record) => [record.id, record]));
  const next = new Map(before);
  for (const id of changed) {
    const record = await store.documents.get(id);
    if (record === undefined) next.delete(id);
    else next.set(id, record);
  }
  return next;
}

/**
 * Reads the lists, and again after every change, one change after the other. @param publish told of every new state
 * @returns a function that stops it
 */
export async function followLists(
  store: Store,
  publish: (lists: Lists) => void,
  failed: () => void,
): Promise<() => void> {
  let lists = NOTHING;
  let turn: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = async (change: Change): Promise<void> => {
    if (change.stores.some((name) => LISTED.has(name))) {
      lists = await after(store, lists, change);
      publish(lists);
    }
    if (!change.stores.includes('annotations') && !change.stores.includes('meta')) return;
    clearTimeout(timer);
    timer = setTimeout(() => next(count), REST);
  };
  const count = async (): Promise<void> => {
    const unsaved = await store.annotations.countSince(lists.lastBackup);
    if (unsaved === lists.unsaved) return;
    lists = { ...lists, unsaved };
    publish(lists);
  };
  const next = (step: () => Promise<void>): void => {
    turn = turn.then(step).catch(failed);
  };
  const stop = store.onChange((change) => next(() => take(change)));
  const first = take(EVERYTHING);
  turn = first.catch(() => undefined);
  await first;
  return () => {
    clearTimeout(timer);
    stop();
  };
}
