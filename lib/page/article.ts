import type { Article } from '@/lib/model';
import { once } from '@/lib/text/once';
import { articleHtml } from './article-html';
import { findBody } from './body';
import { drawsDigits } from './drawn';
import { flatten, type Line } from './flatten';
import { documentsOf } from './frames';
import { missingOf } from './missing';
import { holdsNode } from './nodes';
import { TextIndex } from './text-index';
import { trimToReport } from './trim';

export interface ArticleReading {
  /** `text` is `index.text`; empty where the page shows no body of text. What is `missing` is looked up when first asked for. */
  readonly article: Article;
  readonly index: TextIndex;
  /** The article as plain HTML for reading offline; made when first asked for, of the page as it is then. */
  readonly html: () => string;
  /** Whether a style sheet draws digits among its words; looked for when first asked. */
  readonly drawn: () => boolean;
  /** Lines inside `root` above the report: the portal's headline, metadata and tools, where they share its container. */
  readonly head: readonly Line[];
  /** Lines of the page outside `root`; of an article in a frame, first those of the frame. */
  readonly around: readonly Line[];
  /** The live element around the article: the page's body where none was found. It may belong to a frame's document. */
  readonly root: Element;
}

/**
 * Reads the report out of the live page: its text with the way back to the page's nodes. The page is only read, never
 * written. Looks into same-origin frames and takes the document with the longest report.
 */
export function readArticle(document: Document): ArticleReading {
  let top: readonly Line[] = [];
  const readings = documentsOf(document).flatMap((inner) => {
    const lines = inner.body ? flatten(inner.body) : [];
    if (inner === document) top = lines;
    const root = findBody(inner, lines);
    if (!root) return [];
    const { inside, outside } = parted(root, lines);
    const report = trimToReport(inside);
    const first = report[0]?.pieces[0]?.node;
    const above = inside.findIndex(({ pieces }) => pieces[0]?.node === first);
    const head = inside.slice(0, Math.max(0, above));
    return [{ root, head, around: inner === document ? outside : [...outside, ...top], index: new TextIndex(report) }];
  });
  const best = readings.reduce<Found | null>((a, b) => (a && a.index.text.length >= b.index.text.length ? a : b), null);
  return reading(
    best ?? { root: document.body ?? document.documentElement, head: [], around: [], index: new TextIndex([]) },
  );
}

/**
 * The report's text below an element known to hold it, without the furniture inside. For reading again after the page has
 * changed, where the element is still the same.
 */
export function indexReport(root: Element): TextIndex {
  return new TextIndex(trimToReport(flatten(root)));
}

type Found = Pick<ArticleReading, 'root' | 'head' | 'around' | 'index'>;

/** The page's lines that lie in the element and those that do not; both read anew where they share one. */
function parted(root: Element, lines: readonly Line[]): { inside: readonly Line[]; outside: readonly Line[] } {
  const inside: Line[] = [];
  const outside: Line[] = [];
  for (const line of lines) {
    const share = line.pieces.filter(({ node }) => holdsNode(root, node)).length;
    if (share > 0 && share < line.pieces.length)
      return { inside: flatten(root), outside: flatten(root.ownerDocument.body, root) };
    (share > 0 ? inside : outside).push(line);
  }
  return { inside, outside };
}

function reading({ root, head, around, index }: Found): ArticleReading {
  const missing = once(() => missingOf(index.text, root));
  const article = {
    text: index.text,
    get missing() {
      return missing();
    },
  };
  const drawn = once(() => drawsDigits(root, index));
  return { article, index, head, around, html: htmlOf(root, index), drawn, root };
}

/** The article's HTML for the time it is needed: marks need none. */
export const htmlOf = (root: Element, index: TextIndex): (() => string) =>
  once(() => (index.text === '' ? '' : articleHtml(root, index)));
