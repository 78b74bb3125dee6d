import { useEffect, useState } from 'preact/hooks';
import { send } from '../messaging/client';
import { openStore, type Store } from '../store';

let opening: Promise<Store> | undefined;

/** @returns the library, opened once per page. */
export function theStore(): Promise<Store> {
  opening ??= openStore().then((store) => {
    // Report pages cannot hear the library's channel (another origin): the background tells them.
    store.onChange(({ documents }, by) => {
      if (by === 'this page') void send('library/changed', { documents: [...documents] });
    });
    return store;
  });
  return opening;
}

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/**
 * Reads something from the library and again whenever any page changes it.
 * @param load must keep its identity between renders (a module function or a callback)
 */
export function useStored<T>(load: (store: Store) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    let stop: (() => void) | undefined;
    const run = async (): Promise<void> => {
      try {
        const store = await theStore();
        stop ??= current ? store.onChange(() => void run()) : undefined;
        const value = await load(store);
        if (current) setLoaded({ status: 'ready', value });
      } catch (error) {
        if (current) setLoaded({ status: 'failed', error });
      }
    };
    void run();
    return () => {
      current = false;
      stop?.();
    };
  }, [load]);
  return loaded;
}
