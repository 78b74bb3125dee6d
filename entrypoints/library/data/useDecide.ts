import { useTranslate } from '../../../components/i18n';
import type { Annotation, Decision } from '../../../lib/model';
import { useSettings } from '../../../lib/shell';
import type { Line } from '../model/lines';
import { decisionsOn, exchange, useActs } from './useActs';
import { useLibrary } from './useLibrary';

/** @returns a function that decides findings, one act however many they are. */
export function useDecide(): (lines: readonly Line[], decision: Decision) => Promise<void> {
  const t = useTranslate();
  const { store } = useLibrary();
  const { run } = useActs();
  const { settings } = useSettings();
  return async (lines, decision) => {
    const decided = await decisionsOn(store, lines, decision, settings.creator);
    if (decided.length === 0) return;
    const [only] = lines;
    const forward: { from: Annotation | null; to: Annotation | null }[] = decided;
    const back = decided.map(({ from, to }) => ({ from: to, to: from }));
    await run({
      message:
        lines.length === 1 && only
          ? t(`library.did.${decision}`, { name: only.title.slice(0, 24) })
          : t(`library.didMany.${decision}`, { count: decided.length }),
      redo: () => exchange(store, forward),
      undo: () => exchange(store, back),
    });
  };
}
