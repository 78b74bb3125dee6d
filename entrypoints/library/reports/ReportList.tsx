// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { VirtualRows } from '../../../components/library/VirtualRows';
import type { SearchResult } from '../../../lib/store';
import type { ReportRow as Row, Sort, SortKey } from '../model/reports';
import { extend, extentOf, type Selection, toggle, toggleAll } from '../model/selection';
import { ReportRow } from './ReportRow';

export interface ReportListProps {
  readonly rows: readonly Row[];
  readonly results: ReadonlyMap<string, SearchResult> | null;
  readonly openId: string | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (id: string, at: number | null) => void;
}

const ROW = 52;
/** Sorted downwards on the first click: newest, most, most pressing at the top. */
const DOWN_FIRST: readonly SortKey[] = ['year', 'findings', 'saved'];

/** The reports as a grid: one tab stop, arrows move, Space chooses, Shift extends, Enter reads. */
export function ReportList(props: ReportListProps) {
  const { rows, results, openId, selection, onSelection, sort, onSort, onOpen, onRead } = props;
  const t = useTranslate();
  const [at, setAt] = useState<string | null>(null);
  const ids = rows.map(({ id }) => id);
  const active = Math.max(0, ids.indexOf(at ?? openId ?? ''));
  const extent = extentOf(selection, ids);

  const move = (index: number, event: KeyboardEvent): void => {
    const id = ids[index];
    if (id === undefined) return;
    setAt(id);
    if (event.shiftKey) onSelection(extend(selection.from ? selection : toggle(selection, ids[active] ?? id), id, ids));
    onOpen(id);
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const id = ids[index];
    if (id === undefined || (event.target as Element).closest('input')) return;
    if (event.key === ' ') onSelection(event.shiftKey ? extend(selection, id, ids) : toggle(selection, id));
    else if (event.key === 'Enter') onRead(id, null);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelection(toggleAll(selection, ids));
    else if (event.key === 'Escape' && selection.ids.size > 0) onSelection({ ids: new Set(), from: null });
    else return;
    event.preventDefault();
  };
  const head = (key: SortKey, label: string, extra = '') => {
    const on = sort.by === key;
    return (
      <span role="columnheader" class={extra} aria-sort={on ? (sort.down ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          class="sort"
          onClick={() => onSort({ by: key, down: on ? !sort.down : DOWN_FIRST.includes(key) })}
        >
          {label}
          {on && <Icon name={sort.down ? 'down' : 'up'} />}
        </button>
      </span>
    );
  };
  const columns = (
    <div class="grid-head" role="rowgroup">
      <div class="grid-row" role="row" aria-rowindex={1}>
        <span role="columnheader">
          <input
            type="checkbox"
            class="checkbox"
            aria-label={t('library.chooseAll')}
            checked={extent === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = extent === 'some';
            }}
            onChange={() => onSelection(toggleAll(selection, ids))}
          />
        </span>
        {head('title', t('library.report'))}
        {head('year', t('library.year'), 'number')}
        {head('findings', t('library.findingsReviewed'), 'number findings-col')}
        {head('state', t('library.state'), 'state-col')}
      </div>
    </div>
  );
  return (
    <div
      class="grid reports-grid"
      role="grid"
      aria-label={t('library.reports')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
    >
      <VirtualRows head={columns} count={rows.length} rowHeight={ROW} active={active} onActive={move} onKey={onKey}>
        {(index) => {
          const row = rows[index];
          return (
            row && (
              <ReportRow
                key={row.id}
                row={row}
                index={index}
                found={results?.get(row.id)}
                current={row.id === openId}
                active={index === active}
                chosen={selection.ids.has(row.id)}
                onChoose={(isShift) =>
                  onSelection(isShift ? extend(selection, row.id, ids) : toggle(selection, row.id))
                }
                onOpen={() => {
                  setAt(row.id);
                  onOpen(row.id);
                }}
                onRead={(start) => onRead(row.id, start)}
              />
            )
          );
        }}
      </VirtualRows>
    </div>
  );
}
