import { expect } from 'vitest';
import { csvHead, csvRows, isFormulaLike } from '@/lib/export/csv';
import type { Table } from '@/lib/export/tables';

/** A table as a CSV file's content. */
export const toCsv = (table: Table): string => csvHead(table) + csvRows(table);

/** The text before `guard`. */
export const unguard = (text: string): string => (text.startsWith("'") && isFormulaLike(text) ? text.slice(1) : text);

/** A reader of RFC 4180, written from its grammar, to hold the writer against. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += text[at] === '"' ? 2 : 1) field += text[at];
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++];
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
