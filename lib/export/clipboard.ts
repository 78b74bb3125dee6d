import type { Bundle, Span } from '../model';
import { escapeHtml } from '../text/escape';
import { gbt7714, sourceOf } from './citation';
import { type Cell, summary } from './columns';
import { guard, plain } from './csv';
import { type FindingRow, places } from './rows';
import type { Table } from './tables';
import { isWebAddress } from './text-fragment';

/** The three forms of one thing copied: put `html` and `text` (or `tsv`, where a table was copied) on the clipboard together. */
export interface Copied {
  readonly html: string;
  readonly text: string;
  /** Tab-separated, CRLF, guarded against formulas; for spreadsheets. */
  readonly tsv: string;
}

/** Words of a report with their citation: the text selected, or the passage of a note. */
export function copyPassage(bundle: Bundle, span: Span): Copied {
  const href = places(bundle).hrefOf(span);
  return quoted(bundle, bundle.document.article.text.slice(span.start, span.end), href);
}

/** A finding: its figure or words, its sentence and the citation; as TSV one line of figure, unit, indicator, sentence, address. */
export function copyFinding(bundle: Bundle, row: FindingRow): Copied {
  const { finding, sentence, href } = row;
  const passage = quoted(bundle, sentence, href);
  if (finding.type !== 'metric') return passage;
  const head = summary(finding);
  return {
    html: `<p><b>${escapeHtml(head)}</b></p>${passage.html}`,
    text: `${head}\n${passage.text}`,
    tsv: tsvLine([finding.indicator, finding.value, finding.unit, sentence, href]),
  };
}

/** A table; `tsv` and `html` land in cells. */
export function copyTable({ columns, rows }: Table): Copied {
  const lines: (readonly Cell[])[] = [columns.map(({ title }) => title), ...rows];
  const cell = (tag: 'td' | 'th', value: Cell): string => `<${tag}>${cellHtml(value)}</${tag}>`;
  const html = lines.map(
    (line, index) => `<tr>${line.map((one) => cell(index === 0 ? 'th' : 'td', one)).join('')}</tr>`,
  );
  const tsv = lines.map(tsvLine).join('');
  return { html: `<table>${html.join('')}</table>`, text: tsv, tsv };
}

function quoted(bundle: Bundle, words: string, href: string): Copied {
  const citation = gbt7714(sourceOf(bundle, href));
  const plainCitation = escapeHtml(citation);
  const link = isWebAddress(href)
    ? plainCitation.replace(escapeHtml(href), `<a href="${escapeHtml(href)}">${escapeHtml(href)}</a>`)
    : plainCitation;
  return {
    html: `<blockquote>${escapeHtml(words).replaceAll('\n', '<br>')}</blockquote><p>${link}</p>`,
    text: `“${words}”\n${citation}`,
    tsv: tsvLine([words, citation]),
  };
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
