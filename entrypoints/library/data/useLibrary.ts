import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Collection, Summary, View } from '../../../lib/model';
import { theStore } from '../../../lib/shell/store';
import { readSpace, type Space, type Store, StoreError } from '../../../lib/store';
import { type ReportRow, rowOf } from '../model/reports';
import { type LibraryWorker, startWorker } from '../worker/client';
import { followLists, type Lists } from './lists';
import { createShelf, type Shelf } from './shelf';

/** The library as the page shows it. */
export interface LibraryData {
  readonly store: Store;
  readonly worker: LibraryWorker;
  readonly shelf: Shelf;
  readonly rows: readonly ReportRow[];
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
  /** `blocked`: another tab holds an older library open; `full`: no room to bring it up to date. */
  | { readonly status: 'failed'; readonly why: 'blocked' | 'full' | 'unavailable' }
  | { readonly status: 'ready'; readonly data: LibraryData };

const LibraryContext = createContext<LibraryData | null>(null);
export const LibraryProvider = LibraryContext.Provider;

/** @returns the library; only inside the provider. */
export function useLibrary(): LibraryData {
  const data = useContext(LibraryContext);
  if (data === null) throw new Error('outside the library');
  return data;
}

type Opened = Pick<LibraryData, 'store' | 'worker' | 'shelf'>;
type Summaries = ReadonlyMap<string, Summary>;

/** Opens the library, follows its changes, and lets the worker go through the reports. */
export function useLibraryState(): LibraryState {
  const [failure, setFailure] = useState<Extract<LibraryState, { status: 'failed' }> | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [lists, setLists] = useState<Lists | null>(null);
  const [summaries, setSummaries] = useState<Summaries>(new Map());
  const [space, setSpace] = useState<Space | null>(null);

  useEffect(() => {
    let over = false;
    const closing: (() => void)[] = [];
    const fail = (error?: unknown): void => {
      const code = error instanceof StoreError ? error.code : undefined;
      const why = code === 'storage-blocked' ? 'blocked' : code === 'storage-full' ? 'full' : 'unavailable';
      setFailure({ status: 'failed', why });
    };
    const open = async (): Promise<void> => {
      const store = await theStore();
      const kept = await store.summaries.list();
      if (over) return;
      setSummaries(new Map(kept.map((one) => [one.documentId, one])));
      const published = (next: Lists): void => {
        if (over) return;
        setLists(next);
        void readSpace()
          .then(setSpace)
          .catch(() => undefined);
      };
      closing.push(await followLists(store, published, fail));
      // Last, so that it takes nothing from the first rows.
      const worker = startWorker((made) => setSummaries((before) => withSummaries(before, made)));
      closing.push(worker.stop);
      setOpened({ store, worker, shelf: createShelf(store) });
      if (over) for (const close of closing) close();
    };
    open().catch(fail);
    return () => {
      over = true;
      for (const close of closing) close();
    };
  }, []);

  const documents = lists?.documents;
  const rows = useMemo(
    () => [...(documents?.values() ?? [])].map((record) => rowOf(record, summaries.get(record.id))),
    [documents, summaries],
  );
  return useMemo((): LibraryState => {
    if (failure !== null) return failure;
    if (opened === null || lists === null) return { status: 'loading' };
    const { collections, views, lastBackup, unsaved } = lists;
    const done = rows.filter(({ summary }) => summary !== undefined).length;
    const shown = { rows, done, total: rows.length, collections, views, lastBackup, unsaved, space };
    return { status: 'ready', data: { ...opened, ...shown } };
  }, [failure, opened, lists, rows, space]);
}

const withSummaries = (before: Summaries, made: readonly Summary[]): Summaries =>
  new Map([...before, ...made.map((one) => [one.documentId, one] as const)]);
