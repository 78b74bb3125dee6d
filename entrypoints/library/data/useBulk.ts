import { useTranslate } from '../../../components/i18n';
import type { Decision } from '../../../lib/model';
import { decide, type ReviewItem, remark, retagged } from '../../../lib/review';
import { useSettings } from '../../../lib/shell';
import type { Line } from '../model/lines';
import { editsOf, type ItemEdit } from './bulk';
import { useActs } from './useActs';
import { useLibrary } from './useLibrary';

/** What can be done to findings, one act however many they are. */
export interface Bulk {
  readonly decide: (lines: readonly Line[], decision: Decision) => Promise<void>;
  readonly tag: (lines: readonly Line[], add: readonly string[], remove: readonly string[]) => Promise<void>;
}

/** What is not where it was, or was corrected, is decided singly, never among many. */
const isPlain = ({ outcome, decision }: ReviewItem): boolean =>
  outcome.status === 'anchored' && decision !== 'corrected';

export function useBulk(): Bulk {
  const t = useTranslate();
  const { store } = useLibrary();
  const { runMany } = useActs();
  const { settings } = useSettings();
  /** @param say the words for so many done */
  const act = (lines: readonly Line[], edit: ItemEdit, say: (count: number) => string): Promise<void> =>
    runMany(lines.length, editsOf(store, lines, edit, settings.creator), say);

  return {
    decide: (lines, decision) =>
      act(
        lines,
        (item, at) => {
          if (item.decision === decision || item.decision === null) return null;
          return lines.length > 1 && !isPlain(item) ? null : decide(item, decision, null, at);
        },
        (count) =>
          count === 1 && lines.length === 1
            ? t(`library.did.${decision}`, { name: (lines[0]?.title ?? '').slice(0, 24) })
            : t(`library.didMany.${decision}`, { count }),
      ),
    tag: (lines, add, remove) =>
      act(
        lines,
        (item, at) => {
          const tags = retagged(item.annotation?.tags ?? [], add, remove);
          return tags === null ? null : remark(item, { tags }, at);
        },
        (count) => t('library.didMany.tagged', { count }),
      ),
  };
}
