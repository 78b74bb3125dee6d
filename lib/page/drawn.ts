import { hostOf, renderedChildren } from './nodes';
import { isNeverText } from './rendering';
import type { TextIndex } from './text-index';

/** Elements looked at: asking for the styles of one's two pseudo-elements costs about 15 µs. Reports have some hundred. */
const MOST = 1500;
const SIDES = ['::before', '::after'] as const;
const VISIBLE = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether a style sheet draws digits among the words of the report (`content: "418"`, a counter): the reader sees them, no text
 * holds them. Numbers in front of headings and list items do not count. Reads computed style only; in an article of more than
 * `MOST` elements the rest is not looked at.
 */
export function drawsDigits(root: Element, index: TextIndex): boolean {
  let looked = 0;
  for (const element of among(root, holdersOf(index))) {
    if (isNeverText(element)) continue;
    if (++looked > MOST) return false;
    if (SIDES.some((side) => drawsFigure(element, side))) return true;
  }
  return false;
}

/** Everything around the text nodes of the report. */
function holdersOf({ nodes }: TextIndex): Set<Node> {
  const holders = new Set<Node>();
  for (const node of nodes) for (let at = parentOf(node); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  return holders;
}
const parentOf = (node: Node): Element | null => node.parentElement ?? hostOf(node.getRootNode());

/** Elements that hold words of the report, and those between its words that hold none: not the furniture, which has words of its own. */
function* among(element: Element, holders: ReadonlySet<Node>): Generator<Element> {
  yield element;
  for (const child of renderedChildren(element)) {
    if (child.nodeType !== 1) continue;
    if (holders.has(child)) yield* among(child as Element, holders);
    else if (isBlank(child)) yield* [child as Element, ...(child as Element).querySelectorAll('*')];
  }
}
const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';

function drawsFigure(element: Element, side: (typeof SIDES)[number]): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, side);
  const content = style?.content ?? 'none';
  if (!style || content === 'none' || content === 'normal') return false;
  const words = drawnWords(content, element);
  if (!/\d/.test(words) || style.display === 'none' || !element.checkVisibility(VISIBLE)) return false;
  return !(side === '::before' && ENUMERATOR.test(words) && beginsLine(element));
}

/** What computed `content` holds: strings, attributes, counters and addresses; what stands behind a slash is for screen readers. */
const PART = /url\("(?:\\.|[^"\\])*"\)|"((?:\\.|[^"\\])*)"|(counters?)\([^)]*\)|attr\(([\w-]+)[^)]*\)|\/.*$/g;
/** One or two digits a level, as numbers of paragraphs have: `1.`, `（2）`, `第3条`, `1.2`. */
const ENUMERATOR = /^\D{0,2}\d{1,2}(?:\.\d{1,2})*\D{0,2}$/;

/** The words of computed `content`; for a counter, whose value cannot be asked for, a digit. */
const drawnWords = (content: string, element: Element): string =>
  [...content.matchAll(PART)]
    .map(([, words, counter, attribute]) =>
      counter ? '0' : attribute ? (element.getAttribute(attribute) ?? '') : unescaped(words ?? ''),
    )
    .join('')
    .normalize('NFKC');

/** Control characters stand as their code point in hexadecimal. */
const unescaped = (words: string): string => words.replace(/\\[\da-f]{1,6} ?/gi, '').replaceAll('\\', '');

/** True where the element stands first in a block that has words: what is drawn there can number it. */
function beginsLine(element: Element): boolean {
  let at: Element | null = element;
  for (; at && isInline(at); at = at.parentElement)
    for (let before = at.previousSibling; before; before = before.previousSibling) if (!isBlank(before)) return false;
  return at !== null && !isBlank(at);
}
const isInline = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display.startsWith('inline') === true;
