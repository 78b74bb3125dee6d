import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../../lib/store';
import { useLibrary } from './useLibrary';

/** @returns where a query's words are in one report, once they are looked up; for the rows in sight only. */
export function useHits(documentId: string, query: string | null): readonly SearchHit[] | null {
  const { worker } = useLibrary();
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  useEffect(() => {
    setHits(null);
    if (query === null) return;
    let over = false;
    void worker.hits(documentId, query).then((found) => {
      if (!over) setHits(found);
    });
    return () => {
      over = true;
    };
  }, [worker, documentId, query]);
  return hits;
}
