import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { FilterMenu, type FilterOption } from '../../../components/library/FilterMenu';
import { DOC_TYPES, LEVELS } from '../../../lib/model';
import { useDesk } from '../data/desk';
import { useLibrary } from '../data/useLibrary';
import { isWithin, regionTree } from '../model/regions';
import { countFacet, filterReports, REPORT_STATES, type ReportFilter, type ReportRow } from '../model/reports';
import { ViewsMenu } from './ViewsMenu';

/** The filters of the list of reports, each with the number of reports it would leave. */
export function ReportFilters({
  rows,
  children,
}: {
  readonly rows: readonly ReportRow[];
  readonly children: ComponentChildren;
}) {
  const t = useTranslate();
  const { collections } = useLibrary();
  const { view, setView } = useDesk();
  const { filter } = view;

  const options = useMemo((): Readonly<Record<keyof ReportFilter, readonly FilterOption[]>> => {
    const count = (facet: keyof ReportFilter, values: (row: ReportRow) => readonly string[]) =>
      countFacet(rows, filter, facet, values);
    const inRegion = filterReports(rows, filter, 'regions');
    const years = count('years', ({ year }) => [year]);
    const levels = count('levels', ({ record }) => [record.report.level ?? '']);
    const families = count('families', ({ record }) => [record.report.docType ?? '']);
    const inCollections = count('collections', ({ record }) => record.collections);
    const states = count('states', ({ state }) => [state]);
    const some = (all: readonly FilterOption[], chosen: readonly string[]): readonly FilterOption[] =>
      all.filter(({ count: left, value }) => (left ?? 0) > 0 || chosen.includes(value));
    return {
      regions: regionTree(rows.map(({ record }) => record.report)).map(({ key, name, depth }) => ({
        value: key,
        label: name || t('library.unknown'),
        depth,
        count: inRegion.filter(({ record }) => isWithin(record.report, key)).length,
      })),
      years: [...years]
        .sort((a, b) => b[0].localeCompare(a[0]))
        .map(([value, left]) => ({ value, label: value || t('library.unknown'), count: left })),
      levels: some(
        [...LEVELS, '' as const].map((value) => ({
          value,
          label: value === '' ? t('library.unknown') : t(`level.${value}`),
          count: levels.get(value) ?? 0,
        })),
        filter.levels,
      ),
      families: some(
        [...DOC_TYPES, '' as const].map((value) => ({
          value,
          label: value === '' ? t('library.otherPage') : t(`docType.${value}`),
          count: families.get(value) ?? 0,
        })),
        filter.families,
      ),
      collections: collections.map(({ id, name }) => ({ value: id, label: name, count: inCollections.get(id) ?? 0 })),
      states: some(
        REPORT_STATES.map((value) => ({
          value,
          label: t(`library.state.${value}`),
          count: states.get(value) ?? 0,
        })),
        filter.states,
      ),
    };
  }, [rows, filter, collections, t]);

  const FACETS = ['regions', 'years', 'families', 'levels', 'states', 'collections'] as const;
  return (
    <section class="filters" aria-label={t('library.filters')}>
      {FACETS.filter((facet) => facet !== 'collections' || collections.length > 0).map((facet) => (
        <FilterMenu
          key={facet}
          label={t(`library.filter.${facet}`)}
          options={options[facet]}
          chosen={filter[facet]}
          onChange={(chosen) => setView({ ...view, filter: { ...filter, [facet]: chosen } })}
        />
      ))}
      <ViewsMenu />
      <span class="grow" />
      {children}
    </section>
  );
}
