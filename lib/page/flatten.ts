import { renderedChildren } from './nodes';
import { type Rendering, renderingOf, type Space } from './rendering';

/**
 * A run of one text node that the reader sees as it stands: `length` characters of `node` from `from` are the
 * characters of its line from `at`. White space of one unit stands for itself (a newline in the node may be a space in the line).
 */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** One rendered line: a block, what stands between two `<br>`, or a row of a data table with its cells parted by \t. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** True for rows of a data table. */
  readonly row: boolean;
}

/** Characters that need no thought; all others are white space that may collapse, or not shown at all. */
const PLAIN = /[^ \t\n\r\f\u00ad\u200b-\u200f\u2060\ufeff]+/y;
/** Not shown and inside numbers at times: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Between two of these a line break in the source is no space (CSS Text 3 §4.1.3, segment break transformation). */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u201c\u201d\u2018\u2019—…]/;

/**
 * The rendered text below `root` as lines, in reading order: hidden nodes, scripts, form controls and ruby
 * annotations left out, white space collapsed as the page shows it, shadow roots walked in place of their hosts' children.
 * @param without an element to leave out, with all that is in it
 */
export function flatten(root: Element, without?: Element): Line[] {
  const builder = new LineBuilder();
  visit(root, builder, { linked: false, grid: null, without });
  builder.endLine();
  return builder.lines;
}

interface Place {
  readonly linked: boolean;
  /** Inside a data table: rows are lines, and blocks in a cell do not end the line. */
  readonly grid: Grid | null;
  readonly without: Element | undefined;
}

/** Which columns of the next rows are taken by cells that span rows, so that a value stays in its column. */
class Grid {
  #column = 0;
  readonly #taken: number[] = [];

  startRow(): void {
    for (let column = this.#column; column < this.#taken.length; column++) this.#take(column);
    this.#column = 0;
  }

  /** @returns how many columns before the next cell belong to cells of rows above */
  skip(): number {
    const from = this.#column;
    while (this.#take(this.#column)) this.#column++;
    return this.#column - from;
  }

  place(columns: number, rows: number): void {
    for (let i = 0; i < columns; i++) this.#taken[this.#column + i] = rows - 1;
    this.#column += columns;
  }

  #take(column: number): boolean {
    const left = this.#taken[column] ?? 0;
    if (left > 0) this.#taken[column] = left - 1;
    return left > 0;
  }
}

function visit(element: Element, out: LineBuilder, place: Place): void {
  const rendering = element === place.without ? null : renderingOf(element);
  if (!rendering || rendering.flow === 'skip') return;
  const { grid } = place;
  const inCell = grid !== null;
  if (element.localName === 'br') {
    out.breakLine(inCell);
    return;
  }
  const inside = { ...place, linked: place.linked || element.localName === 'a' };
  switch (rendering.flow) {
    case 'gap':
      out.endLine(inCell);
      return;
    case 'table':
      out.endLine(inCell);
      visitChildren(element, rendering, out, {
        ...inside,
        grid: grid ?? (isDataTable(element) ? new Grid() : null),
      });
      out.endLine(inCell);
      return;
    case 'row':
      out.endLine(false, inCell);
      grid?.startRow();
      visitChildren(element, rendering, out, inside);
      out.endLine();
      return;
    case 'cell': {
      if (!grid) break;
      const columns = spanOf(element, 'colspan');
      out.endCell(grid.skip());
      visitChildren(element, rendering, out, inside);
      out.endCell(columns);
      grid.place(columns, spanOf(element, 'rowspan'));
      return;
    }
    case 'inline':
      visitChildren(element, rendering, out, inside);
      return;
  }
  out.endLine(inCell);
  visitChildren(element, rendering, out, inside);
  out.endLine(inCell);
}

function visitChildren(element: Element, rendering: Rendering, out: LineBuilder, place: Place): void {
  for (const node of renderedChildren(element)) visitNode(node, rendering, out, place);
}

function visitNode(node: Node, rendering: Rendering, out: LineBuilder, place: Place): void {
  if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, out, place);
  else if (node.nodeType === Node.TEXT_NODE && rendering.showsText())
    out.add(node as Text, rendering.space, place.linked);
}

