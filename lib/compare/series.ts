import { type CellValue, isValue, type Matrix, type MatrixRow } from './matrix';

/** A point of a chart; `null` is a gap, never a zero. */
export interface Point {
  readonly label: string;
  readonly cell: CellValue | null;
  /** Why there is none. */
  readonly gap: 'not-mentioned' | 'no-report' | null;
}
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** One series per place over the years of the matrix; places without any value are left out. */
export const timeSeries = (matrix: Matrix, row: MatrixRow): Series[] =>
  everyPlace(matrix, row).filter(({ points }) => points.some(({ cell }) => cell !== null));

function everyPlace({ columns }: Matrix, row: MatrixRow): Series[] {
  const years = [...new Set(columns.map(({ year }) => year))].sort();
  const places = new Map(columns.map(({ placeKey, place }) => [placeKey, place]));
  const cells = new Map(columns.map(({ key }, at) => [key, row.cells[at]]));
  return [...places].map(([key, name]) => ({
    key,
    name,
    points: years.map((label): Point => {
      const cell = cells.get(`${key}|${label}`);
      if (cell && isValue(cell)) return { label, cell: cell.best, gap: null };
      return { label, cell: null, gap: cell?.state ?? 'no-report' };
    }),
  }));
}

export interface Rank {
  readonly key: string;
  readonly name: string;
  readonly now: CellValue | null;
  /** The year before in the matrix, where there is one. */
  readonly before: CellValue | null;
  readonly gap: Point['gap'];
}

/** Places of one year, largest first; those without a value last, in the order of the matrix. */
export function ranking(matrix: Matrix, row: MatrixRow, year: string): Rank[] {
  const years = [...new Set(matrix.columns.map((column) => column.year))].sort();
  const earlier = years[years.indexOf(year) - 1];
  return everyPlace(matrix, row)
    .map(({ key, name, points }): Rank => {
      const now = points.find(({ label }) => label === year);
      const before = points.find(({ label }) => label === earlier);
      return { key, name, now: now?.cell ?? null, before: before?.cell ?? null, gap: now?.gap ?? null };
    })
    .sort((a, b) => (b.now?.value ?? Number.NEGATIVE_INFINITY) - (a.now?.value ?? Number.NEGATIVE_INFINITY) || 0);
}

export interface Pair {
  readonly key: string;
  readonly placeKey: string;
  readonly name: string;
  readonly x: CellValue;
  readonly y: CellValue;
}

/** Columns in which both rows have a value. `year` '' takes all years, named with their year. */
export function scatter({ columns }: Matrix, rowX: MatrixRow, rowY: MatrixRow, year = ''): Pair[] {
  return columns.flatMap((column, at) => {
    if (year !== '' && column.year !== year) return [];
    const [x, y] = [rowX.cells[at], rowY.cells[at]];
    if (!x || !y || !isValue(x) || !isValue(y)) return [];
    const name = year === '' ? `${column.place} ${column.year}` : column.place;
    return [{ key: column.key, placeKey: column.placeKey, name, x: x.best, y: y.best }];
  });
}
