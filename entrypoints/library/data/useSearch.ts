import { useEffect, useState } from 'preact/hooks';
import type { SearchResult, Store } from '../../../lib/store';

/** Milliseconds of rest after which a query runs. */
const REST = 160;
const PACE = 120;

export interface Found {
  /** By report; null while nothing is looked for. */
  readonly results: ReadonlyMap<string, SearchResult> | null;
  readonly searching: boolean;
}
const NONE: Found = { results: null, searching: false };

/** @returns what a query finds, growing while the search goes on; an older search is given up. */
export function useSearch(store: Store, query: string): Found {
  const [found, setFound] = useState<Found>(NONE);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NONE);
      return;
    }
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      const results = new Map<string, SearchResult>();
      let told = performance.now();
      for await (const result of store.search.each(query, stop.signal)) {
        results.set(result.documentId, result);
        if (stop.signal.aborted) return;
        if (performance.now() - told > PACE) {
          setFound({ results: new Map(results), searching: true });
          told = performance.now();
        }
      }
      if (!stop.signal.aborted) setFound({ results, searching: false });
    };
    const timer = setTimeout(() => void run(), REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [store, query]);
  return found;
}
