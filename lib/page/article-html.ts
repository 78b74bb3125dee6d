import { renderedChildren } from './nodes';
import type { TextIndex } from './text-index';

/** Elements kept as they are; others leave only their content. Attributes go, but for the spans of cells. */
const KEPT = new Set(
  (
    'p div br h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption ' +
    'strong b em i u sup sub ruby'
  ).split(' '),
);
const CELL_SPANS = ['colspan', 'rowspan'];
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/**
 * The article as plain HTML for reading offline: exactly the characters of the index in their paragraphs, tables,
 * lists and emphasis; no links, images, styles or attributes of the page. Nothing that is not in the index gets in.
 */
export function articleHtml(root: Element, index: TextIndex): string {
  const shown = new Map<Node, string>();
  for (const { startContainer, startOffset, endOffset } of index.rangesFor({ start: 0, end: index.text.length })) {
    const part = (startContainer as Text).data.slice(startOffset, endOffset);
    shown.set(startContainer, (shown.get(startContainer) ?? '') + part);
  }
  return write(root, shown);
}

function write(node: Node, shown: ReadonlyMap<Node, string>): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = shown.get(node);
    return text === undefined ? '' : escaped(text);
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '<br>';
  let inner = '';
  for (const child of renderedChildren(element)) inner += write(child, shown);
  if (!KEPT.has(name)) return inner;
  const isCell = name === 'td' || name === 'th';
  if (!isCell && (inner === '' || inner.replace(/<br>/g, '').trim() === '')) return '';
  return `<${name}${isCell ? spans(element) : ''}>${inner}</${name}>`;
}

const spans = (cell: Element): string =>
  CELL_SPANS.map((attribute) => {
    const value = cell.getAttribute(attribute);
    return value && /^\d{1,2}$/.test(value) && value !== '1' ? ` ${attribute}="${value}"` : '';
  }).join('');
