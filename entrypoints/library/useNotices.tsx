import { useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../components/Announcer';
import { useTranslate } from '../../components/i18n';
import { Toast } from '../../components/Toast';
import { asStoreError, StoreError } from '../../lib/store';
import type { Acts } from './data/useActs';
import { type Act, createUndoStack } from './model/undo';

interface Notice {
  readonly id: number;
  readonly message: string;
  readonly undoable: boolean;
}
interface Work {
  readonly share: number;
  readonly stop: () => void;
}

/** Below this many things an act is over before a progress bar could be read. */
const LONG = 200;

/** Acts with their undo, and the line at the foot of the page that speaks of them. */
export function useNotices(): {
  readonly acts: Acts;
  readonly stepBack: (way: 'undo' | 'redo') => Promise<void>;
  readonly line: preact.VNode;
} {
  const t = useTranslate();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const undoStack = useRef(createUndoStack()).current;
  const count = useRef(0);

  const { acts, stepBack } = useMemo(() => {
    const show = (message: string, undoable: boolean): void => {
      count.current += 1;
      setNotice({ id: count.current, message, undoable });
    };
    /** Carries out one step, or says why it could not be. @returns whether it was */
    const tried = async (step: () => Promise<unknown>): Promise<boolean> => {
      try {
        await step();
        return true;
      } catch (error) {
        const known = asStoreError(error);
        show(t(known instanceof StoreError ? (REASONS[known.code] ?? 'library.failed') : 'library.failed'), false);
        return false;
      }
    };
    const made: Acts = {
      async run(act: Act) {
        if (!(await tried(act.redo)) || act.isVoid?.()) return;
        undoStack.push(act);
        show(act.message, true);
      },
      say: (message) => show(message, false),
      async watch(size, step) {
        const stop = new AbortController();
        const onProgress = (share: number): void => {
          if (size >= LONG) setWork({ share, stop: () => stop.abort() });
        };
        onProgress(0);
        try {
          return await step({ onProgress, signal: stop.signal });
        } finally {
          setWork(null);
        }
      },
    };
    const back = async (way: 'undo' | 'redo'): Promise<void> => {
      await tried(async () => {
        const act = await undoStack[way]();
        if (act !== null) show(t(way === 'undo' ? 'library.undone' : 'library.redone', { what: act.message }), false);
      });
    };
    return { acts: made, stepBack: back };
  }, [t, undoStack]);

  const line = (
    <>
      <div class="library-toast">
        {work !== null ? (
          <div class="toast">
            <progress max={1} value={work.share} aria-label={t('library.working')}>
              {Math.round(work.share * 100)}%
            </progress>
            <span class="num">{Math.round(work.share * 100)}%</span>
            <button type="button" onClick={work.stop}>
              {t('library.stop')}
            </button>
          </div>
        ) : (
          notice && (
            <Toast
              key={notice.id}
              message={notice.message}
              {...(notice.undoable ? { onUndo: () => void stepBack('undo') } : {})}
              onClose={() => setNotice(null)}
            />
          )
        )}
      </div>
      <Announcer message={notice?.message ?? ''} />
    </>
  );
  return { acts, stepBack, line };
}

/** What to say of each way the library can fail; nothing was changed in any of them. */
const REASONS: Readonly<Partial<Record<StoreError['code'], 'library.full' | 'error.storage-unavailable'>>> = {
  'storage-full': 'library.full',
  'storage-unavailable': 'error.storage-unavailable',
};
