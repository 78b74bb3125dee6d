import { holdsNode, shadowOf } from './nodes';
import { ownerOf, type Prose } from './prose';

/** Where nearly all prose is in one child there is nothing to decide. */
const NEARLY_ALL = 0.97;
/** The least share of the prose of an element that makes a child its main part. */
const MOST = 0.5;
/** A part in whose prose less than this share is in lines of the genre is about something else. */
const FOREIGN = 0.2;
/** So many Chinese characters in lines of the genre, and the genre is a measure on this page. */
const ENOUGH = 150;
/** A heading of the first level, as a line: `二、存在的不足`. */
const PART = /^[一二三四五六七八九十]{1,3}、[^。]{2,40}$/;

/**
 * The smallest element that holds the whole article: from the body down, always into the child with most of the prose
 * of the genre, for as long as what stands beside it is about something else (columns of news, comments, statements).
 */
export function regionOf(body: Element, prose: Prose): Element {
  const speaks = prose.kinOf(body) >= ENOUGH;
  const weight = (element: Element): number => (speaks ? prose.kinOf(element) : prose.of(element));
  let at = body;
  for (;;) {
    const parts = partsOf(at).filter((part) => prose.of(part) > 0);
    const main = parts.reduce<Element | null>((a, b) => (a && weight(a) >= weight(b) ? a : b), null);
    // A paragraph among paragraphs is no container: the one before it may be the title.
    if (!main || (main.localName === 'p' && main.previousElementSibling?.localName === 'p')) return at;
    if (prose.of(main) < NEARLY_ALL * prose.of(at)) {
      // Text right under the element is in none of its children.
      const loose = prose.of(at) - parts.reduce((sum, part) => sum + prose.of(part), 0);
      const rest = parts.filter((part) => part !== main);
      if (!speaks || weight(main) < MOST * weight(at) || loose > (1 - NEARLY_ALL) * prose.of(main)) return at;
      if (rest.some((part) => goesOn(part, main, prose))) return at;
    }
    at = main;
  }
}

const partsOf = (element: Element): Element[] => [...(shadowOf(element) ?? element).children];

/** Whether a part goes on with the article that the other one holds most of. */
function goesOn(part: Element, main: Element, prose: Prose): boolean {
  if (prose.kinOf(part) >= FOREIGN * prose.of(part)) return true;
  if (part.localName === main.localName && part.className === main.className && part.className !== '') return true;
  const headings = (element: Element): string[] =>
    prose.lines
      .filter((line) => PART.test(line.text.trim()) && holdsNode(element, ownerOf(line)))
      .map((line) => line.text.trim());
  // A copy (senior mode, telephones) has the same headings.
  const known = new Set(headings(main));
  return headings(part).some((heading) => !known.has(heading));
}
