import type { Span } from '../model';

const MARK = /\n[ \t]*(\d{1,3})、 ?/g;
/** Characters on a page, at least. */
const SHORTEST_PAGE = 60;
const CLOSED = /[。;:!?]["”’)】]?\s*$/;

/**
 * Page numbers that document-sharing sites leave in the text: `N、` at line starts, running 1, 2, 3 …, mostly inside a
 * sentence or even a word (`市管领⏎3、导干部`). They are recognised by their run and by the open line before them, never removed:
 * the splitter reads across them.
 * @param folded text after `fold`.
 * @returns the span of each mark including the line break before it; empty where the numbers are a list of the text itself.
 */
export function findPageMarks(folded: string): Span[] {
  const marks: Span[] = [];
  let inside = 0;
  let last = 0;
  // With a line break in front, so that every mark begins with one: a pattern that does is found without trying each character.
  for (const match of `\n${folded}`.matchAll(MARK)) {
    // The first page's mark may stand before the article.
    const number = Number(match[1]);
    if (marks.length === 0 ? number > 2 : number !== last + 1) continue;
    last = number;
    const end = match.index - 1 + match[0].length;
    const start = Math.max(0, match.index - 1);
    const before = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start);
    // An item of a list may lack its full stop too, but it is no page long.
    if (before.length >= SHORTEST_PAGE && !CLOSED.test(before)) inside++;
    marks.push({ start, end });
  }
  return inside >= 2 && inside * 2 >= marks.length - 1 ? marks : [];
}
