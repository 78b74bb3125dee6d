import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { ChipFilter } from '../../../components/ChipFilter';
import { EmptyState } from '../../../components/EmptyState';
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import { FilterMenu } from '../../../components/library/FilterMenu';
import { SearchField } from '../../../components/library/SearchField';
import { useDesk } from '../data/desk';
import { useChoice } from '../data/useChoice';
import { useClips } from '../data/useClips';
import { useLibrary } from '../data/useLibrary';
import { useLines } from '../data/useLines';
import { useNarrowed } from '../data/useNarrowed';
import { useSame } from '../data/useSame';
import { useLineSearch } from '../findings/useLineSearch';
import { ListCount } from '../ListCount';
import { KEPT_KINDS, keptShelf, NO_KEPT_FILTER, surveyKept } from '../model/kept';
import { isFiltered, NO_FILTER } from '../model/reports';
import { isChosen, isEmpty } from '../model/selection';
import { ReportFacets } from '../reports/ReportFacets';
import { KeptList } from './KeptList';
import { KeptSign } from './KeptSign';
import { useCopyKept } from './useCopyKept';

/** The facets of reports that narrow what was kept of them. */
const REPORT_FACETS = ['regions', 'years', 'collections'] as const;

/** Every clip and note of the library in one list: filtered (by its report too), copied, exported, opened at its place. */
export function KeptPage() {
  const t = useTranslate();
  const { rows, total, done } = useLibrary();
  const { view, setView, openExport } = useDesk();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_KEPT_FILTER);
  const lines = useLines();
  const clips = useClips();
  const copy = useCopyKept();

  const { reports, byId } = useNarrowed();
  const shelf = useMemo(keptShelf, []);
  const groups = useSame(
    useMemo(
      () => reports.map(({ id, record }) => shelf(id, record.textHash, clips?.get(id), lines.get(id))),
      [reports, shelf, clips, lines],
    ),
  );
  const search = useLineSearch(query, groups, byId);
  const found = useMemo(() => surveyKept(groups, filter, search), [groups, filter, search]);
  const [selection, setSelection] = useChoice([view, filter, search]);
  const chosen = useMemo(
    () => (isEmpty(selection) ? [] : found.rows.filter(({ key }) => isChosen(selection, key))),
    [found, selection],
  );
  const isCounting = clips === null || done < total || lines.size < total;
  const isNarrowed = filter.kinds.length + filter.tags.length > 0 || isFiltered(view.filter) || query !== '';
  const clear = (): void => {
    setView({ ...view, filter: NO_FILTER });
    setFilter(NO_KEPT_FILTER);
    setQuery('');
  };
  return (
    <>
      <header class="library-top">
        <SearchField value={query} onValue={setQuery} placeholder={t('library.searchKept')} />
        <span class="grow" />
        {chosen.length > 0 && (
          <Button icon="copy" onClick={() => void copy(chosen)}>
            <span class="wide-only">{t('library.copy')}</span>
          </Button>
        )}
        <Button
          variant="primary"
          icon="download"
          disabled={found.rows.length === 0}
          onClick={() =>
            openExport([...new Set((chosen.length > 0 ? chosen : found.rows).map(({ documentId }) => documentId))])
          }
        >
          <span class="wide-only">{t('library.export')}</span>
        </Button>
      </header>
      <main class="library-list library-wide">
        <h1 class="visually-hidden">{t('library.keptPage')}</h1>
        <section class="filters" aria-label={t('library.filters')}>
          <ChipFilter
            options={KEPT_KINDS}
            chosen={filter.kinds}
            onChange={(kinds) => setFilter({ ...filter, kinds })}
            count={(kind) => groupDigits(found.kinds.get(kind) ?? 0)}
            label={(kind) => <KeptSign kind={kind} />}
          />
          {(found.tags.size > 0 || filter.tags.length > 0) && (
            <FilterMenu
              label={t('library.filter.tags')}
              options={[...found.tags].map(([value, count]) => ({ value, label: value, count }))}
              chosen={filter.tags}
              onChange={(tags) => setFilter({ ...filter, tags })}
            />
          )}
          <ReportFacets rows={rows} facets={REPORT_FACETS} />
          <ListCount
            counted={t('library.keptCount', { count: groupDigits(found.rows.length) })}
            chosen={chosen.length}
            read={isCounting ? Math.min(done, lines.size) : null}
          />
        </section>
        <KeptList rows={found.rows} titles={byId} selection={selection} onSelection={setSelection} />
        {found.rows.length === 0 && !isCounting && (
          <EmptyState
            icon={isNarrowed ? 'filter' : 'quote'}
            title={t(isNarrowed ? 'library.noMatch' : 'library.keptEmpty')}
          >
            {isNarrowed ? (
              <Button onClick={clear}>{t('library.clearFilters')}</Button>
            ) : (
              <p>{t('library.keptEmptyHint')}</p>
            )}
          </EmptyState>
        )}
      </main>
    </>
  );
}
