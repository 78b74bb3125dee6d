import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { useVisibleRows } from '../../../components/library/useVisibleRows';
import { type CellValue, isValue, type Matrix, type MatrixCell } from '../../../lib/compare';
import { copyRich } from '../../../lib/shell/clipboard';
import { escapeHtml } from '../../../lib/text/escape';
import { useActs } from '../data/useActs';
import { MatrixHead } from './MatrixHead';
import { MatrixLine } from './MatrixLine';
import { cellText, earlierCell, groupsOf, linesOf } from './matrix-cells';
import { SourcePopover } from './SourcePopover';

export interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly currentRow: string;
  /** Whether a check asks to look at a figure. */
  readonly asks: (value: CellValue) => boolean;
  readonly onRow: (key: string) => void;
}

/** Height of a line and of the two head rows in px, as compare.css has it. */
const LINE = 32;
const HEAD = 64;

/**
 * The matrix: two columns and two head rows stay in sight; arrows move the cell, Enter opens its source, Ctrl+C copies it.
 * Lines out of sight take room but are not drawn.
 */
export function MatrixGrid({ matrix, currentRow, asks, onRow }: MatrixGridProps) {
  const t = useTranslate();
  const { say } = useActs();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const [opened, setOpened] = useState(false);
  const wantsFocus = useRef(false);
  const { columns, rows } = matrix;
  const byYear = columns.length > 1 && columns[0]?.year === columns[1]?.year && columns[0]?.place !== columns[1]?.place;
  const groups = useMemo(() => groupsOf(columns, byYear), [columns, byYear]);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const visible = useVisibleRows(root, { count: lines.length, height: LINE, head: HEAD });
  const newest = columns
    .map(({ year }) => year)
    .sort()
    .at(-1);
  const starts = new Set(groups.map((group) => group.columns[0]?.key));
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  const current = rows[row]?.cells[column];
  const drawn = lines.slice(visible.first, visible.last);
  const drawnRows = drawn.flatMap((line) => (line.family === null ? [line.index] : []));
  // The way in by Tab must not lie in a row that was scrolled away.
  const tabRow = drawnRows.includes(row) ? row : drawnRows[0];

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    root.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  });
  /** Makes a cell the current one and takes the focus there, unless its source is about to take it. */
  const move = (nextRow: number, nextColumn: number, opens = false): void => {
    const to = [
      Math.max(0, Math.min(rows.length - 1, nextRow)),
      Math.max(0, Math.min(columns.length - 1, nextColumn)),
    ] as const;
    setAt(to);
    setOpened(opens);
    wantsFocus.current = !opens;
    visible.reveal(lines.findIndex((line) => line.family === null && line.index === to[0]));
    const next = rows[to[0]];
    if (next) onRow(next.key);
  };
  const copyCell = async (): Promise<void> => {
    const [of, where] = [rows[row], columns[column]];
    if (!of || !where || !current || !isValue(current)) return;
    const plain = `${cellText(current)}${current.best.unit}\n${of.label}，${where.place} ${where.year}\n“${current.best.sentence}”\n${current.best.url}`;
    const html = plain.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
    if (await copyRich({ plain, html: html.join('') })) say(t('library.copied', { count: 1 }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.target as Element).closest('.source')) return;
    const page = Math.max(1, Math.floor((root.current?.clientHeight ?? 0) / LINE) - 4);
    const steps: Record<string, readonly [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows.length - 1 : row, columns.length - 1],
    };
    const step = steps[event.key];
    if (step) move(...step);
    else if (event.key === 'Enter' || event.key === ' ') setOpened(true);
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey)) void copyCell();
    else return;
    event.preventDefault();
  };
  const close = (): void => {
    setOpened(false);
    root.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  };
  const asked = (cell: MatrixCell): boolean => isValue(cell) && asks(cell.best);
  const space = (count: number) =>
    count > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it has no focus, it keeps the room of lines not drawn
      <tr aria-hidden="true">
        <td class="m-space" colSpan={columns.length + 2} style={{ height: `${count * LINE}px` }} />
      </tr>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the cells, which hold the focus
    <div class="matrix" ref={root} onKeyDown={onKeyDown} onScroll={visible.onScroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above */}
      <table role="grid" aria-label={t('library.matrix')} aria-rowcount={lines.length + 2}>
        <colgroup>
          <col class="m-label" />
          <col class="m-unit" />
          {columns.map(({ key }) => (
            <col key={key} class="m-figure" />
          ))}
        </colgroup>
        <MatrixHead groups={groups} byYear={byYear} />
        <tbody>
          {space(visible.first)}
          {drawn.map((line, offset) =>
            line.family !== null ? (
              <tr key={line.family} aria-rowindex={visible.first + offset + 3}>
                <th scope="rowgroup" colSpan={2} class="m-label m-family">
                  {t(`family.${line.family}`)}
                </th>
                <td class="m-family" colSpan={columns.length} />
              </tr>
            ) : (
              <MatrixLine
                key={line.row.key}
                row={line.row}
                index={line.index}
                line={visible.first + offset}
                columns={columns}
                starts={starts}
                newest={newest}
                isShown={line.row.key === currentRow}
                current={line.index === tabRow ? column : null}
                isOpened={opened && line.index === row}
                asks={asked}
                onRow={onRow}
                onOpen={(nextRow, nextColumn) => move(nextRow, nextColumn, true)}
              />
            ),
          )}
          {space(lines.length - visible.last)}
        </tbody>
      </table>
      {opened && current && isValue(current) && rows[row] && columns[column] && (
        <SourcePopover
          root={root}
          place={`${row}:${column}`}
          row={rows[row]}
          column={columns[column]}
          cell={current}
          before={earlierCell(rows[row], columns, column)}
          onClose={close}
        />
      )}
    </div>
  );
}
