import { useMemo, useState } from 'preact/hooks';
import { Chip } from '../../../components/Chip';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { Icon, type IconName } from '../../../components/icons';
import { FilterMenu } from '../../../components/library/FilterMenu';
import { StateMark } from '../../../components/Tag';
import { absentKey, type CoverCell, type CoverRow, coverage } from '../../../lib/compare';
import { divisionsIn, parentsOf } from '../../../lib/reports/divisions';
import type { Store } from '../../../lib/store';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { useRead } from '../data/useRead';
import { markedAbsent } from '../model/commands';
import { isWithin, regionTree } from '../model/regions';
import { REPORT_STATES, type ReportState } from '../model/reports';
import { STATE_LOOKS } from '../reports/ReportRow';

type Row = CoverRow<ReportState>;
type Cell = CoverCell<ReportState>;

/** Bodies drawn; the filter narrows them. */
const DRAWN = 400;

/** The divisions right below the chosen regions, below the whole country where none is chosen; the names of full places. */
const placesIn = (regions: readonly string[]): readonly { readonly code: string; readonly name: string }[] =>
  (regions.length === 0 ? [''] : regions)
    .filter((key) => !key.startsWith('name:'))
    .flatMap(divisionsIn)
    .map(({ code, name }) => ({ code, name: [...parentsOf(code).reverse(), name].join('') }));

const NONE: ReadonlySet<string> = new Set();
const absentKeys = async (store: Store): Promise<ReadonlySet<string>> => new Set(await store.meta.absent());

/** What has been read, place by place and year by year, and what is missing. */
export function CoveragePage() {
  const t = useTranslate();
  const { rows } = useLibrary();
  const { go } = useDesk();
  const { run } = useActs();
  const [regions, setRegions] = useState<readonly string[]>([]);
  const absent = useRead('meta', absentKeys) ?? NONE;
  const [withUnread, setWithUnread] = useState(false);
  const places = useMemo(() => (withUnread ? placesIn(regions) : []), [withUnread, regions]);
  const tree = useMemo(
    () =>
      regionTree([
        ...rows.map(({ record }) => record.report),
        ...places.map(({ code, name }) => ({ region: name, regionCode: code, issuer: null })),
      ]),
    [rows, places],
  );
  const board = useMemo(
    () =>
      coverage(
        rows
          .filter(({ record }) => regions.length === 0 || regions.some((one) => isWithin(record.report, one)))
          .map(({ id, record: { url, report }, state, findings }) => ({ id, url, report, state, findings })),
        { pressing: REPORT_STATES, absent, places },
      ),
    [rows, regions, absent, places],
  );
  const press = (row: Row, cell: Cell): void => {
    const [report] = cell.reports;
    if (report) {
      go({ page: 'reports', documentId: report.id });
      return;
    }
    const key = absentKey(row.key, cell.year);
    const becomes = cell.state !== 'absent';
    const words = t(becomes ? 'library.cover.markedAbsent' : 'library.cover.cleared', {
      place: row.place,
      year: cell.year,
    });
    void run(words, markedAbsent(key, becomes));
  };
  return (
    <>
      <header class="library-top">
        <h1>{t('library.coverage')}</h1>
        <span class="text-3 wide-only">{t('library.coverageHint')}</span>
      </header>
      <main class="library-page">
        <section class="filters" aria-label={t('library.filters')}>
          <FilterMenu
            label={t('library.filter.regions')}
            options={tree.map(({ key, name, depth }) => ({ value: key, label: name, depth }))}
            chosen={regions}
            onChange={setRegions}
          />
          <Chip pressed={withUnread} onPress={() => setWithUnread(!withUnread)}>
            {t('library.cover.unread')}
          </Chip>
          <span class="grow" />
          <span class="row legend-states">
            {(['reviewed', 'pending', 'ask', 'changed'] as const).map((state) => (
              <StateMark
                key={state}
                icon={STATE_LOOKS[state].icon}
                tone={STATE_LOOKS[state].tone}
                pending={STATE_LOOKS[state].pending ?? false}
              >
                {t(`library.state.${state}`)}
              </StateMark>
            ))}
            <StateMark icon="ring">{t('library.cover.absent')}</StateMark>
            <span class="text-3">· {t('library.cover.unknown')}</span>
          </span>
        </section>
        {board.rows.length === 0 ? (
          <EmptyState icon="grid" title={t('library.empty')}>
            <p>{t('library.emptyHint')}</p>
          </EmptyState>
        ) : (
          <div class="coverage">
            <table aria-label={t('library.coverage')}>
              <thead>
                <tr>
                  <th scope="col" class="cover-place">
                    {t('library.places')}
                  </th>
                  {board.years.map((year) => (
                    <th key={year} scope="col" class="num">
                      {year}
                    </th>
                  ))}
                  <th scope="col" class="number">
                    {t('library.covered')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {board.rows.slice(0, DRAWN).map((row) => (
                  <tr key={row.key}>
                    <th scope="row" lang="zh-CN" title={row.place}>
                      {row.place}
                    </th>
                    {row.cells.map((cell) => (
                      <td key={cell.year}>
                        <Field row={row} cell={cell} onPress={() => press(row, cell)} />
                      </td>
                    ))}
                    <td class="number num">
                      {row.covered} / {board.years.length}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {board.rows.length > DRAWN && (
              <p class="caption text-3">{t('library.rowsHidden', { count: board.rows.length - DRAWN })}</p>
            )}
          </div>
        )}
      </main>
    </>
  );
}

function Field({ row, cell, onPress }: { readonly row: Row; readonly cell: Cell; readonly onPress: () => void }) {
  const t = useTranslate();
  const { state } = cell;
  const word = state === 'absent' || state === 'unknown' ? t(`library.cover.${state}`) : t(`library.state.${state}`);
  const icon: IconName | null = state === 'unknown' ? null : state === 'absent' ? 'ring' : STATE_LOOKS[state].icon;
  const count = cell.reports.length > 0 ? ` ${cell.findings}` : '';
  return (
    <button
      type="button"
      class={`cover cover-${state}`}
      aria-label={`${row.place} ${cell.year} ${word}${count}`}
      title={word}
      onClick={onPress}
    >
      {icon && <Icon name={icon} pending={state === 'pending'} />}
      {cell.reports.length > 0 && <b class="num">{cell.findings}</b>}
      {state === 'absent' && t('library.cover.absentShort')}
      {state === 'unknown' && '·'}
    </button>
  );
}
