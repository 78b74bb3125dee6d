import { useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../components/Announcer';
import { useTranslate } from '../../components/i18n';
import { Toast } from '../../components/Toast';
import type { Way } from '../../lib/review';
import { asStoreError, StoreError } from '../../lib/store';
import { piecesOf, type Watch } from './data/carry-out';
import { createJournal, type Outcome } from './data/journal';
import type { Acts } from './data/useActs';
import { useLibrary } from './data/useLibrary';

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
  readonly stepBack: (way: Way) => Promise<void>;
  readonly line: preact.VNode;
} {
  const t = useTranslate();
  const { store } = useLibrary();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const journal = useMemo(() => createJournal(store), [store]);
  const count = useRef(0);

  const { acts, stepBack } = useMemo(() => {
    const show = (message: string, undoable: boolean): void => {
      count.current += 1;
      setNotice({ id: count.current, message, undoable });
    };
    const watched = async <T,>(work: (begin: (size: number) => Watch) => Promise<T>): Promise<T> => {
      const stop = new AbortController();
      const begin = (size: number): Watch => {
        const onProgress = (share: number): void => {
          if (size >= LONG) setWork({ share, stop: () => stop.abort() });
        };
        onProgress(0);
        return { onProgress, signal: stop.signal };
      };
      try {
        return await work(begin);
      } finally {
        setWork(null);
      }
    };
    /** Says what came of an act or step. @param words for all that was done */
    const tell = ({ back, left, stopped, error }: Outcome, words: string, undoable: boolean): void => {
      const failure = error === null ? null : reasonOf(error);
      if (back.length === 0) {
        if (failure) show(t(failure), false);
        else if (left > 0) show(t('error.changed-elsewhere'), false);
        return;
      }
      const done = stopped || failure ? t('library.stopped', { what: words }) : words;
      show(left === 0 ? done : `${done} ${t('library.left', { count: left })}`, undoable);
    };
    const runMany: Acts['runMany'] = async (size, pieces, label) => {
      const outcome = await watched((begin) => journal.run(pieces, label, begin(size)));
      tell(outcome, outcome.label, true);
    };
    const made: Acts = {
      run: async (label, edits) => {
        const outcome = await watched((begin) => journal.run(piecesOf(edits), () => label, begin(edits.length)));
        tell(outcome, outcome.label, true);
      },
      runMany,
      say: (message) => show(message, false),
      watch: (size, work) => watched((begin) => work(begin(size))),
    };
    const back = async (way: Way): Promise<void> => {
      const outcome = await watched((begin) => journal.step(way, begin));
      if (outcome !== null)
        tell(outcome, t(way === 'undo' ? 'library.undone' : 'library.redone', { what: outcome.label }), false);
    };
    return { acts: made, stepBack: back };
  }, [t, journal]);

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
const reasonOf = (error: unknown) => {
  const known = asStoreError(error);
  return (known instanceof StoreError && REASONS[known.code]) || 'library.failed';
};
