import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { useDesk } from '../data/desk';
import { type OpenReport, useBundle } from '../data/useBundle';
import { useLibrary } from '../data/useLibrary';
import { type Pair, type PairGroup, type PairWish, pairGroups, pairOf } from '../model/pairs';

export interface ChosenPair {
  readonly groups: readonly PairGroup[];
  /** null where no two reports can be held against each other. */
  readonly pair: Pair | null;
  /** The reports with their texts; null until both are read. */
  readonly open: { readonly before: OpenReport; readonly after: OpenReport } | null;
  readonly choose: (wish: Partial<PairWish>) => void;
}

/** @returns the two reports held against each other: the later one stands in the address, the earlier one is remembered here. */
export function usePair(): ChosenPair {
  const t = useTranslate();
  const { store, rows } = useLibrary();
  const { route, go, selection } = useDesk();
  const [before, setBefore] = useState<string | null>(null);
  const groups = useMemo(
    () => pairGroups(rows, selection.ids, t('library.chosen', { count: selection.ids.size })),
    [rows, selection, t],
  );
  const pair = useMemo(() => pairOf(groups, { before, after: route.documentId }), [groups, before, route.documentId]);
  const earlier = useBundle(store, pair?.before.id ?? null);
  const later = useBundle(store, pair?.after.id ?? null);
  return {
    groups,
    pair,
    open: earlier && later ? { before: earlier, after: later } : null,
    choose(wish) {
      if (wish.before !== undefined) setBefore(wish.before);
      if (wish.after !== undefined) go({ page: route.page, documentId: wish.after }, 'replace');
    },
  };
}
