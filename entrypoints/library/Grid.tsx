// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../components/i18n';
import { VirtualRows } from '../../components/library/VirtualRows';
import {
  extend,
  extentOf,
  isChosen,
  isEmpty,
  NOTHING_SELECTED,
  type Selection,
  toggle,
  toggleAll,
  toggleEach,
} from './model/selection';

/** What a row has to know to draw itself (GridRow). */
export interface RowState {
  readonly index: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (isShift: boolean) => void;
  readonly onPress: () => void;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly class: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** In px, all alike. */
  readonly rowHeight: number;
  /** Heads of the columns behind the boxes. */
  readonly heads: ComponentChildren;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Whether choosing everything names the rows, so that the choice outlives other filters, or means whatever is shown. */
  readonly everything: 'named' | 'shown';
  /** The row to begin with. */
  readonly first?: string | null;
  /** The row that is the tab stop has changed. */
  readonly onMove?: (row: Row) => void;
  /** Keys the grid does not use. @returns whether the key was used; 'next' goes on to the next row */
  readonly onKey: (key: string, row: Row) => boolean | 'next';
  readonly children: (row: Row, state: RowState) => ComponentChildren;
}

/** A list of rows to choose from: one tab stop, arrows move, Space chooses, Shift extends, Ctrl+A chooses all, Escape none. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, idOf, selection, onSelection } = props;
  const t = useTranslate();
  const [at, setAt] = useState<string | null>(null);
  const [index, setIndex] = useState(0);
  const wanted = at ?? props.first ?? null;
  // A row that left the list, by being decided say, hands its place to the next one.
  const found = wanted === null ? -1 : rows.findIndex((row) => idOf(row) === wanted);
  const active = Math.max(0, Math.min(rows.length - 1, found >= 0 ? found : index));
  const ids = (): string[] => rows.map(idOf);

  const move = (next: number, isShift = false): void => {
    const row = rows[next];
    if (row === undefined) return;
    const id = idOf(row);
    if (isShift) {
      const before = rows[active];
      const begun = selection.from === null && before !== undefined ? toggle(selection, idOf(before)) : selection;
      onSelection(extend(begun, id, ids()));
    }
    setAt(id);
    setIndex(next);
    props.onMove?.(row);
  };
  const choose = (id: string, isShift: boolean): void =>
    onSelection(isShift ? extend(selection, id, ids()) : toggle(selection, id));
  const chooseAll = (): void =>
    onSelection(props.everything === 'named' ? toggleEach(selection, ids()) : toggleAll(selection, ids));

  const onKey = (event: KeyboardEvent, rowIndex: number): void => {
    const row = rows[rowIndex];
    if (row === undefined || (event.target as Element).closest('input')) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'a') return;
      chooseAll();
    } else if (key === ' ') choose(idOf(row), event.shiftKey);
    else if (key === 'escape' && !isEmpty(selection)) onSelection(NOTHING_SELECTED);
    else {
      const used = props.onKey(key, row);
      if (!used) return;
      if (used === 'next') move(Math.min(rowIndex + 1, rows.length - 1));
    }
    event.preventDefault();
  };
  const extent = extentOf(selection, ids);
  const head = (
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
            onChange={chooseAll}
          />
        </span>
        {props.heads}
      </div>
    </div>
  );
  return (
    <div
      class={`grid ${props.class}`}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
    >
      <VirtualRows
        head={head}
        count={rows.length}
        rowHeight={props.rowHeight}
        active={active}
        onActive={(next, event) => move(next, event.shiftKey)}
        onKey={onKey}
      >
        {(rowIndex) => {
          const row = rows[rowIndex];
          if (row === undefined) return null;
          const id = idOf(row);
          return props.children(row, {
            ...{ index: rowIndex, active: rowIndex === active, chosen: isChosen(selection, id) },
            onChoose: (isShift) => choose(id, isShift),
            onPress: () => move(rowIndex),
          });
        }}
      </VirtualRows>
    </div>
  );
}

export interface GridRowProps extends RowState {
  readonly class: string;
  /** Whether it is the one looked at. */
  readonly current: boolean;
  /** What the box is called. */
  readonly boxLabel: string;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

/** A row with its box: a press looks at it, Ctrl and Shift choose, a double press opens it. */
export function GridRow(props: GridRowProps) {
  const { index, active, chosen, onChoose, onPress } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
    <div
      class={`grid-row ${props.class}`}
      role="row"
      data-row={index}
      data-current={props.current}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as Element).closest('input, button')) return;
        if (event.shiftKey) onChoose(true);
        else if (event.ctrlKey || event.metaKey) onChoose(false);
        else onPress();
      }}
      onDblClick={props.onOpen}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          class="checkbox"
          tabIndex={-1}
          aria-label={props.boxLabel}
          checked={chosen}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </span>
      {props.children}
    </div>
  );
}
