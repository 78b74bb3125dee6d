import { useMemo, useState } from 'preact/hooks';
import { Announcer } from '../../../components/Announcer';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import { SearchField } from '../../../components/library/SearchField';
import { searchable } from '../../../lib/store/signature';
import { useDeferredState } from '../data/useDeferredState';
import { useLibrary } from '../data/useLibrary';
import { filterLines, isLineFiltered, NO_LINE_FILTER } from '../model/findings';
import type { Line } from '../model/lines';
import { sortReports } from '../model/reports';
import { NOTHING_SELECTED } from '../model/selection';
import { FindingActions } from './FindingActions';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';

/** Every finding and note of the library, in one list: filtered, decided in place, copied. */
export function FindingsPage() {
  const t = useTranslate();
  const { rows, summaries, done, total } = useLibrary();
  const [filter, setFilter] = useState(NO_LINE_FILTER);
  const [query, setQuery] = useState('');
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const asked = useDeferredState(query, 160);

  const ordered = useMemo(() => sortReports(rows, { by: 'year', down: true }), [rows]);
  const inOrder = useMemo(() => ordered.flatMap(({ id }) => summaries.get(id) ?? []), [ordered, summaries]);
  const titles = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const holds = useMemo(() => {
    const terms = searchable(asked).split(/\s+/).filter(Boolean);
    if (terms.length === 0) return undefined;
    return (line: Line): boolean => {
      const row = titles.get(line.documentId);
      const words = searchable([line.title, ...line.quote, line.note, ...line.tags, row?.title ?? ''].join(' '));
      return terms.every((term) => words.includes(term));
    };
  }, [asked, titles]);
  const lines = useMemo(() => filterLines(inOrder, filter, holds), [inOrder, filter, holds]);
  const chosen = useMemo(() => lines.filter(({ key }) => selection.ids.has(key)), [lines, selection]);
  const counted = t('library.findingCount', { count: groupDigits(lines.length) });
  return (
    <>
      <header class="library-top">
        <SearchField value={query} onValue={setQuery} placeholder={t('library.searchFindings')} />
        <span class="grow" />
        <FindingActions lines={chosen.length > 0 ? chosen : lines} chosen={chosen} />
      </header>
      <main class="library-list library-wide">
        <h1 class="visually-hidden">{t('library.findingsPage')}</h1>
        <FindingFilters summaries={inOrder} filter={filter} onFilter={setFilter}>
          <span class="caption text-3 num nowrap">
            {chosen.length > 0 ? t('library.findingsChosen', { count: groupDigits(chosen.length) }) : counted}
            {done < total && ` · ${t('library.counted', { done, total })}`}
          </span>
        </FindingFilters>
        <FindingList lines={lines} titles={titles} selection={selection} onSelection={setSelection} />
        {lines.length === 0 && done === total && (
          <EmptyState icon="filter" title={t(rows.length === 0 ? 'library.empty' : 'library.noMatch')}>
            {(isLineFiltered(filter) || query !== '') && (
              <Button
                onClick={() => {
                  setFilter(NO_LINE_FILTER);
                  setQuery('');
                }}
              >
                {t('library.clearFilters')}
              </Button>
            )}
          </EmptyState>
        )}
        <Announcer message={done < total ? '' : counted} />
      </main>
    </>
  );
}
