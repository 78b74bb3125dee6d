import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import { SearchField } from '../../../components/library/SearchField';
import { useDesk } from '../data/desk';
import { useChoice } from '../data/useChoice';
import { useLibrary } from '../data/useLibrary';
import { useLines } from '../data/useLines';
import { useNarrowed } from '../data/useNarrowed';
import { useSame } from '../data/useSame';
import { ListCount } from '../ListCount';
import { isLineFiltered, NO_LINE_FILTER, survey } from '../model/findings';
import { isFiltered, NO_FILTER } from '../model/reports';
import { isChosen, isEmpty } from '../model/selection';
import { ReportFacets } from '../reports/ReportFacets';
import { ViewsMenu } from '../reports/ViewsMenu';
import { FindingActions } from './FindingActions';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { useLineSearch } from './useLineSearch';

/** The facets of reports that narrow findings too. */
const REPORT_FACETS = ['regions', 'years', 'families', 'levels', 'issuers', 'collections'] as const;

/** Every finding and note of the library, in one list: filtered (by its report too), decided in place, copied. */
export function FindingsPage() {
  const t = useTranslate();
  const { rows, total, done, shelf } = useLibrary();
  const { view, setView } = useDesk();
  const [query, setQuery] = useState('');
  const lines = useLines();
  const filter = view.lines;

  const { reports, byId } = useNarrowed();
  const groups = useSame(useMemo(() => reports.flatMap(({ id }) => lines.get(id) ?? []), [reports, lines]));
  const search = useLineSearch(query, groups, byId);
  const found = useMemo(() => survey(groups, shelf.dictionary, filter, search), [groups, shelf, filter, search]);
  const [selection, setSelection] = useChoice([view, search]);
  const chosen = useMemo(
    () => (isEmpty(selection) ? [] : found.lines.filter(({ key }) => isChosen(selection, key))),
    [found, selection],
  );
  const tags = useMemo(() => [...found.counts.tags.keys()], [found]);
  const isCounting = done < total || lines.size < total;
  const clear = (): void => {
    setView({ ...view, filter: NO_FILTER, lines: NO_LINE_FILTER });
    setQuery('');
  };
  return (
    <>
      <header class="library-top">
        <SearchField value={query} onValue={setQuery} placeholder={t('library.searchFindings')} />
        <span class="grow" />
        <FindingActions lines={found.lines} chosen={chosen} tags={tags} />
      </header>
      <main class="library-list library-wide">
        <h1 class="visually-hidden">{t('library.findingsPage')}</h1>
        <FindingFilters
          found={found}
          names={shelf.dictionary.names}
          filter={filter}
          onFilter={(next) => setView({ ...view, lines: next })}
        >
          <ReportFacets rows={rows} facets={REPORT_FACETS} />
          <ViewsMenu />
          <ListCount
            counted={t('library.findingCount', { count: groupDigits(found.lines.length) })}
            chosen={chosen.length}
            read={isCounting ? Math.min(done, lines.size) : null}
          />
        </FindingFilters>
        <FindingList lines={found.lines} titles={byId} selection={selection} onSelection={setSelection} />
        {found.lines.length === 0 && !isCounting && (
          <EmptyState icon="filter" title={t(rows.length === 0 ? 'library.empty' : 'library.noMatch')}>
            {(isLineFiltered(filter) || isFiltered(view.filter) || query !== '') && (
              <Button onClick={clear}>{t('library.clearFilters')}</Button>
            )}
          </EmptyState>
        )}
      </main>
    </>
  );
}
