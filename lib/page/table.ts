/**
 * @returns the table as rows of cells, merged cells expanded: every place a cell spans holds its text, so that columns stay
 * columns in a spreadsheet. Text as shown, white space collapsed.
 */
export function gridOf(table: Element): string[][] {
  const grid: string[][] = [];
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(cell.localName)) continue;
      const line = lineOf(grid, y);
      while (line[x] !== undefined) x++;
      const text = (cell.textContent ?? '').replace(/[\s\u3000\u00a0]+/g, ' ').trim();
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

/** Spans a browser accepts: whole numbers up to 1000. */
const spanOf = (cell: Element, name: string): number => {
  const raw = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(raw) || raw < 0 ? 1 : Math.min(raw, 1000);
};

function lineOf(grid: string[][], y: number): string[] {
  while (grid.length <= y) grid.push([]);
  return grid[y] as string[];
}
