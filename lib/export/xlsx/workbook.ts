import type { Table } from '../tables';
import { type ExportContext, generatorName, type Piece } from '../types';
import { type ZipPart, zip } from '../zip';
import { MAX_ROWS, sheetXml } from './sheet';
import { STYLES_XML } from './styles';
import { XML, xmlText } from './xml';

/**
 * Tables as an Office Open XML workbook (ECMA-376), one sheet each. Strings are inline, so that sheets can be written row
 * by row without a table of all strings in memory; links are hyperlinks, numbers, days and truth values are typed.
 */
export async function workbook(
  tables: readonly Table[],
  context: ExportContext,
  share: readonly [number, number] = [0, 1],
): Promise<readonly Piece[]> {
  const parts = tables.flatMap(splitRows);
  const sheets = parts.flatMap((table, index): ZipPart[] => {
    const { pieces, rels } = sheetXml(table);
    const name = `sheet${index + 1}.xml`;
    return [
      { path: `xl/worksheets/${name}`, content: pieces },
      { path: `xl/worksheets/_rels/${name}.rels`, content: lazily(rels) },
    ];
  });
  const names = sheetNames(parts.map(({ name }) => name));
  const fixed: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', ROOT_RELS],
    ['docProps/core.xml', coreProperties(context)],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', workbookRels(names.length)],
    ['xl/styles.xml', STYLES_XML],
  ];
  return zip([...fixed.map(([path, xml]) => ({ path, content: [xml] })), ...sheets], context, share);
}

/** Taken only after the parts before it: the links are known once the sheet is written. */
function* lazily(make: () => string): Iterable<string> {
  yield make();
}

/** A table longer than a sheet may be goes on in the next. */
function splitRows(table: Table): Table[] {
  const most = MAX_ROWS - 1;
  const count = Math.max(1, Math.ceil(table.rows.length / most));
  return Array.from({ length: count }, (_, index) => ({
    ...table,
    rows: count === 1 ? table.rows : table.rows.slice(index * most, (index + 1) * most),
  }));
}

/** At most 31 characters, none of `[]:*?/\`, no apostrophe at the ends, each only once whatever its case. */
export function sheetNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const candidate = clean.slice(0, 31 - suffix.length) + suffix;
      if (used.has(candidate.toLowerCase())) continue;
      used.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbered = (count: number, one: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index + 1)).join('');

const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/>` +
  numbered(
    sheets,
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`,
  ) +
  '</Types>';

const ROOT_RELS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const workbookXml = (names: readonly string[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  names
    .map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('') +
  '</sheets></workbook>';

const workbookRels = (sheets: number): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  numbered(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`) +
  `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const coreProperties = ({ version, now }: ExportContext): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:creator>${xmlText(generatorName(version))}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(now)}</dcterms:created></cp:coreProperties>`;
