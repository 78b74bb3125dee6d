import { useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import {
  formatNumber,
  isValue,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../../../lib/compare';
import { copyRich } from '../../../lib/shell/clipboard';
import { escapeHtml } from '../../../lib/text/escape';
import { useActs } from '../data/useActs';
import { SourcePopover } from './SourcePopover';

export interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly currentRow: string;
  readonly onRow: (key: string) => void;
}

const SIGNS = { exact: '', min: '≥ ', max: '≤ ', about: '≈ ' } as const;
export const cellText = (cell: MatrixCell): string =>
  isValue(cell) ? `${SIGNS[cell.best.bound]}${formatNumber(cell.best.value)}` : cell.state === 'no-report' ? '' : '—';

interface Group {
  readonly name: string;
  readonly columns: readonly MatrixColumn[];
}

/** Neighbouring columns of one place (or one year) under one head. */
function groupsOf(columns: readonly MatrixColumn[], byYear: boolean): Group[] {
  const groups: { name: string; columns: MatrixColumn[] }[] = [];
  for (const column of columns) {
    const name = byYear ? column.year : column.place;
    const last = groups.at(-1);
    if (last && last.name === name) last.columns.push(column);
    else groups.push({ name, columns: [column] });
  }
  return groups;
}

/** The matrix: two columns and two head rows stay in sight; arrows move the cell, Enter opens its source, Ctrl+C copies it. */
export function MatrixGrid({ matrix, currentRow, onRow }: MatrixGridProps) {
  const t = useTranslate();
  const { say } = useActs();
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const [opened, setOpened] = useState(false);
  const { columns, rows } = matrix;
  const byYear = columns.length > 1 && columns[0]?.year === columns[1]?.year && columns[0]?.place !== columns[1]?.place;
  const groups = groupsOf(columns, byYear);
  const newest = columns
    .map(({ year }) => year)
    .sort()
    .at(-1);
  const starts = new Set(groups.map((group) => group.columns[0]?.key));
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  const current = rows[row]?.cells[column];

  const move = (nextRow: number, nextColumn: number): void => {
    const to = [
      Math.max(0, Math.min(rows.length - 1, nextRow)),
      Math.max(0, Math.min(columns.length - 1, nextColumn)),
    ] as const;
    setAt(to);
    setOpened(false);
    const target = root.current?.querySelector<HTMLElement>(`[data-cell="${to[0]}:${to[1]}"]`);
    target?.focus();
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
    const steps: Record<string, readonly [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [row, 0],
      End: [row, columns.length - 1],
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
  const label = (of: MatrixRow, where: MatrixColumn, cell: MatrixCell): string =>
    `${where.place} ${where.year} ${of.label} ${
      isValue(cell)
        ? `${cellText(cell)}${of.unit}${cell.best.decided ? '' : ` ${t('decision.pending')}`}`
        : t(cell.state === 'no-report' ? 'library.legend.noReport' : 'library.legend.notMentioned')
    }`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the cells, which hold the focus
    <div class="matrix" ref={root} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above */}
      <table role="grid" aria-label={t('library.matrix')}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} class="m-label">
              {t('library.indicator')}
            </th>
            <th scope="col" rowSpan={2} class="m-unit">
              {t('library.unit')}
            </th>
            {groups.map((group) => (
              <th
                key={group.name + group.columns[0]?.key}
                scope="colgroup"
                colSpan={group.columns.length}
                class="m-group"
                lang="zh-CN"
              >
                {group.name}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((one) => (
              <th
                key={one.key}
                scope="col"
                class={`number m-second ${starts.has(one.key) ? 'group-start' : ''}`}
                lang="zh-CN"
              >
                {byYear ? one.place : one.year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((of, rowIndex) => (
            <tr key={of.key} data-current={of.key === currentRow}>
              <th scope="row" class="m-label" lang="zh-CN">
                <button type="button" tabIndex={-1} onClick={() => onRow(of.key)} title={of.label}>
                  {of.label}
                  {of.role === 'target' && <small> {t('role.target')}</small>}
                </button>
              </th>
              <td class="m-unit text-2 caption" lang="zh-CN">
                {of.unit}
                {of.kind !== 'level' && of.kind !== 'ratio' && <small> {t(`metric.${of.kind}`)}</small>}
              </td>
              {of.cells.map((cell, columnIndex) => {
                const where = columns[columnIndex];
                if (!where) return null;
                const isCurrent = rowIndex === row && columnIndex === column;
                const classes = [
                  'number',
                  starts.has(where.key) && 'group-start',
                  cell.state === 'no-report' && 'no-report',
                  where.year === newest && 'newest',
                  isCurrent && opened && 'opened',
                ];
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
                  <td
                    key={where.key}
                    class={classes.filter(Boolean).join(' ')}
                    data-cell={`${rowIndex}:${columnIndex}`}
                    tabIndex={isCurrent ? 0 : -1}
                    aria-label={label(of, where, cell)}
                    onClick={() => {
                      move(rowIndex, columnIndex);
                      setOpened(true);
                    }}
                  >
                    {isValue(cell) && !cell.best.decided ? (
                      <span class="open-value">{cellText(cell)}</span>
                    ) : (
                      cellText(cell)
                    )}
                    {isValue(cell) && cell.others.length > 0 && <sup>+{cell.others.length}</sup>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {opened && current && isValue(current) && rows[row] && columns[column] && (
        <SourcePopover
          root={root}
          place={`${row}:${column}`}
          row={rows[row]}
          column={columns[column]}
          cell={current}
          before={earlier(rows[row], columns, column)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The same place's cell one year before, where the matrix has it. */
function earlier(row: MatrixRow, columns: readonly MatrixColumn[], at: number): MatrixCell | undefined {
  const here = columns[at];
  const index = columns.findIndex(
    ({ placeKey, year }) => placeKey === here?.placeKey && Number(year) === Number(here.year) - 1,
  );
  return row.cells[index];
}
