import type { Span } from '../model';

/** What painting, hit testing and selecting need of a TextIndex: the way from text to the page and back. */
export interface Locator {
  /** Ranges that hold exactly the words of the span, in reading order; empty where the page no longer has them. */
  rangesFor(span: Span): StaticRange[];
  /** The span a range of the page covers, or null outside the article. */
  spanFor(range: AbstractRange): Span | null;
  /** The offset at a place in a text node, or null where it is not inside the text. */
  offsetAt(node: Node, offset: number): number | null;
}
