import { useEffect, useState } from 'preact/hooks';
import { queryTerms } from '../../../lib/store';
import { useLibrary } from './useLibrary';

/** Milliseconds of rest after which a query runs. */
const REST = 120;

export interface Found {
  /** What was looked for; '' for nothing. */
  readonly query: string;
  /** How often it occurs, by report; null while nothing is looked for. */
  readonly results: ReadonlyMap<string, number> | null;
  readonly searching: boolean;
}
const NONE: Found = { query: '', results: null, searching: false };

/**
 * @returns what a query finds, growing while the search goes on; an older search is given up. What another page changes is
 * looked through again.
 */
export function useSearch(query: string): Found {
  const { store, worker } = useLibrary();
  const [found, setFound] = useState<Found>(NONE);
  useEffect(() => {
    if (queryTerms(query).length === 0) {
      setFound(NONE);
      return;
    }
    let stop: (() => void) | undefined;
    const run = (): void => {
      stop?.();
      const results = new Map<string, number>();
      stop = worker.find(query, (some, isLast) => {
        for (const { documentId, count } of some) results.set(documentId, count);
        setFound({ query, results: new Map(results), searching: !isLast });
      });
    };
    setFound((before) => ({ ...before, searching: true }));
    let timer = setTimeout(run, REST);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(run, REST);
    };
    const deaf = store.onChange(again);
    return () => {
      clearTimeout(timer);
      deaf();
      stop?.();
    };
  }, [store, worker, query]);
  return found;
}
