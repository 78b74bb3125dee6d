import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../../../lib/model';
import { useLibrary } from './useLibrary';

/** @returns all clips of the library by report, read again when some change; null until read. */
export function useClips(): ReadonlyMap<string, readonly Clip[]> | null {
  const { store } = useLibrary();
  const [clips, setClips] = useState<ReadonlyMap<string, readonly Clip[]> | null>(null);
  useEffect(() => {
    let over = false;
    const read = async (): Promise<void> => {
      const byReport = new Map<string, Clip[]>();
      for (const clip of await store.clips.list()) {
        const own = byReport.get(clip.documentId);
        if (own === undefined) byReport.set(clip.documentId, [clip]);
        else own.push(clip);
      }
      if (!over) setClips(byReport);
    };
    void read();
    const stop = store.onChange(({ stores }) => {
      if (stores.includes('clips')) void read();
    });
    return () => {
      over = true;
      stop();
    };
  }, [store]);
  return clips;
}
