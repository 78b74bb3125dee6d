import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { isValue, type MatrixCell, type MatrixColumn, type MatrixRow } from '../../../lib/compare';
import { cellLabel, cellText } from './matrix-cells';

export interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly line: number;
  readonly columns: readonly MatrixColumn[];
  /** Keys of the columns that begin a group. */
  readonly starts: ReadonlySet<string | undefined>;
  readonly newest: string | undefined;
  /** The charts show this row. */
  readonly isShown: boolean;
  /** Column of the grid's one tab stop, where it lies in this row. */
  readonly current: number | null;
  readonly isOpened: boolean;
  readonly asks: (cell: MatrixCell) => boolean;
  readonly onRow: (key: string) => void;
  readonly onOpen: (row: number, column: number) => void;
}

/** One indicator: its name, its unit, and a cell per report. */
export function MatrixLine(props: MatrixLineProps) {
  const { row, index, columns, current, asks, onRow, onOpen } = props;
  const t = useTranslate();
  return (
    <tr data-current={props.isShown} aria-rowindex={props.line + 3}>
      <th scope="row" class="m-label" lang="zh-CN">
        <button type="button" tabIndex={-1} onClick={() => onRow(row.key)} title={row.label}>
          {row.label}
          {row.role === 'target' && <small> {t('role.target')}</small>}
        </button>
      </th>
      <td class="m-unit text-2 caption" lang="zh-CN" title={row.unit}>
        {row.unit}
        {row.kind !== 'level' && row.kind !== 'ratio' && <small> {t(`metric.${row.kind}`)}</small>}
      </td>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (!column) return null;
        const asked = asks(cell);
        const classes = [
          'number',
          props.starts.has(column.key) && 'group-start',
          cell.state === 'no-report' && 'no-report',
          column.year === props.newest && 'newest',
          asked && 'asked',
          at === current && props.isOpened && 'opened',
        ];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
          <td
            key={column.key}
            class={classes.filter(Boolean).join(' ')}
            data-cell={`${index}:${at}`}
            tabIndex={at === current ? 0 : -1}
            aria-label={cellLabel(row, column, cell, asked, t)}
            onClick={() => onOpen(index, at)}
          >
            {asked && <Icon name="ask" />}
            {isValue(cell) && !cell.best.decided ? <span class="open-value">{cellText(cell)}</span> : cellText(cell)}
            {isValue(cell) && cell.others.length > 0 && <sup>+{cell.others.length}</sup>}
          </td>
        );
      })}
    </tr>
  );
}
