import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Chip } from '../../../components/Chip';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { KindSign } from '../../../components/KindSign';
import { FilterMenu } from '../../../components/library/FilterMenu';
import { indicatorById } from '../../../lib/analysis/catalog/indicators';
import { countLines, indicatorKey, type LineFilter } from '../model/findings';
import type { Summary } from '../model/lines';

export interface FindingFiltersProps {
  readonly summaries: readonly Summary[];
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly children: ComponentChildren;
}

const KINDS = ['metric', 'commitment', 'shortcoming', 'note'] as const;
const DECISIONS = ['pending', 'confirmed', 'corrected', 'dismissed'] as const;
const PLACES = ['anchored', 'changed', 'ambiguous', 'orphan'] as const;
/** Indicators offered; the field in the menu looks through these. */
const OFFERED = 400;

/** Kinds as chips, the rest as menus, each value with the number of findings it would leave. */
export function FindingFilters({ summaries, filter, onFilter, children }: FindingFiltersProps) {
  const t = useTranslate();
  const language = useLanguage();
  const counts = useMemo(
    () => ({
      kinds: countLines(summaries, filter, 'kinds'),
      decisions: countLines(summaries, filter, 'decisions'),
      places: countLines(summaries, filter, 'places'),
      indicators: countLines(summaries, filter, 'indicators'),
      tags: countLines(summaries, filter, 'tags'),
    }),
    [summaries, filter],
  );
  const names = useMemo(() => {
    const found = new Map<string, string>();
    for (const { lines } of summaries)
      for (const line of lines) {
        const key = indicatorKey(line);
        if (key !== '' && !found.has(key)) found.set(key, line.title);
      }
    return found;
  }, [summaries]);
  const set = (patch: Partial<LineFilter>): void => onFilter({ ...filter, ...patch });
  const wordOf = (key: string): string => {
    const known = indicatorById.get(key);
    return known ? known[language === 'en' ? 'en' : 'zh'] : (names.get(key) ?? key);
  };
  return (
    <section class="filters" aria-label={t('library.filters')}>
      {KINDS.map((kind) => (
        <Chip
          key={kind}
          pressed={filter.kinds.includes(kind)}
          onPress={() =>
            set({
              kinds: filter.kinds.includes(kind) ? filter.kinds.filter((one) => one !== kind) : [...filter.kinds, kind],
            })
          }
        >
          <KindSign kind={kind} /> <span class="num">{counts.kinds.get(kind) ?? 0}</span>
        </Chip>
      ))}
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
      {(counts.tags.size > 0 || filter.tags.length > 0) && (
        <FilterMenu
          label={t('library.filter.tags')}
          options={[...counts.tags].map(([value, count]) => ({ value, label: value, count }))}
          chosen={filter.tags}
          onChange={(tags) => set({ tags })}
        />
      )}
      <span class="grow" />
      {children}
    </section>
  );
}
