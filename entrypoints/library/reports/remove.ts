import type { Translate } from '../../../lib/i18n';
import type { Removed, Store } from '../../../lib/store';
import type { Act } from '../model/undo';

/** Removing reports with all that belongs to them, and putting them back. */
export function removeReports(store: Store, ids: readonly string[], t: Translate): Act {
  let removed: Removed | null = null;
  return {
    message: t('library.deleted', { count: ids.length }),
    redo: async () => {
      removed = await store.documents.remove(ids);
    },
    undo: async () => {
      if (removed !== null) await store.documents.putBack(removed);
    },
  };
}
