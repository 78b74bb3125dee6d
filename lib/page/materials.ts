import type { Span } from '../model';
import { captionOf, type FigureElement, figuresIn } from './figures';
import { gridOf, isGrid } from './table';
import type { TextIndex } from './text-index';

/** A table or figure of the report that can be clipped. */
export type PageMaterial = {
  /** Its number among all, as a word; good while the page stays as it is. */
  readonly key: string;
  /** Caption, or the first words of a table; '' where there are none. */
  readonly label: string;
  /** Where it stands in the text; a figure at a place without length. */
  readonly span: Span;
} & (
  | { readonly kind: 'table'; readonly element: Element }
  | { readonly kind: 'figure'; readonly element: FigureElement }
);

/** Tables and figures of the article, in reading order: what stands before its first words belongs to the portal. */
export function materialsIn(root: Element, index: TextIndex): PageMaterial[] {
  const [first] = index.nodes;
  if (first === undefined) return [];
  const tables = [...root.querySelectorAll('table')].filter(isGrid).flatMap((element) => {
    const span = spanOf(element, index);
    return span ? [{ kind: 'table' as const, element, span, label: labelOf(element) }] : [];
  });
  const figures = figuresIn(root)
    .filter((element) => (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .map((element) => {
      const at = placeOf(element, root, index);
      return { kind: 'figure' as const, element, span: { start: at, end: at }, label: captionOf(element) };
    });
  return [...tables, ...figures]
    .sort((a, b) => a.span.start - b.span.start)
    .map((material, at) => ({ ...material, key: String(at) }));
}

/** @returns the words of an element, null where it has none in the article. */
export const spanOf = (element: Element, index: TextIndex): Span | null =>
  index.spanFor(rangeTo(element, 0, element, element.childNodes.length));

/** @returns the text offset behind the last words before an element. */
export function placeOf(element: Element, root: Element, index: TextIndex): number {
  const parent = element.parentNode;
  if (!parent) return 0;
  const before = rangeTo(root, 0, parent, [...parent.childNodes].indexOf(element));
  return index.spanFor(before)?.end ?? 0;
}

const rangeTo = (startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): StaticRange =>
  new StaticRange({ startContainer, startOffset, endContainer, endOffset });

/** A table's caption, else what its first row says. */
function labelOf(table: Element): string {
  const caption = table.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return caption !== '' ? caption : [...new Set(gridOf(table)[0])].filter(Boolean).join(' | ');
}
