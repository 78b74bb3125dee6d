import { escapeHtml } from '../text/escape';
import type { Cell } from './columns';
import { guard, plain } from './csv';
import type { Table } from './tables';
import { isWebAddress } from './text-fragment';

/** The two forms of a table that is copied: put them on the clipboard together. */
export interface Copied {
  readonly html: string;
  /** Tab-separated, CRLF, guarded against formulas; for spreadsheets. */
  readonly tsv: string;
}

/** A table; `tsv` and `html` land in cells. */
export function copyTable({ columns, rows }: Table): Copied {
  const lines: (readonly Cell[])[] = [columns.map(({ title }) => title), ...rows];
  const cell = (tag: 'td' | 'th', value: Cell): string => `<${tag}>${cellHtml(value)}</${tag}>`;
  const html = lines.map(
    (line, index) => `<tr>${line.map((one) => cell(index === 0 ? 'th' : 'td', one)).join('')}</tr>`,
  );
  return { html: `<table>${html.join('')}</table>`, tsv: lines.map(tsvLine).join('') };
}

/** Spreadsheets take a tab or line break inside a cell for the next one. */
const tsvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === 'string' ? guard(flat(cell)) : flat(plain(cell)))).join('\t')}\r\n`;
const flat = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

function cellHtml(cell: Cell): string {
  if (cell === null || typeof cell !== 'object') return escapeHtml(plainWords(cell));
  if ('iso' in cell) return escapeHtml(cell.iso);
  const words = 'value' in cell ? String(cell.value) : cell.text;
  const href = cell.href ?? '';
  return isWebAddress(href) ? `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}

const plainWords = (cell: string | number | null): string => (cell === null ? '' : String(cell));
