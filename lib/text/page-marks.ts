import type { Span } from '../model';

const MARK = /(?:^|\n)[ \t]*(\d{1,3})、 ?/g;
const CLOSED = /[。;:!?]["”’)】]?\s*$/;

/**
 * Page numbers that document-sharing sites leave in the text: `N、` at line starts, running 1, 2, 3 …, mostly inside a
 * sentence or even a word (`市管领⏎3、导干部`). They are recognised by their run and by the open line before them, never removed:
 * the splitter reads across them.
 * @param folded text after `fold`.
 * @returns the span of each mark including the line break before it; empty where the numbers are a list of the text itself.
 */
export function findPageMarks(folded: string): Span[] {
  const marks: (Span & { readonly open: boolean })[] = [];
  for (const match of folded.matchAll(MARK)) {
    if (Number(match[1]) !== marks.length + 1) continue;
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    marks.push({
      start: match.index,
      end: match.index + match[0].length,
      open: match.index > 0 && !CLOSED.test(before),
    });
  }
  const open = marks.filter((mark) => mark.open).length;
  return marks.length >= 4 && open * 2 > marks.length ? marks.map(({ start, end }) => ({ start, end })) : [];
}
