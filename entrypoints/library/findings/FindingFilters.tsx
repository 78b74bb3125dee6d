import type { ComponentChildren } from 'preact';
import { ChipFilter } from '../../../components/ChipFilter';
import { groupDigits } from '../../../components/figures';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { KindSign } from '../../../components/KindSign';
import { FilterMenu } from '../../../components/library/FilterMenu';
import { indicatorById } from '../../../lib/analysis/catalog/indicators';
import { MARK_KINDS } from '../../../lib/model';
import type { LineFilter, Survey } from '../model/findings';

export interface FindingFiltersProps {
  readonly found: Survey;
  /** How indicators without an entry in the catalogue are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly children: ComponentChildren;
}

const DECISIONS = ['pending', 'confirmed', 'corrected', 'dismissed'] as const;
const PLACES = ['anchored', 'changed', 'ambiguous', 'orphan'] as const;
/** Indicators offered; the field in the menu looks through these. */
const OFFERED = 400;

/** Kinds as chips, the rest as menus, each value with the number of findings it would leave. */
export function FindingFilters({ found, names, filter, onFilter, children }: FindingFiltersProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { counts } = found;
  const set = (patch: Partial<LineFilter>): void => onFilter({ ...filter, ...patch });
  const wordOf = (key: string): string => {
    const known = indicatorById.get(key);
    return known ? known[language === 'en' ? 'en' : 'zh'] : (names.get(key) ?? key);
  };
  return (
    <section class="filters" aria-label={t('library.filters')}>
      <ChipFilter
        options={MARK_KINDS}
        chosen={MARK_KINDS.filter((kind) => filter.kinds.includes(kind))}
        onChange={(kinds) => set({ kinds })}
        count={(kind) => groupDigits(counts.kinds.get(kind) ?? 0)}
        label={(kind) => <KindSign kind={kind} />}
      />
      <FilterMenu
        label={t('library.filter.decisions')}
        options={DECISIONS.map((value) => ({
          value,
          label: t(`decision.${value}`),
          count: counts.decisions.get(value) ?? 0,
        }))}
        chosen={filter.decisions}
        onChange={(decisions) => set({ decisions })}
      />
      <FilterMenu
        label={t('library.filter.indicators')}
        options={[...counts.indicators]
          .slice(0, OFFERED)
          .map(([value, count]) => ({ value, label: wordOf(value), count }))}
        chosen={filter.indicators}
        onChange={(indicators) => set({ indicators })}
      />
      <FilterMenu
        label={t('library.filter.places')}
        options={PLACES.map((value) => ({ value, label: t(`outcome.${value}`), count: counts.places.get(value) ?? 0 }))}
        chosen={filter.places}
        onChange={(places) => set({ places })}
      />
      {(['tags', 'categories'] as const).map(
        (facet) =>
          (counts[facet].size > 0 || filter[facet].length > 0) && (
            <FilterMenu
              key={facet}
              label={t(`library.filter.${facet}`)}
              options={[...counts[facet]].map(([value, count]) => ({ value, label: value, count }))}
              chosen={filter[facet]}
              onChange={(chosen) => set({ [facet]: chosen })}
            />
          ),
      )}
      {children}
    </section>
  );
}
