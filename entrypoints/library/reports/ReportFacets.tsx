import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { FilterMenu, type FilterOption } from '../../../components/library/FilterMenu';
import { DOC_TYPES, LEVELS } from '../../../lib/model';
import { useDesk } from '../data/desk';
import { useLibrary } from '../data/useLibrary';
import { countRegions, regionTree } from '../model/regions';
import { countFacet, filterReports, REPORT_STATES, type ReportFilter, type ReportRow } from '../model/reports';

/** What a report can be filtered by, in the order of the menus; the list of findings offers the same. */
export const REPORT_FACETS = ['regions', 'years', 'families', 'levels', 'issuers', 'states', 'collections'] as const;

/** One menu for each thing reports are filtered by, each value with the number of reports it would leave. */
export function ReportFacets({
  rows,
  facets = REPORT_FACETS,
}: {
  readonly rows: readonly ReportRow[];
  readonly facets?: readonly (keyof ReportFilter)[];
}) {
  const t = useTranslate();
  const { collections } = useLibrary();
  const { view, setView } = useDesk();
  const { filter } = view;

  const options = useMemo((): Readonly<Record<keyof ReportFilter, readonly FilterOption[]>> => {
    const count = (facet: keyof ReportFilter, values: (row: ReportRow) => readonly string[]) =>
      countFacet(rows, filter, facet, values);
    const unknown = t('library.unknown');
    /** The values of a closed list, in its order, that are there. */
    const listed = (
      values: readonly string[],
      counts: ReadonlyMap<string, number>,
      chosen: readonly string[],
      label: (value: string) => string,
    ): readonly FilterOption[] =>
      values
        .filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value))
        .map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 }));
    const regions = regionTree(rows.map(({ record }) => record.report));
    const inRegions = countRegions(
      filterReports(rows, filter, 'regions').map(({ record }) => record.report),
      regions.map(({ key }) => key),
    );
    const inCollections = count('collections', ({ record }) => record.collections);
    return {
      regions: regions.map(({ key, name, depth }) => ({
        ...{ value: key, label: name || unknown, depth, count: inRegions.get(key) ?? 0 },
      })),
      years: [...count('years', ({ year }) => [year])]
        .sort((a, b) => b[0].localeCompare(a[0]))
        .map(([value, left]) => ({ value, label: value || unknown, count: left })),
      issuers: [...count('issuers', ({ record }) => [record.report.issuer ?? ''])]
        .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'zh-CN'))
        .map(([value, left]) => ({ value, label: value || unknown, count: left })),
      levels: listed(
        [...LEVELS, ''],
        count('levels', ({ record }) => [record.report.level ?? '']),
        filter.levels,
        (value) => (value === '' ? unknown : t(`level.${value as (typeof LEVELS)[number]}`)),
      ),
      families: listed(
        [...DOC_TYPES, ''],
        count('families', ({ record }) => [record.report.docType ?? '']),
        filter.families,
        (value) => (value === '' ? t('library.otherPage') : t(`docType.${value as (typeof DOC_TYPES)[number]}`)),
      ),
      collections: collections.map(({ id, name }) => ({ value: id, label: name, count: inCollections.get(id) ?? 0 })),
      states: listed(
        REPORT_STATES,
        count('states', ({ state }) => [state]),
        filter.states,
        (value) => t(`library.state.${value as (typeof REPORT_STATES)[number]}`),
      ),
    };
  }, [rows, filter, collections, t]);

  return facets
    .filter((facet) => facet !== 'collections' || collections.length > 0)
    .map((facet) => (
      <FilterMenu
        key={facet}
        label={t(`library.filter.${facet}`)}
        options={options[facet]}
        chosen={filter[facet]}
        onChange={(chosen) => setView({ ...view, filter: { ...filter, [facet]: chosen } })}
      />
    ));
}
