import {
  type Family,
  formatNumber,
  isValue,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../../../lib/compare';
import type { Translate } from '../../../lib/i18n';

const SIGNS = { exact: '', min: '≥ ', max: '≤ ', about: '≈ ' } as const;

/** What stands in a cell: the figure with its sign, a dash, or nothing where there is no report. */
export const cellText = (cell: MatrixCell): string =>
  isValue(cell) ? `${SIGNS[cell.best.bound]}${formatNumber(cell.best.value)}` : cell.state === 'no-report' ? '' : '—';

/** The same for those who do not see the table around it. */
export const cellLabel = (
  row: MatrixRow,
  column: MatrixColumn,
  cell: MatrixCell,
  asks: boolean,
  t: Translate,
): string =>
  `${column.place} ${column.year} ${row.label} ${
    isValue(cell)
      ? `${cellText(cell)}${row.unit}${cell.best.decided ? '' : ` ${t('decision.pending')}`}${
          asks ? ` ${t('library.state.ask')}` : ''
        }`
      : t(cell.state === 'no-report' ? 'library.legend.noReport' : 'library.legend.notMentioned')
  }`;

/** Neighbouring columns of one place (or one year) under one head. */
export interface ColumnGroup {
  readonly name: string;
  readonly columns: readonly MatrixColumn[];
}

export function groupsOf(columns: readonly MatrixColumn[], byYear: boolean): ColumnGroup[] {
  const groups: { name: string; columns: MatrixColumn[] }[] = [];
  for (const column of columns) {
    const name = byYear ? column.year : column.place;
    const last = groups.at(-1);
    if (last && last.name === name) last.columns.push(column);
    else groups.push({ name, columns: [column] });
  }
  return groups;
}

/** A line of the table: the head of a family, or a row with its number among the rows. */
export type GridLine =
  | { readonly family: Family }
  | { readonly family: null; readonly row: MatrixRow; readonly index: number };

/** The rows with a head before each family. */
export const linesOf = (rows: readonly MatrixRow[]): GridLine[] =>
  rows.flatMap((row, index): GridLine[] => {
    const line = { family: null, row, index };
    return rows[index - 1]?.family === row.family ? [line] : [{ family: row.family }, line];
  });

/** The same place's cell one year before, where the matrix has it. */
export function earlierCell(row: MatrixRow, columns: readonly MatrixColumn[], at: number): MatrixCell | undefined {
  const here = columns[at];
  const index = columns.findIndex(
    ({ placeKey, year }) => placeKey === here?.placeKey && Number(year) === Number(here.year) - 1,
  );
  return row.cells[index];
}
