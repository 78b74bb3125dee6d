import { useEffect, useState } from 'preact/hooks';
import type { Change, Store } from '../../../lib/store';
import { useLibrary } from './useLibrary';

/**
 * Reads something from the library, and again whenever one of its stores is changed by any page.
 * @param read must keep its identity between renders
 * @returns null until it is read
 */
export function useRead<T>(name: Change['stores'][number], read: (store: Store) => Promise<T>): T | null {
  const { store } = useLibrary();
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let over = false;
    const run = async (): Promise<void> => {
      const found = await read(store);
      if (!over) setValue(() => found);
    };
    void run();
    const stop = store.onChange(({ stores }) => {
      if (stores.includes(name)) void run();
    });
    return () => {
      over = true;
      stop();
    };
  }, [store, name, read]);
  return value;
}
