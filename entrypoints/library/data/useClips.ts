import type { Clip } from '../../../lib/model';
import type { Store } from '../../../lib/store';
import { useRead } from './useRead';

async function byReport(store: Store): Promise<ReadonlyMap<string, readonly Clip[]>> {
  const found = new Map<string, Clip[]>();
  for (const clip of await store.clips.list()) {
    const own = found.get(clip.documentId);
    if (own === undefined) found.set(clip.documentId, [clip]);
    else own.push(clip);
  }
  return found;
}

/** @returns all clips of the library by report, read again when some change; null until read. */
export const useClips = (): ReadonlyMap<string, readonly Clip[]> | null => useRead('clips', byReport);
