import type { Cell, Figure, IsoDate, Link } from '../columns';
import { isFormulaLike } from '../csv';
import type { Table } from '../tables';
import { isWebAddress } from '../text-fragment';
import { STYLE } from './styles';
import { XML, xmlText } from './xml';

/** Limits of Excel: rows of a sheet, links of a sheet, characters of an address and of a cell. */
export const MAX_ROWS = 1_048_576;
const MAX_LINKS = 65_530;
const MAX_ADDRESS = 2_079;
const MAX_TEXT = 32_767;

interface SheetLink {
  readonly cell: string;
  readonly href: string;
}

/** One worksheet as XML in pieces of some rows; `links` holds the relationships, once all pieces were taken. */
export function sheetXml({ columns, rows, frozenColumns = 0 }: Table): {
  pieces: Iterable<string>;
  rels: () => string;
} {
  const links: SheetLink[] = [];
  const addLink = (cell: string, href: string): boolean => {
    if (links.length >= MAX_LINKS || !isWebAddress(href)) return false;
    links.push({ cell, href: href.length <= MAX_ADDRESS ? href : (href.split('#')[0] ?? '') });
    return true;
  };
  function* pieces(): Iterable<string> {
    yield head(columns, frozenColumns);
    yield row(1, columns.map(({ title }, x) => text(address(x, 1), title, STYLE.header)).join(''));
    for (let from = 0; from < rows.length; from += ROWS_PER_PIECE) {
      const some = rows.slice(from, from + ROWS_PER_PIECE);
      yield some
        .map((cells, index) => {
          const y = from + index + 2;
          return row(y, cells.map((cell, x) => cellXml(address(x, y), cell, addLink)).join(''));
        })
        .join('');
    }
    yield foot(`A1:${address(Math.max(columns.length, 1) - 1, rows.length + 1)}`, links);
  }
  return { pieces: pieces(), rels: () => relationships(links) };
}

const ROWS_PER_PIECE = 200;

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

function head(columns: Table['columns'], frozenColumns: number): string {
  const cols = columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const split = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetViews>' +
    `<sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${address(frozenColumns, 2)}" ` +
    `activePane="${pane}" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>`
  );
}

/** The order of the elements is the schema's; Excel refuses any other. */
function foot(range: string, links: readonly SheetLink[]): string {
  const hyperlinks = links.map(({ cell, href }, index) => {
    const fragment = href.split(/#(.*)/s)[1];
    const location = fragment ? ` location="${xmlText(fragment)}"` : '';
    return `<hyperlink ref="${cell}" r:id="rId${index + 1}"${location}/>`;
  });
  const list = hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '';
  return `</sheetData><autoFilter ref="${range}"/>${list}</worksheet>`;
}

function relationships(links: readonly SheetLink[]): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const list = links.map(
    ({ href }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${xmlText(href.split('#')[0] ?? '')}" TargetMode="External"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function cellXml(at: string, cell: Cell, addLink: (cell: string, href: string) => boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return number(at, cell, STYLE.plain);
  if (typeof cell === 'string') return text(at, cell);
  if ('iso' in cell) return date(at, cell);
  if ('value' in cell) return figure(at, cell, addLink);
  return link(at, cell, addLink);
}

/** An inline string. Text that a spreadsheet could take for a formula once it is edited is marked as text. */
function text(at: string, value: string, style: number = isFormulaLike(value) ? STYLE.quoted : STYLE.plain): string {
  const short = value.length <= MAX_TEXT ? value : `${value.slice(0, MAX_TEXT - 1)}…`;
  return `<c r="${at}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${xmlText(short)}</t></is></c>`;
}

const number = (at: string, value: number, style: number): string =>
  Number.isFinite(value) ? `<c r="${at}"${styled(style)}><v>${value}</v></c>` : text(at, String(value));

function figure(at: string, { value, bound, href }: Figure, addLink: (cell: string, href: string) => boolean): string {
  if (href !== undefined) addLink(at, href);
  return number(at, value, STYLE[bound]);
}

function link(at: string, { text: words, href }: Link, addLink: (cell: string, href: string) => boolean): string {
  return text(at, words, addLink(at, href) ? STYLE.link : STYLE.plain);
}

/** A day as a day, a time as a time in Beijing, in which pages state theirs; anything else as text. */
function date(at: string, { iso }: IsoDate): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const time = Date.parse(iso);
  const days = (time + (isDay ? 0 : 8 * 3_600_000)) / 86_400_000 + DAYS_TO_1970;
  // Below 61 Excel's calendar has a day that never was (29 February 1900).
  if (Number.isNaN(time) || days < 61) return text(at, iso);
  return number(at, days, isDay ? STYLE.day : STYLE.time);
}
const DAYS_TO_1970 = 25_569;

const styled = (style: number): string => (style === STYLE.plain ? '' : ` s="${style}"`);

/** `A1`, `AA10`: column from 0, row from 1. */
export function address(column: number, rowNumber: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name + rowNumber;
}
