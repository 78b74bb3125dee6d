import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { toggled } from '../../../components/ChipFilter';
import { Select, TextInput } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { KindSign } from '../../../components/KindSign';
import { MARK_KINDS, type MarkKind } from '../../../lib/model';
import type { Filter, ItemCounts, StateFilter } from './rows';
import { STATES } from './rows';

interface FiltersProps {
  readonly filter: Filter;
  readonly counts: ItemCounts;
  readonly searching: boolean;
  readonly onFilter: (patch: Partial<Filter>) => void;
  readonly onSearching: (searching: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Kind chips, state, search, previous and next. */
export function Filters({ filter, counts, searching, onFilter, onSearching, onStep }: FiltersProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) input.current?.focus();
  }, [searching]);
  const states = STATES.filter((state) => state === 'all' || state === filter.state || counts.states[state] > 0);
  const close = (): void => {
    onFilter({ query: '' });
    onSearching(false);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggles, not of form fields */}
      <div class="filters" role="group" aria-label={t('panel.kinds')}>
        <Chip pressed={filter.kinds.length === 0} onPress={() => onFilter({ kinds: [] })}>
          {t('panel.all')} <span class="num">{counts.states.all}</span>
        </Chip>
        {MARK_KINDS.map((kind, index) => (
          <Chip
            key={kind}
            pressed={filter.kinds.includes(kind)}
            shortcut={String(index + 1)}
            onPress={() => onFilter({ kinds: withKind(filter.kinds, kind) })}
          >
            <KindSign kind={kind}>
              {t(`kind.${kind}`)} <span class="num">{counts.kinds[kind]}</span>
            </KindSign>
          </Chip>
        ))}
      </div>
      <div class="list-bar">
        <Icon name="filter" />
        <Select<StateFilter>
          quiet
          label={t('panel.state')}
          value={filter.state}
          options={states.map((state) => [state, `${t(`panel.state.${state}`)} ${counts.states[state]}`] as const)}
          onValue={(state) => onFilter({ state })}
        />
        <span class="grow" />
        <IconButton
          icon="search"
          label={t('panel.search')}
          aria-keyshortcuts="/"
          aria-expanded={searching}
          onClick={() => (searching ? close() : onSearching(true))}
        />
        <IconButton icon="up" label={t('panel.previous')} aria-keyshortcuts="K" onClick={() => onStep(-1)} />
        <IconButton icon="down" label={t('panel.next')} aria-keyshortcuts="J" onClick={() => onStep(1)} />
      </div>
      {searching && (
        <search class="list-search">
          <TextInput
            type="search"
            value={filter.query}
            onValue={(query) => onFilter({ query })}
            inputRef={input}
            aria-label={t('panel.searchLabel')}
            placeholder={t('panel.searchHint')}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
              else if (event.key === 'Enter' && !event.isComposing) onStep(1);
            }}
          />
        </search>
      )}
    </>
  );
}

/** @returns the kinds with one switched; all four on is the same as none. */
export function withKind(kinds: readonly MarkKind[], kind: MarkKind): readonly MarkKind[] {
  const next = toggled(kinds, kind);
  return next.length === MARK_KINDS.length ? [] : next;
}
