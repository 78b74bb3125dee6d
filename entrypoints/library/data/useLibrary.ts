import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Collection, DocumentRecord, View } from '../../../lib/model';
import { theStore } from '../../../lib/shell/store';
import { readSpace, type Space, type Store } from '../../../lib/store';
import type { Summary } from '../model/lines';
import { type ReportRow, rowOf } from '../model/reports';
import { createSummariser, type Summariser, type SummaryState } from './summaries';

/** The library as the page shows it. */
export interface LibraryData {
  readonly store: Store;
  readonly rows: readonly ReportRow[];
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Reports gone through so far, of how many. */
  readonly done: number;
  readonly total: number;
  readonly collections: readonly Collection[];
  readonly views: readonly View[];
  readonly lastBackup: string;
  /** Annotations changed since the last backup; all of them where there is none. */
  readonly unsaved: number;
  readonly space: Space | null;
}
export type LibraryState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly data: LibraryData };

const LibraryContext = createContext<LibraryData | null>(null);
export const LibraryProvider = LibraryContext.Provider;

/** @returns the library; only inside the provider. */
export function useLibrary(): LibraryData {
  const data = useContext(LibraryContext);
  if (data === null) throw new Error('outside the library');
  return data;
}

interface Lists {
  readonly store: Store;
  readonly documents: readonly DocumentRecord[];
  readonly collections: readonly Collection[];
  readonly views: readonly View[];
  readonly lastBackup: string;
  readonly unsaved: number;
}

const readLists = async (store: Store): Promise<Lists> => {
  const [documents, collections, views, lastBackup] = await Promise.all([
    store.documents.list(),
    store.collections.list(),
    store.views.list(),
    store.meta.lastBackup(),
  ]);
  const since = lastBackup === '' ? undefined : IDBKeyRange.lowerBound(lastBackup, true);
  const unsaved = await store.context.db.countFromIndex('annotations', 'modified', since);
  return { store, documents, collections, views, lastBackup, unsaved };
};

const LISTED = ['documents', 'collections', 'views', 'meta', 'annotations'];
const EMPTY: SummaryState = { summaries: new Map(), done: 0, total: 0 };

/** Opens the library, follows its changes, and goes through the reports in the background. */
export function useLibraryState(): LibraryState {
  const [lists, setLists] = useState<Lists | 'failed' | null>(null);
  const [summary, setSummary] = useState<SummaryState>(EMPTY);
  const [space, setSpace] = useState<Space | null>(null);

  useEffect(() => {
    let over = false;
    let summariser: Summariser | undefined;
    let stopHearing: (() => void) | undefined;
    let again: 'idle' | 'reading' | 'stale' = 'idle';
    const read = async (store: Store): Promise<void> => {
      if (again !== 'idle') {
        again = 'stale';
        return;
      }
      again = 'reading';
      const next = await readLists(store);
      const isStale = (again as string) === 'stale';
      again = 'idle';
      if (over) return;
      setLists(next);
      summariser?.setDocuments(next.documents.map(({ id }) => id));
      void readSpace()
        .then(setSpace)
        .catch(() => undefined);
      if (isStale) await read(store);
    };
    const open = async (): Promise<void> => {
      const store = await theStore();
      if (over) return;
      summariser = createSummariser(store, setSummary);
      stopHearing = store.onChange(({ stores, documents }) => {
        if (stores.some((name) => LISTED.includes(name))) void read(store).catch(() => setLists('failed'));
        if (documents.length > 0) summariser?.renew(documents);
        else if (stores.includes('annotations')) summariser?.forgetAll();
      });
      await read(store);
    };
    open().catch(() => setLists('failed'));
    return () => {
      over = true;
      summariser?.stop();
      stopHearing?.();
    };
  }, []);

  const rows = useMemo(
    () =>
      lists === null || lists === 'failed'
        ? []
        : lists.documents.map((record) => rowOf(record, summary.summaries.get(record.id))),
    [lists, summary],
  );
  return useMemo((): LibraryState => {
    if (lists === null) return { status: 'loading' };
    if (lists === 'failed') return { status: 'failed' };
    return { status: 'ready', data: { ...lists, rows, ...summary, space } };
  }, [lists, rows, summary, space]);
}
