import { useEffect, useMemo, useState } from 'preact/hooks';
import { useUndoKeys } from '../../components/undo-keys';
import { ComparePage } from './compare/ComparePage';
import { FollowUpPage } from './compare/FollowUpPage';
import { RevisionsPage } from './compare/RevisionsPage';
import { SimilarPage } from './compare/SimilarPage';
import { CoveragePage } from './coverage/CoveragePage';
import { type Desk, DeskProvider } from './data/desk';
import { ActsProvider } from './data/useActs';
import { useLibrary } from './data/useLibrary';
import { useRoute } from './data/useRoute';
import { FindingsPage } from './findings/FindingsPage';
import { KeptPage } from './kept/KeptPage';
import { LibraryRail } from './LibraryRail';
import type { Page } from './model/route';
import { keepExisting, NOTHING_SELECTED } from './model/selection';
import { FIRST_VIEW } from './model/views';
import { ReadingPage } from './reading/ReadingPage';
import { ReportsPage } from './reports/ReportsPage';
import { BackupPage } from './transfer/BackupPage';
import { ExportDialog } from './transfer/ExportDialog';
import { ImportPage } from './transfer/ImportPage';
import { useNotices } from './useNotices';

/** The rail, the page the address names, the undo line, and what all pages share. */
export function LibraryPage() {
  const { rows } = useLibrary();
  const [route, go] = useRoute();
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [view, setView] = useState(FIRST_VIEW);
  const [shown, setShown] = useState<readonly string[]>([]);
  const [exporting, setExporting] = useState<{ ids: readonly string[] | null } | null>(null);
  const { acts, stepBack, line } = useNotices();

  const existing = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const kept = useMemo(() => keepExisting(selection, (id) => existing.has(id)), [selection, existing]);
  const desk = useMemo(
    (): Desk => ({
      ...{ route, go, selection: kept, setSelection, view, setView, shown, setShown },
      openExport: (ids) => setExporting({ ids: ids ?? null }),
    }),
    [route, go, kept, view, shown],
  );

  useUndoKeys(stepBack);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey) return;
      const inField = (event.target as Element).closest(
        'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog',
      );
      if (inField) return;
      if (event.key === '/' && !event.ctrlKey && !event.metaKey) {
        const field = document.querySelector<HTMLInputElement>('.search-field input');
        if (field === null) return;
        event.preventDefault();
        field.focus();
        field.select();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const PageView = PAGES[route.page];
  return (
    <DeskProvider value={desk}>
      <ActsProvider value={acts}>
        <div class="library" data-page={route.page}>
          <LibraryRail />
          <PageView />
          {exporting && <ExportDialog ids={exporting.ids} onClose={() => setExporting(null)} />}
          {line}
        </div>
      </ActsProvider>
    </DeskProvider>
  );
}

const PAGES: Readonly<Record<Page, () => preact.VNode>> = {
  reports: ReportsPage,
  findings: FindingsPage,
  kept: KeptPage,
  compare: ComparePage,
  followup: FollowUpPage,
  similar: SimilarPage,
  revisions: RevisionsPage,
  coverage: CoveragePage,
  import: ImportPage,
  backup: BackupPage,
  read: ReadingPage,
};
