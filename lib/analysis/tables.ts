import type { Year } from '../model';
import { parseArabic } from '../text/numerals';
import { type Candidate, candidate } from './candidate';
import { identify } from './catalog/indicators';
import { boundOf } from './catalog/numbers';
import { lastTopic } from './catalog/topics';
import { unitClass } from './catalog/units';
import { type Figure, readFigure } from './figures';
import { bareUnit, tableUnit } from './table-units';

/** One cell with its place; `text` is trimmed, `start`–`end` are those of the trimmed text. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it says where it is nothing but a number; years are none. */
  readonly figure: Figure | null;
}
type Row = readonly Cell[];

const YEAR = /^(?:19[5-9]|20[0-3])\d$/;
/** Rows and columns that number, date or address, but measure nothing. */
const NO_MEASURE =
  /^(?:序号|编号|行次|栏次|项次|代码|No\.?|年份|年度|日期|页码)$|索引号|文号|发布(?:日期|时间|机构|单位|人)|成文|生成|电话|邮编|网址|代码|主题|浏览|点击|信箱|邮箱|地址|有效性/i;
/** Columns of differences: 同比(%), 增长, 较上年. */
const COMPARED = /同比|环比|增长|增幅|增速|增减|[较比](?:上年|去年|上一年)/;

/** The form of 国办公开办函〔2021〕30号: its merged header cells are lost in plain text, its columns are fixed. */
const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const REVIEWS = ['行政复议', '行政诉讼(未经复议直接起诉)', '行政诉讼(复议后起诉)'];

/**
 * Reads the tables of a text: runs of lines whose cells are separated by tabs.
 * @param folded the folded text; offsets count into it. @param reported the year or years the report is on
 * @returns a candidate for each cell that is a figure, labelled by row and column headers, with the unit they name.
 */
export function tableCells(folded: string, reported: Year | null = null): Candidate[] {
  const year = Array.isArray(reported) ? reported[1] : reported;
  if (!folded.includes('\t')) return [];
  const found: Candidate[] = [];
  let block: Row[] = [];
  let caption = '';
  let offset = 0;
  let last = '';
  for (const line of folded.split('\n')) {
    if (line.includes('\t')) {
      if (block.length === 0) caption = last.length <= 60 ? last : '';
      block.push(cells(line, offset));
    } else if (line.trim() !== '' && block.length > 0) {
      found.push(...readBlock(block, caption, year));
      block = [];
    }
    if (line.trim() !== '') last = line.trim();
    offset += line.length + 1;
  }
  if (block.length > 0) found.push(...readBlock(block, caption, year));
  return found;
}

function cells(line: string, offset: number): Cell[] {
  let at = offset;
  return line.split('\t').map((raw) => {
    const text = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    at += raw.length + 1;
    return { text, start, end: start + text.length, figure: YEAR.test(text) ? null : readFigure(text) };
  });
}

const isFigure = ({ figure }: Cell): boolean => figure !== null;

function readBlock(rows: readonly Row[], caption: string, year: number | null): Candidate[] {
  const found: Candidate[] = [];
  let header: Row[] = [];
  let labels: string[] = [];
  let body = false;
  const table: Table = { caption, year, rows: rows.filter((row) => row.some(isFigure)).length };
  for (const row of rows) {
    const filled = row.filter((cell) => cell.text !== '');
    if (filled.length === 0) continue;
    if (!filled.some(isFigure)) {
      // a new header below figures starts a new table
      if (body) header = [];
      body = false;
      header.push(row);
      labels = [];
      continue;
    }
    body = true;
    const columns = columnsFor(header, row);
    labels = rowLabels(row, columns, labels);
    if (header.length === 0 && labels.length === 0) continue;
    found.push(...readRow(row, labels, columns, table));
  }
  return found;
}

/** 单位 is the head of a column of units as well as of one of bodies: the cell tells. */
const ofUnits = (cell: Cell, column: string): boolean => /^(?:计量)?单位$/.test(column) && bareUnit(cell.text) !== null;

/** Text cells of the row; those a merged cell holds over from the row above are taken from there. */
function rowLabels(row: Row, columns: readonly string[], above: readonly string[]): string[] {
  const own = row
    .filter((cell, i) => cell.text !== '' && !isFigure(cell) && !ofUnits(cell, columns[i] ?? ''))
    .map((cell) => cell.text);
  const first = own[0] ?? '';
  const continues = /^[(]?(?:[二三四五六七八九十]{1,3}|[2-9]|1\d)[).、.]/.test(first);
  return own.length > 0 && own.length < above.length && continues
    ? [...above.slice(0, above.length - own.length), ...own]
    : own;
}

