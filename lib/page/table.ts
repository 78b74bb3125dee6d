/** Elements whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
/** A cell longer than this is a text of its own: the table lays out a page. */
const LONGEST_CELL = 400;

/**
 * @returns the table as rows of cells, merged cells expanded: every place a cell spans holds its text, so that columns stay
 * columns in a spreadsheet. Text as shown, white space collapsed; a table inside a cell is text of that cell.
 */
export function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  const rows = rowsOf(table);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      const line = lineOf(grid, y);
      while (line[x] !== undefined) x++;
      const text = textOf(cell)
        .replace(/[\s\u3000\u00a0]+/g, ' ')
        .trim();
      // A span of 0 reaches to the end of the table (HTML, "rowspan").
      const down = spanOf(cell, 'rowspan') || rows.length - y;
      const across = spanOf(cell, 'colspan') || 1;
      for (let dy = 0; dy < Math.min(down, rows.length - y); dy++)
        for (let dx = 0; dx < across; dx++) lineOf(grid, y + dy)[x + dx] = text;
      x += across;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? ''));
}

/**
 * Whether a table holds data: portals lay out whole pages with tables. It has two columns somewhere, two rows, and no cell that
 * reads like a text of its own; a small table inside one of its cells does not make a layout of it.
 */
export function isGrid(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  const rows = rowsOf(table).map(cellsOf);
  return (
    rows.length > 1 &&
    rows.some((cells) => cells.length > 1) &&
    rows.every((cells) =>
      cells.every((cell) => textOf(cell).length <= LONGEST_CELL && cell.querySelectorAll('p,h1,h2,h3').length <= 3),
    )
  );
}

/** The innermost table of data around an element, or null. */
export function tableAround(element: Element | null): Element | null {
  let table = element?.closest('table') ?? null;
  while (table && !isGrid(table)) table = table.parentElement?.closest('table') ?? null;
  return table;
}

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
const cellsOf = (row: Element): Element[] => [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));

/** The text below a node without what is hidden; cells and blocks inside are parted by a space. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || UNSEEN.has(node.nodeName) || isHidden(node as Element)) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  return /^(?:T[DHR]|TABLE|P|DIV|LI|BR|H[1-6])$/.test(node.nodeName) ? ` ${inner} ` : inner;
}

/** Elements that are not rendered. Documents without layout (tests) have no such question. */
const isHidden = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) === false;

/** Spans a browser accepts: whole numbers up to 1000. */
const spanOf = (cell: Element, name: string): number => {
  const raw = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(raw) || raw < 0 ? 1 : Math.min(raw, 1000);
};

function lineOf(grid: string[][], y: number): string[] {
  while (grid.length <= y) grid.push([]);
  return grid[y] as string[];
}
