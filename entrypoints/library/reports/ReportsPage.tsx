import { useEffect, useMemo, useState } from 'preact/hooks';
import { Announcer } from '../../../components/Announcer';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import { SearchField } from '../../../components/library/SearchField';
import { openPage } from '../../../lib/shell/places';
import { useDesk } from '../data/desk';
import { useLibrary } from '../data/useLibrary';
import { useSearch } from '../data/useSearch';
import { filterReports, isFiltered, NO_FILTER, sortReports } from '../model/reports';
import { BulkBar } from './BulkBar';
import { Detail } from './Detail';
import { ReportFilters } from './ReportFilters';
import { ReportList } from './ReportList';

/** Annotations without a backup from which on the reader is reminded. */
const REMIND_FROM = 100;

/** The list of reports with its filters, and the report that is looked at beside it. */
export function ReportsPage() {
  const t = useTranslate();
  const { rows, done, total, unsaved } = useLibrary();
  const { route, go, selection, setSelection, view, setView, setShown, openExport } = useDesk();
  const [query, setQuery] = useState(view.query);
  const search = useSearch(query);
  const { results, searching } = search;

  const found = useMemo(() => (results === null ? rows : rows.filter(({ id }) => results.has(id))), [rows, results]);
  const shown = useMemo(
    () => sortReports(filterReports(found, view.filter), view.sort),
    [found, view.filter, view.sort],
  );
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  useEffect(() => setShown(ids), [ids, setShown]);
  useEffect(() => setQuery(view.query), [view.query]);

  const openId = route.documentId ?? ids[0] ?? null;
  const changeQuery = (words: string): void => {
    setQuery(words);
    setView({ ...view, query: words });
  };
  const counted = t('library.reportCount', { count: groupDigits(shown.length) });
  return (
    <>
      <header class="library-top">
        <SearchField value={query} onValue={changeQuery} placeholder={t('library.search')} />
        <span class="grow" />
        {selection.ids.size > 1 && (
          <Button icon="table" onClick={() => go({ page: 'compare' })}>
            <span class="wide-only">{t('library.compareChosen')}</span> <span class="num">{selection.ids.size}</span>
          </Button>
        )}
        <Button variant="primary" icon="download" disabled={rows.length === 0} onClick={() => openExport()}>
          {t('library.export')}
        </Button>
      </header>
      <main class="library-list">
        <h1 class="visually-hidden">{t('library.reports')}</h1>
        {rows.length === 0 ? (
          <EmptyState icon="document" title={t('library.empty')}>
            <p>{t('library.emptyHint')}</p>
            <Button onClick={() => void openPage('welcome.html')}>{t('library.openExample')}</Button>
          </EmptyState>
        ) : (
          <>
            {selection.ids.size === 0 ? (
              <ReportFilters rows={found}>
                <span class="caption text-3 num nowrap filters-count">
                  {searching ? t('library.searching') : counted}
                  {done < total && (
                    <span title={t('library.countingHint')}> · {Math.floor((done / total) * 100)}%</span>
                  )}
                </span>
              </ReportFilters>
            ) : (
              <BulkBar />
            )}
            {unsaved >= REMIND_FROM && (
              <p class="notice row remind">
                <span class="grow">{t('library.unsavedNotice', { count: groupDigits(unsaved) })}</span>
                <a href="#/backup">{t('library.backupNow')}</a>
              </p>
            )}
            <ReportList
              rows={shown}
              found={search}
              openId={openId}
              selection={selection}
              onSelection={setSelection}
              sort={view.sort}
              onSort={(sort) => setView({ ...view, sort })}
              onOpen={(id) => go({ page: 'reports', documentId: id }, 'replace')}
              onRead={(id, at) => go({ page: 'read', documentId: id, at })}
            />
            {shown.length === 0 && !searching && (
              <EmptyState icon="filter" title={t('library.noMatch')}>
                {(isFiltered(view.filter) || query !== '') && (
                  <Button onClick={() => setView({ ...view, query: '', filter: NO_FILTER })}>
                    {t('library.clearFilters')}
                  </Button>
                )}
              </EmptyState>
            )}
          </>
        )}
        <Announcer message={searching ? '' : counted} />
      </main>
      {openId !== null && rows.length > 0 && <Detail id={openId} asked={route.documentId !== null} />}
    </>
  );
}
