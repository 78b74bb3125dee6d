import type { Cell } from './columns';
import type { Table } from './tables';

/** RFC 4180: lines end in CRLF, fields with separators are quoted, quotes doubled. */
const LINE_END = '\r\n';
/** Without it Excel reads UTF-8 as the system's code page and breaks every Chinese character. */
const BYTE_ORDER_MARK = '\ufeff';

/** The first line of a CSV file. */
export const csvHead = ({ columns }: Pick<Table, 'columns'>): string =>
  BYTE_ORDER_MARK + line(columns.map(({ title }) => title));

/** The lines behind it. */
export const csvRows = ({ rows }: Pick<Table, 'rows'>): string => rows.map(line).join('');

const line = (cells: readonly Cell[]): string => cells.map((cell) => quote(plain(cell))).join(',') + LINE_END;

/** A cell without markup: numbers bare, text guarded, links as their address. */
export function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return guard(cell);
  if ('value' in cell) return String(cell.value);
  return guard('iso' in cell ? cell.iso : cell.href);
}

/**
 * Keeps a spreadsheet from running text as a formula (OWASP, CSV injection): an apostrophe in front of text that begins
 * with = + - @, their full-width forms, or a control character. Text that already begins with apostrophes before such a
 * character gets one more, so that taking one off always gives the text back.
 */
export const guard = (text: string): string => (isFormulaLike(text) ? `'${text}` : text);

/** True for text a spreadsheet may run. */
export const isFormulaLike = (text: string): boolean => DANGEROUS.test(text);

const DANGEROUS = /^'*[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－﹣−＠﹢﹦﹫]|^'*[\t\r\n\v\f\0]/;

const quote = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
