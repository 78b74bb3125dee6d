import { useMemo, useState } from 'preact/hooks';
import { Announcer } from '../../../components/Announcer';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { EmptyState } from '../../../components/EmptyState';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { FilterMenu } from '../../../components/library/FilterMenu';
import { isValue, type MatrixRow } from '../../../lib/compare';
import { gbt7714, sourceOf } from '../../../lib/export/citation';
import { copyTable } from '../../../lib/export/clipboard';
import { matrixTable } from '../../../lib/export/matrix-table';
import { copyRich } from '../../../lib/shell/clipboard';
import { escapeHtml } from '../../../lib/text/escape';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { sortReports } from '../model/reports';
import { NOTHING_SELECTED } from '../model/selection';
import { Charts } from './Charts';
import { CompareHead } from './CompareHead';
import { Legend } from './Legend';
import { MatrixGrid } from './MatrixGrid';
import { useMatrix } from './useMatrix';

/** Reports compared at once; more columns cannot be read, and every text is read for it. */
const MOST = 60;

const NEVER = (): boolean => false;

const facet = (values: readonly string[]) =>
  [...values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>())].map(
    ([value, count]) => ({ value, label: value, count }),
  );

/** Indicators × reports, and charts from the row in view. */
export function ComparePage() {
  const t = useTranslate();
  const language = useLanguage();
  const { store, rows } = useLibrary();
  const { selection, setSelection, openExport } = useDesk();
  const { say } = useActs();
  const [places, setPlaces] = useState<readonly string[]>([]);
  const [years, setYears] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [byYear, setByYear] = useState(false);
  const [decidedOnly, setDecidedOnly] = useState(false);
  const [isWide, setWide] = useState(false);
  const [chosenRow, setChosenRow] = useState<string | null>(null);

  const offered = useMemo(
    () =>
      sortReports(selection.ids.size > 0 ? rows.filter(({ id }) => selection.ids.has(id)) : rows, {
        by: 'place',
        down: false,
      }),
    [rows, selection],
  );
  const wanted = useMemo(
    () =>
      offered.filter(
        ({ place, year }) =>
          (places.length === 0 || places.includes(place)) && (years.length === 0 || years.includes(year)),
      ),
    [offered, places, years],
  );
  const ids = useMemo(() => wanted.slice(0, MOST).map(({ id }) => id), [wanted]);
  const options = useMemo(
    () => ({
      group: byYear ? ('year' as const) : ('place' as const),
      decidedOnly,
      atLeast: isWide || ids.length < 2 ? 1 : 2,
    }),
    [byYear, decidedOnly, isWide, ids.length],
  );
  const result = useMatrix(store, ids, options);
  const matrix = result?.matrix;
  const found = useMemo(
    () => matrix?.rows.filter(({ label, unit }) => `${label} ${unit}`.includes(words.trim())) ?? [],
    [matrix, words],
  );
  const shown = useMemo(() => ({ columns: matrix?.columns ?? [], rows: found }), [matrix, found]);
  const row: MatrixRow | undefined = found.find(({ key }) => key === chosenRow) ?? found[0];
  const values = found.reduce((sum, { cells }) => sum + cells.filter(isValue).length, 0);
  const summary = t('library.matrixCount', { reports: ids.length, rows: found.length, values });

  const copy = async (): Promise<void> => {
    const { html, tsv } = copyTable(matrixTable(shown, { language }));
    const sources = (result?.bundles ?? []).map((bundle) => gbt7714(sourceOf(bundle)));
    const cited = sources.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
    if (await copyRich({ html: html + cited, plain: `${tsv}\n${sources.join('\n')}` }))
      say(t('library.copied', { count: found.length }));
  };
  return (
    <>
      <CompareHead>
        <Button icon="changed" aria-pressed={byYear} onClick={() => setByYear(!byYear)}>
          <span class="wide-only">{t(byYear ? 'library.groupPlace' : 'library.groupYear')}</span>
        </Button>
        <Button icon="copy" disabled={found.length === 0} onClick={() => void copy()}>
          <span class="wide-only">{t('library.copyTable')}</span>
        </Button>
        <Button variant="primary" icon="download" disabled={ids.length === 0} onClick={() => openExport(ids)}>
          {t('library.export')}
        </Button>
      </CompareHead>
      <main class="library-page compare-page">
        <section class="filters" aria-label={t('library.filters')}>
          {selection.ids.size > 0 && (
            <Chip pressed onPress={() => setSelection(NOTHING_SELECTED)}>
              {t('library.chosen', { count: selection.ids.size })} ×
            </Chip>
          )}
          <FilterMenu
            label={t('library.places')}
            options={facet(offered.map(({ place }) => place))}
            chosen={places}
            onChange={setPlaces}
          />
          <FilterMenu
            label={t('library.year')}
            options={facet(offered.map(({ year }) => year)).sort((a, b) => b.value.localeCompare(a.value))}
            chosen={years}
            onChange={setYears}
          />
          <Chip pressed={decidedOnly} onPress={() => setDecidedOnly(!decidedOnly)}>
            {t('library.decidedOnly')}
          </Chip>
          <Chip pressed={isWide} onPress={() => setWide(!isWide)}>
            {t('library.singlesToo')}
          </Chip>
          <input
            type="search"
            class="input filter-words"
            value={words}
            placeholder={t('library.findIndicator')}
            aria-label={t('library.findIndicator')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <span class="grow" />
          <span class="caption text-3 num">{summary}</span>
        </section>
        {wanted.length > MOST && (
          <p class="notice compare-notice">{t('library.tooMany', { most: MOST, all: wanted.length })}</p>
        )}
        {matrix && found.length === 0 && (
          <EmptyState icon="table" title={t(ids.length === 0 ? 'library.empty' : 'library.nothingComparable')}>
            <p>{t('library.nothingComparableHint')}</p>
          </EmptyState>
        )}
        {found.length > 0 && row && (
          <>
            <MatrixGrid matrix={shown} currentRow={row.key} asks={result?.asks ?? NEVER} onRow={setChosenRow} />
            <Legend />
            <Charts matrix={shown} row={row} onRow={setChosenRow} />
          </>
        )}
        <Announcer message={matrix ? summary : ''} />
      </main>
    </>
  );
}
