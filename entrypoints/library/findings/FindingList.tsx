// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { VirtualRows } from '../../../components/library/VirtualRows';
import { useDesk } from '../data/desk';
import { useDecide } from '../data/useDecide';
import type { Line } from '../model/lines';
import type { ReportRow } from '../model/reports';
import { extend, extentOf, type Selection, toggle, toggleAll } from '../model/selection';
import { FindingGridRow } from './FindingGridRow';
import { useCopyLines } from './useCopyLines';

export interface FindingListProps {
  readonly lines: readonly Line[];
  readonly titles: ReadonlyMap<string, ReportRow>;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

const ROW = 56;

/** Findings of all reports as a grid. Y and X decide and go on, Space chooses, C copies, Enter opens the place. */
export function FindingList({ lines, titles, selection, onSelection }: FindingListProps) {
  const t = useTranslate();
  const { go } = useDesk();
  const decide = useDecide();
  const copy = useCopyLines();
  const [at, setAt] = useState<string | null>(null);
  const [index, setIndex] = useState(0);
  // A row that left the list by being decided hands its place to the next one.
  const found = at === null ? -1 : lines.findIndex(({ key }) => key === at);
  const active = Math.max(0, Math.min(lines.length - 1, found >= 0 ? found : index));
  const keys = (): string[] => lines.map(({ key }) => key);

  const move = (next: number, event?: KeyboardEvent): void => {
    const line = lines[next];
    if (line === undefined) return;
    const from = lines[active]?.key ?? line.key;
    setAt(line.key);
    setIndex(next);
    if (event?.shiftKey) onSelection(extend(selection.from ? selection : toggle(selection, from), line.key, keys()));
  };
  const open = (line: Line): void => go({ page: 'read', documentId: line.documentId, at: line.start });
  const onKey = (event: KeyboardEvent, row: number): void => {
    const line = lines[row];
    if (line === undefined || (event.target as Element).closest('input')) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (key === 'a' && isCommand) onSelection(toggleAll(selection, keys()));
    else if (key === 'c')
      void copy(selection.ids.size > 0 ? lines.filter((one) => selection.ids.has(one.key)) : [line]);
    else if (isCommand) return;
    else if (key === ' ')
      onSelection(event.shiftKey ? extend(selection, line.key, keys()) : toggle(selection, line.key));
    else if (key === 'enter' || key === 'g') open(line);
    else if (key === 'y' || key === 'x') {
      void decide([line], key === 'y' ? 'confirmed' : 'dismissed');
      move(Math.min(row + 1, lines.length - 1));
    } else if (key === 'escape' && selection.ids.size > 0) onSelection({ ids: new Set(), from: null });
    else return;
    event.preventDefault();
  };
  const extent = extentOf(selection, selection.ids.size === 0 ? [] : keys());
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
            onChange={() => onSelection(toggleAll(selection, keys()))}
          />
        </span>
        <span role="columnheader" class="number">
          {t('library.figure')}
        </span>
        <span role="columnheader">{t('library.finding')}</span>
        <span role="columnheader" class="source-col">
          {t('library.report')}
        </span>
        <span role="columnheader">{t('library.state')}</span>
      </div>
    </div>
  );
  return (
    <div
      class="grid findings-grid"
      role="grid"
      aria-label={t('library.findingsPage')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable="true"
    >
      <VirtualRows head={head} count={lines.length} rowHeight={ROW} active={active} onActive={move} onKey={onKey}>
        {(row) => {
          const line = lines[row];
          return (
            line && (
              <FindingGridRow
                key={line.key}
                line={line}
                report={titles.get(line.documentId)}
                index={row}
                active={row === active}
                chosen={selection.ids.has(line.key)}
                onChoose={(isShift) =>
                  onSelection(isShift ? extend(selection, line.key, keys()) : toggle(selection, line.key))
                }
                onSelect={() => move(row)}
                onOpen={() => open(line)}
                onDecide={(decision) => void decide([line], decision)}
              />
            )
          );
        }}
      </VirtualRows>
    </div>
  );
}
