import type { Span } from '../../../lib/model';

/** A run of text with the marks that lie on all of it, outermost first (indices into the marks given). */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly number[];
}
export interface LineBlock {
  readonly kind: 'line';
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}
export interface TableBlock {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  /** Rows of cells of segments. */
  readonly rows: readonly (readonly (readonly Segment[])[])[];
}
export type Block = LineBlock | TableBlock;

/**
 * Cuts an article's text into lines and tables (neighbouring lines with tabs), and these into runs by the marks on them.
 * Every character but line ends and tabs is in exactly one run. Offsets count into `text`.
 */
export function blocksOf(text: string, marks: readonly Span[]): Block[] {
  const order = marks
    .map((mark, index) => ({ ...mark, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const cut = (start: number, end: number): Segment[] => segments(text, start, end, order);
  const blocks: Block[] = [];
  let table: { start: number; end: number; rows: Segment[][][] } | null = null;
  const closeTable = (): void => {
    if (table !== null) blocks.push({ kind: 'table', ...table });
    table = null;
  };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (line.includes('\t')) {
      let from = start;
      const cells = line.split('\t').map((cell) => {
        const at = from;
        from += cell.length + 1;
        return cut(at, at + cell.length);
      });
      table ??= { start, end, rows: [] };
      table.rows.push(cells);
      table.end = end;
    } else {
      closeTable();
      if (line.trim() !== '') blocks.push({ kind: 'line', start, end, segments: cut(start, end) });
    }
    start = end + 1;
  }
  closeTable();
  return blocks;
}

type Ordered = Span & { readonly index: number };

function segments(text: string, start: number, end: number, order: readonly Ordered[]): Segment[] {
  const on = order.filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end);
  const borders = new Set([start, end]);
  for (const mark of on) {
    if (mark.start > start) borders.add(mark.start);
    if (mark.end < end) borders.add(mark.end);
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    const covering = on.filter((mark) => mark.start <= from && to <= mark.end);
    return { start: from, text: text.slice(from, to), marks: covering.map(({ index }) => index) };
  });
}
