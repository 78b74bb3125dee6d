import type { Span } from '@/lib/model';
import { flatten, type Line } from './flatten';

interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

/**
 * One text and its place in the live page, both ways. Offsets are UTF-16 code units into `text`; blocks end in \n,
 * cells of data tables in \t. It is a snapshot: build a new one when the page has changed.
 */
export class TextIndex {
  readonly text: string;
  readonly #lines: readonly Line[];
  readonly #segments: readonly Segment[];
  readonly #byNode = new Map<Node, Segment[]>();

  /** @param lines what the index covers, in reading order (see `flatten`) */
  constructor(lines: readonly Line[]) {
    const segments: Segment[] = [];
    let text = '';
    for (const line of lines) {
      if (text !== '') text += '\n';
      for (const piece of line.pieces) {
        const segment = { start: text.length + piece.at, node: piece.node, from: piece.from, length: piece.length };
        segments.push(segment);
        const known = this.#byNode.get(piece.node);
        if (known) known.push(segment);
        else this.#byNode.set(piece.node, [segment]);
      }
      text += line.text;
    }
    this.text = text;
    this.#lines = lines;
    this.#segments = segments;
  }

  /** Index of everything the reader sees below `root`. */
  static of(root: Element): TextIndex {
    return new TextIndex(flatten(root));
  }

  /** The same index with lines behind it that have no place in the page: they are text, but no range leads to them. */
  extended(lines: readonly string[]): TextIndex {
    if (lines.length === 0) return this;
    return new TextIndex([...this.#lines, ...lines.map((text) => ({ text, pieces: [], linked: 0, row: false }))]);
  }

  /** Text nodes that hold part of the text, in reading order. */
  get nodes(): Iterable<Node> {
    return this.#byNode.keys();
  }

  /**
   * Where the span lies in the page: one range per text node it touches, so that nothing between the nodes
   * (hidden twins, furniture, white space between blocks) is painted. Empty for a span of line breaks alone.
   */
  rangesFor(span: Span): StaticRange[] {
    const runs: { node: Text; from: number; to: number }[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.#segments.length; i++) {
      const segment = this.#segments[i] as Segment;
      if (segment.start >= span.end) break;
      const from = segment.from + Math.max(0, span.start - segment.start);
      const to = segment.from + Math.min(segment.length, span.end - segment.start);
      const last = runs.at(-1);
      if (last?.node === segment.node) last.to = to;
      else runs.push({ node: segment.node, from, to });
    }
    return runs.map(
      ({ node, from, to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    );
  }

  /**
   * The part of the text inside a range of the page, without white space at either end.
   * @returns null where the range touches nothing of the text
   */
  spanFor(range: AbstractRange): Span | null {
    let start = this.#boundary(range.startContainer, range.startOffset, 'start');
    let end = this.#boundary(range.endContainer, range.endOffset, 'end');
    while (start < end && /\s/.test(this.text[start] as string)) start++;
    while (end > start && /\s/.test(this.text[end - 1] as string)) end--;
    return start < end ? { start, end } : null;
  }

  /**
   * The text offset at a place in a text node (a caret, a pointer).
   * @returns null where the place is not inside the text
   */
  offsetAt(node: Node, offset: number): number | null {
    for (const segment of this.#byNode.get(node) ?? [])
      if (offset >= segment.from && offset <= segment.from + segment.length)
        return segment.start + offset - segment.from;
    return null;
  }

  /** Index of the first segment that ends behind the text offset. */
  #firstEndingAfter(offset: number): number {
    return search(this.#segments.length, (i) => {
      const segment = this.#segments[i] as Segment;
      return segment.start + segment.length > offset;
    });
  }

  /** Text offset of a boundary point: of the first character behind it (`start`) or behind the last one before it (`end`). */
  #boundary(node: Node, offset: number, side: 'start' | 'end'): number {
    const behind = search(this.#segments.length, (i) => {
      const segment = this.#segments[i] as Segment;
      if (segment.node === node) return segment.from + segment.length > offset;
      return isBehind(segment.node, node, offset);
    });
    const segment = this.#segments[behind];
    if (segment?.node === node && segment.from < offset) return segment.start + offset - segment.from;
    if (side === 'start') return segment ? segment.start : this.text.length;
    const before = this.#segments[behind - 1];
    return before ? before.start + before.length : 0;
  }
}

/** True where `text` begins at or behind the boundary point (node, offset), `text` being another node. */
function isBehind(text: Text, node: Node, offset: number): boolean {
  const child = node.childNodes[offset];
  if (child) return child === text || child.contains(text) || follows(child, text);
  return !node.contains(text) && follows(node, text);
}

const follows = (node: Node, text: Text): boolean =>
  (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The first index below `length` for which the monotone predicate holds, else `length`. */
function search(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
