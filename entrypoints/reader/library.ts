import { ask } from '@/lib/messaging/client';
import type { ReaderState } from './state';

/** Asks the library for what the reader has done on this page before. */
export async function refresh(state: ReaderState): Promise<void> {
  const known = await ask('document/open', () => undefined);
  if (!known.ok) {
    if (known.error.code === 'context-invalidated') state.stale.value = true;
    return;
  }
  state.annotations.value = known.value.annotations;
  state.saved.value = known.value.saved ? 'yes' : 'no';
  state.tags.value = known.value.tags;
  state.codebook.value = known.value.codebook;
  state.similar.value = known.value.similar;
  state.savedHash.value = known.value.textHash;
}
