import type { Translate } from '@/lib/i18n';
import type { Host } from '@/lib/page/host';
import { refresh } from './library';
import { readTogether } from './reading';
import type { ReaderState } from './state';

/** Far from the keys of other toasts, which count up from one. */
const TOAST = -1;

/** Reads the further pages of a split report and goes on with one reading of all. Says so where they cannot be had. */
export async function joinPages(state: ReaderState, host: Host, t: Translate, signal: AbortSignal): Promise<void> {
  const before = state.reading.value;
  if (!before || before.article.missing !== 'further-pages') return;
  state.toast.value = { key: TOAST, message: t('page.joining'), undoable: false };
  const joined = await readTogether(document, before, host.root, signal);
  if (signal.aborted || state.reading.value?.url !== before.url) return;
  const message = t(joined?.article.missing === null ? 'page.joined' : 'page.join.failed');
  state.toast.value = { key: TOAST, message, undoable: false };
  if (!joined) return;
  state.reading.value = joined;
  await refresh(state);
}
