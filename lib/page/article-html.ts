import type { TextIndex } from './text-index';

/** Elements kept as they are; others leave only their content. Attributes go, but for the spans of cells. */
const KEPT = new Set(
  (
    'P DIV BR H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE THEAD TBODY TFOOT TR TD TH CAPTION ' +
    'STRONG B EM I U SUP SUB RUBY'
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
  const name = element.nodeName;
  if (name === 'BR') return '<br>';
  let inner = '';
  for (let child = (element.shadowRoot ?? element).firstChild; child; child = child.nextSibling)
    inner += write(child, shown);
  if (!KEPT.has(name)) return inner;
  const isCell = name === 'TD' || name === 'TH';
  if (!isCell && (inner === '' || inner.replace(/<br>/g, '').trim() === '')) return '';
  return `<${element.localName}${isCell ? spans(element) : ''}>${inner}</${element.localName}>`;
}

const spans = (cell: Element): string =>
  CELL_SPANS.map((attribute) => {
    const value = cell.getAttribute(attribute);
    return value && /^\d{1,2}$/.test(value) && value !== '1' ? ` ${attribute}="${value}"` : '';
  }).join('');
