import { useEffect, useState } from 'preact/hooks';
import type { Bundle, TextVersion } from '../../../lib/model';
import type { Store } from '../../../lib/store';

export interface OpenReport {
  readonly bundle: Bundle;
  /** Every text read from this address, oldest first. */
  readonly versions: readonly TextVersion[];
}

/** @returns one report with all that belongs to it, read again when it changes; null until read, undefined where it is not there. */
export function useBundle(store: Store, id: string | null): OpenReport | null | undefined {
  const [open, setOpen] = useState<{ id: string; report: OpenReport | undefined } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let over = false;
    const read = async (): Promise<void> => {
      const [bundle, versions] = await Promise.all([store.bundles.get(id), store.texts.versions(id)]);
      if (!over) setOpen({ id, report: bundle && { bundle, versions } });
    };
    void read();
    const stop = store.onChange(({ documents }) => {
      if (documents.length === 0 || documents.includes(id)) void read();
    });
    return () => {
      over = true;
      stop();
    };
  }, [store, id]);
  return open?.id === id ? open?.report : null;
}
