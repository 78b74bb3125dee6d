import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Announcer } from '../../components/Announcer';
import { useTranslate } from '../../components/i18n';
import { Toast } from '../../components/Toast';
import { ComparePage } from './compare/ComparePage';
import { FollowUpPage } from './compare/FollowUpPage';
import { RevisionsPage } from './compare/RevisionsPage';
import { SimilarPage } from './compare/SimilarPage';
import { CoveragePage } from './coverage/CoveragePage';
import { type Desk, DeskProvider } from './data/desk';
import { type Acts, ActsProvider } from './data/useActs';
import { useLibrary } from './data/useLibrary';
import { useRoute } from './data/useRoute';
import { FindingsPage } from './findings/FindingsPage';
import { LibraryRail } from './LibraryRail';
import type { Page } from './model/route';
import { keepExisting, NOTHING_SELECTED } from './model/selection';
import { type Act, createUndoStack } from './model/undo';
import { FIRST_VIEW } from './model/views';
import { ReadingPage } from './reading/ReadingPage';
import { ReportsPage } from './reports/ReportsPage';
import { BackupPage } from './transfer/BackupPage';
import { ExportDialog } from './transfer/ExportDialog';
import { ImportPage } from './transfer/ImportPage';

interface Notice {
  readonly id: number;
  readonly message: string;
  readonly undoable: boolean;
}

/** The rail, the page the address names, the undo line, and what all pages share. */
export function LibraryPage() {
  const t = useTranslate();
  const { rows } = useLibrary();
  const [route, go] = useRoute();
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [view, setView] = useState(FIRST_VIEW);
  const [shown, setShown] = useState<readonly string[]>([]);
  const [exporting, setExporting] = useState<{ ids: readonly string[] | null } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const undoStack = useRef(createUndoStack()).current;
  const count = useRef(0);

  const show = useCallback((message: string, undoable: boolean) => {
    count.current += 1;
    setNotice({ id: count.current, message, undoable });
  }, []);
  const acts = useMemo(
    (): Acts => ({
      async run(act: Act) {
        try {
          await act.redo();
        } catch (error) {
          show(t(isFull(error) ? 'library.full' : 'library.failed'), false);
          return;
        }
        undoStack.push(act);
        show(act.message, true);
      },
      say: (message) => show(message, false),
    }),
    [show, t, undoStack],
  );
  const stepBack = useCallback(
    async (way: 'undo' | 'redo') => {
      const act = await undoStack[way]();
      if (act !== null) show(t(way === 'undo' ? 'library.undone' : 'library.redone', { what: act.message }), false);
    },
    [show, t, undoStack],
  );

  const existing = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const kept = useMemo(() => keepExisting(selection, (id) => existing.has(id)), [selection, existing]);
  const desk = useMemo(
    (): Desk => ({
      ...{ route, go, selection: kept, setSelection, view, setView, shown, setShown },
      openExport: (ids) => setExporting({ ids: ids ?? null }),
    }),
    [route, go, kept, view, shown],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey) return;
      const inField = (event.target as Element).closest(
        'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog',
      );
      if (inField) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        void stepBack(event.shiftKey ? 'redo' : 'undo');
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey) {
        const field = document.querySelector<HTMLInputElement>('.search-field input');
        if (field === null) return;
        event.preventDefault();
        field.focus();
        field.select();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [stepBack]);

  const PageView = PAGES[route.page];
  return (
    <DeskProvider value={desk}>
      <ActsProvider value={acts}>
        <div class="library" data-page={route.page}>
          <LibraryRail />
          <PageView />
          {exporting && <ExportDialog ids={exporting.ids} onClose={() => setExporting(null)} />}
          <div class="library-toast">
            {notice && (
              <Toast
                key={notice.id}
                message={notice.message}
                {...(notice.undoable ? { onUndo: () => void stepBack('undo') } : {})}
                onClose={() => setNotice(null)}
              />
            )}
          </div>
          <Announcer message={notice?.message ?? ''} />
        </div>
      </ActsProvider>
    </DeskProvider>
  );
}

const isFull = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'storage-full';

const PAGES: Readonly<Record<Page, () => preact.VNode>> = {
  reports: ReportsPage,
  findings: FindingsPage,
  compare: ComparePage,
  followup: FollowUpPage,
  similar: SimilarPage,
  revisions: RevisionsPage,
  coverage: CoveragePage,
  import: ImportPage,
  backup: BackupPage,
  read: ReadingPage,
};
