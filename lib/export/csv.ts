import { createTranslator } from '../i18n';
import type { Cell } from './columns';
import type { Table } from './tables';
import type { ExportContext } from './types';

/** RFC 4180: lines end in CRLF, fields with separators are quoted, quotes doubled. */
const LINE_END = '\r\n';
/** Without it Excel reads UTF-8 as the system's code page and breaks every Chinese character. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a CSV file's content. */
export function toCsv({ columns, rows }: Table, { language }: Pick<ExportContext, 'language'>): string {
  const t = createTranslator(language);
  const yesNo = (value: boolean): string => t(value ? 'word.yes' : 'word.no');
  const line = (cells: readonly Cell[]): string => cells.map((cell) => quote(plain(cell, yesNo))).join(',') + LINE_END;
  return BYTE_ORDER_MARK + line(columns.map(({ title }) => title)) + rows.map(line).join('');
}

/** A cell without markup: numbers bare, text guarded, links as their address. */
export function plain(cell: Cell, yesNo: (value: boolean) => string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return yesNo(cell);
  if (typeof cell === 'string') return guard(cell);
  return guard('iso' in cell ? cell.iso : cell.text);
}

/**
 * Keeps a spreadsheet from running text as a formula (OWASP, CSV injection): an apostrophe in front of text that begins
 * with = + - @, their full-width forms, or a control character. Text that already begins with apostrophes before such a
 * character gets one more, so that taking one off always gives the text back.
 */
export const guard = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text before `guard`. */
export const unguard = (text: string): string => (text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text);

const DANGEROUS = /^'*[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－﹣−＠﹢﹦﹫]|^'*[\t\r\n\v\f\0]/;

const quote = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
