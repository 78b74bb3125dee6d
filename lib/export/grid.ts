import { escapeHtml } from '../text/escape';
import { guard } from './csv';

/** Rows of cells of a table, merged cells expanded. */
export type Grid = readonly (readonly string[])[];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A number or a dash for none: never run as a formula, and an apostrophe before it would make a word of a figure. */
const HARMLESS = /^[-+−－＋]?\d[\d,]*(?:\.\d+)?[%％‰]?$|^[-−－]+$/;
const cellText = (cell: string): string => {
  const text = flat(cell);
  return HARMLESS.test(text) ? text : guard(text);
};

/** @returns the table as tab-separated lines for spreadsheets, guarded against formulas: pages are not trusted. */
export const gridTsv = (grid: Grid): string => grid.map((row) => `${row.map(cellText).join('\t')}\n`).join('');

/** @returns the table for word processors. */
export const gridHtml = (grid: Grid): string =>
  `<table>${grid
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(flat(cell))}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** @returns a table with where it comes from, in both forms, for the clipboard. */
export const gridCopy = (grid: Grid, reference: string): { readonly plain: string; readonly html: string } => ({
  plain: `${gridTsv(grid)}${reference}`,
  html: `${gridHtml(grid)}<p>${escapeHtml(reference)}</p>`,
});
