import { useTranslate } from '../../../components/i18n';
import type { Decision } from '../../../lib/model';
import { decide, type ReviewItem, remark, retagged } from '../../../lib/review';
import { useSettings } from '../../../lib/shell';
import type { Line } from '../model/lines';
import { carryOut, type Done, type ItemEdit, takeBack } from './bulk';
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
  const { run, watch } = useActs();
  const { settings } = useSettings();

  /** @param say the words for so many done */
  const act = async (lines: readonly Line[], edit: ItemEdit, say: (count: number) => string): Promise<void> => {
    let done: Done[] = [];
    let words = '';
    await run({
      get message() {
        return words;
      },
      isVoid: () => done.length === 0,
      redo: async () => {
        done = [];
        let stopped = false;
        try {
          await watch(lines.length, async (watching) => {
            await carryOut(store, lines, edit, settings.creator, done, watching);
            stopped = watching.signal.aborted;
          });
        } catch (error) {
          // What was written stays and can be taken back; only where nothing was, nothing happened.
          if (done.length === 0) throw error;
          stopped = true;
        }
        words = stopped ? t('library.stopped', { what: say(done.length) }) : say(done.length);
      },
      undo: () => watch(done.length, ({ onProgress }) => takeBack(store, done, onProgress)),
    });
  };

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