/**
 * Portals lay out whole pages with tables. A data table has more than one column, no table inside, and no cell that
 * reads like a text of its own (more than three paragraphs or 400 characters).
 */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return false;
  const cells = [...table.querySelectorAll('td,th')];
  if (cells.length === 0 || !cells.some((cell) => cell.nextElementSibling)) return false;
  return cells.every(
    (cell) => (cell.textContent ?? '').length <= 400 && cell.querySelectorAll('p,div,br,h1,h2,h3,h4,li').length <= 3,
  );
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 && value <= 50 ? value : 1;
};

class LineBuilder {
  readonly lines: Line[] = [];
  #text = '';
  #pieces: { node: Text; from: number; at: number; length: number }[] = [];
  #linked = 0;
  #row = false;
  /** Collapsed white space waiting for the character behind it. */
  #space: { node: Text; from: number; linked: boolean; broken: boolean } | null = null;

  /** @param keeps how the text keeps white space; asked only where there is some */
  add(node: Text, keeps: () => Space, linked: boolean): void {
    const { data } = node;
    let space: Space | undefined;
    for (let i = 0; i < data.length; ) {
      PLAIN.lastIndex = i;
      const plain = PLAIN.exec(data)?.[0];
      if (plain !== undefined) {
        this.#flushSpace(plain);
        this.#push(node, i, plain, linked);
        i += plain.length;
        continue;
      }
      const c = data[i] as string;
      if (!INVISIBLE.test(c)) {
        space ??= keeps();
        if (c === '\n' && space !== 'collapse') this.endLine();
        else if (space === 'keep') {
          this.#flushSpace(c);
          this.#push(node, i, ' ', linked);
        } else if (this.#space) this.#space.broken ||= c === '\n';
        else this.#space = { node, from: i, linked, broken: c === '\n' };
      }
      i++;
    }
  }

  /** A forced break (`<br>`): ends the line; in a cell of a data table it is white space. */
  breakLine(inCell = false): void {
    if (inCell) this.#glue();
    else this.endLine();
  }

  /** Ends the line if it holds anything. Inside a cell of a data table blocks are parted by a space instead. */
  endLine(inCell = false, nextIsRow = false): void {
    if (inCell) {
      this.#glue();
      return;
    }
    this.#space = null;
    const line = trimmed(this.#text, this.#pieces, this.#linked, this.#row);
    if (line) this.lines.push(line);
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
    this.#row = nextIsRow;
  }

  /** Ends a cell of a data table that spans `columns`. */
  endCell(columns: number): void {
    if (columns === 0) return;
    this.#space = null;
    this.#text = `${this.#text.replace(/ +$/, '')}${'\t'.repeat(columns)}`;
  }

  /** A space that belongs to no node, between two blocks of one cell. */
  #glue(): void {
    this.#space = null;
    if (this.#text !== '' && !/[\t ]$/.test(this.#text)) this.#text += ' ';
  }

  #flushSpace(next: string): void {
    const space = this.#space;
    this.#space = null;
    if (!space || this.#text === '' || /[\t ]$/.test(this.#text)) return;
    if (space.broken && WIDE.test(this.#text.slice(-1)) && WIDE.test(next.charAt(0))) return;
    this.#push(space.node, space.from, ' ', space.linked);
  }

  #push(node: Text, from: number, run: string, linked: boolean): void {
    const last = this.#pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === this.#text.length)
      last.length += run.length;
    else this.#pieces.push({ node, from, at: this.#text.length, length: run.length });
    this.#text += run;
    if (linked) this.#linked += run.length;
  }
}

/** Drops white space (indents made of U+3000 and &nbsp; too) from both ends; leading tabs stay, they are empty cells. */
function trimmed(text: string, pieces: readonly Piece[], linked: number, row: boolean): Line | null {
  const end = text.trimEnd().length;
  if (end === 0) return null;
  let cut = 0;
  while (text[cut] !== '\t' && /\s/.test(text.charAt(cut))) cut++;
  if (cut === 0 && end === text.length) return { text, pieces, linked, row };
  const inside = pieces.flatMap(({ node, from, at, length }) => {
    const first = Math.max(at, cut);
    const last = Math.min(at + length, end);
    return first < last ? [{ node, from: from + first - at, at: first - cut, length: last - first }] : [];
  });
  return { text: text.slice(cut, end), pieces: inside, linked: Math.min(linked, end - cut), row };
}
