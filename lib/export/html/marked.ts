import type { FindingType, Span } from '../../model';

/** A marked passage with its running number in the margin. */
export interface TextMark extends Span {
  readonly kind: FindingType | 'note';
  readonly number: number;
}

/** A run of text under the same marks. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** Marks that end here: where their number is set. */
  readonly ends: readonly TextMark[];
}

export interface MarkedLine extends Span {
  readonly pieces: readonly Piece[];
  /** Marks that begin in this line: what stands in its margin. */
  readonly begins: readonly TextMark[];
}

/** Cuts a text into lines and each line into pieces at the borders of its marks. Joined again, the pieces are the text. */
export function markedLines(text: string, marks: readonly TextMark[]): MarkedLine[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: TextMark[] = [];
  let start = 0;
  return text.split('\n').map((line): MarkedLine => {
    const end = start + line.length;
    const begins: TextMark[] = [];
    for (let mark = sorted[next]; mark && mark.start <= end; mark = sorted[++next]) {
      begins.push(mark);
      open.push(mark);
    }
    const pieces = cut(text, { start, end }, open);
    const done = { start, end, pieces, begins };
    open = open.filter((mark) => mark.end > end);
    start = end + 1;
    return done;
  });
}

function cut(text: string, { start, end }: Span, marks: readonly TextMark[]): Piece[] {
  const borders = new Set([start, end]);
  for (const mark of marks)
    for (const border of [mark.start, mark.end]) if (border > start && border < end) borders.add(border);
  const order = [...borders].sort((a, b) => a - b);
  return order.slice(0, -1).map((from, index) => {
    const to = order[index + 1] ?? end;
    return {
      text: text.slice(from, to),
      marks: marks.filter((mark) => mark.start < to && from < mark.end),
      ends: marks.filter((mark) => mark.end === to),
    };
  });
}