/** Column heading of each cell of `row`, counted from the right where rows differ in length (merged cells stand on the left). */
function columnsFor(header: readonly Row[], row: Row): string[] {
  const names = header.flat().map((cell) => cell.text);
  const figures = row.filter(isFigure).length;
  const pad = (columns: readonly string[]): string[] =>
    row.map((_, i) => columns[columns.length - row.length + i] ?? '');
  if (figures === APPLICANTS.length && names.includes('自然人') && names.includes('商业企业')) return pad(APPLICANTS);
  if (
    figures === RESULTS.length * REVIEWS.length &&
    names.filter((name) => name === '结果维持').length === REVIEWS.length
  )
    return pad(REVIEWS.flatMap((review) => RESULTS.map((result) => `${review}${result}`)));
  const lines = header.map((line) => {
    const texts = line.map((cell) => cell.text);
    return pad(texts);
  });
  const lowest = lines.at(-1) ?? [];
  // an upper line belongs to the same column only where it is as long as the row
  return lowest.map((name, i) => {
    const upper = header.length > 1 && header.at(-2)?.length === row.length ? (lines.at(-2)?.[i] ?? '') : '';
    return upper !== '' && upper !== name ? `${upper}${name}` : name;
  });
}

/** What all cells of one table share. */
interface Table {
  readonly caption: string;
  /** The last year reported on; null if unknown. */
  readonly year: number | null;
  /** Rows with figures. */
  readonly rows: number;
}

const TOTAL = /^(?:总计|合计|总数|小计|全[市县区省州]|本级)/;
/** Columns that break a row down, or state another time than the year reported on. */
const PART = /自然人|法人|商业企业|科研机构|社会公益|法律服务机构|其他$|上年|去年|往年|同期/;

/**
 * The known indicator of a cell, where row and column name it as a whole: not for 交通运输 罚没款 (a part of the 罚没款 in a column), nor for
 * 受理 2021年 in the report on 2022.
 */
function idOf(label: string, column: string, unit: string, { caption, year, rows }: Table): string | null {
  const indicator = indicatorOf(label, column);
  const entry = identify(indicator, {
    unit,
    cls: unitClass(unit),
    topic: () => lastTopic(`${caption} ${indicator}`)?.topic ?? null,
    before: () => caption,
  });
  if (!entry) return null;
  const byColumn = entry.words.test(column) && !entry.words.test(label);
  if (byColumn) return label === '' || rows === 1 || TOTAL.test(label) ? entry.id : null;
  const [named] = /(?:19|20)\d\d(?=年|$)/.exec(column) ?? [];
  const otherYear = named !== undefined && year !== null && Number(named) !== year;
  return otherYear || (PART.test(column) && !TOTAL.test(column)) ? null : entry.id;
}

function readRow(row: Row, labels: readonly string[], columns: readonly string[], table: Table): Candidate[] {
  const { caption } = table;
  const unitCell = row.find((cell, i) => ofUnits(cell, columns[i] ?? ''));
  const rowUnit = unitCell ? bareUnit(unitCell.text) : null;
  const label = labels.map(bare).join('');
  if (labels.some((text) => NO_MEASURE.test(text) || text.length > 80)) return [];
  const found: Candidate[] = [];
  row.forEach((cell, i) => {
    const column = columns[i] ?? '';
    const { figure } = cell;
    if (!figure || NO_MEASURE.test(column) || (label === '' && column === '')) return;
    if (i === 0 && column === '' && row.length > 2) return;
    const named = figure.unit === '' ? (rowUnit ?? tableUnit(column, labels.join(' '), caption)) : null;
    const unit = figure.unit || (named?.unit ?? '');
    const value = parseArabic(figure.digits, figure.magnitude || (named?.magnitude ?? ''));
    if (!Number.isFinite(value) || (figure.unit === '' && /^\d{7,}$/.test(cell.text))) return;
    const indicator = indicatorOf(label, bare(column));
    const { sign } = figure;
    const difference = sign !== '' || COMPARED.test(column) || COMPARED.test(labels.at(-1) ?? '');
    found.push(
      candidate('table', cell.start + sign.length, cell.end, value, unit, {
        labelled: true,
        kind: difference ? 'change' : ['share', 'times'].includes(unitClass(unit)) ? 'ratio' : 'level',
        direction: difference ? (/[-—–−↓减降]/.test(sign || column) ? 'down' : 'up') : null,
        bound: boundOf(figure.qualifier, figure.more, figure.tail),
        indicator,
        indicatorId: difference
          ? null
          : idOf(label, bare(column), unit, { ...table, caption: `${caption} ${columns[0] ?? ''}` }),
        cues: [column, label].filter((cue) => cue !== ''),
      }),
    );
  });
  return found;
}

/** Without enumerator and unit in brackets. */
const bare = (text: string): string =>
  text
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、](?!\d))/, '')
    .replace(/\((?:单位:?)?[^()]{1,6}\)$/, '')
    .replace(/\s+/g, '');

const indicatorOf = (label: string, column: string): string =>
  [label, column]
    .filter((part, i, parts) => part !== '' && parts.indexOf(part) === i)
    .join(' ')
    .trim();
