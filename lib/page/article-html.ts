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
  for (const range of index.rangesFor({ start: 0, end: index.text.length })) {
    const { startContainer: node, startOffset, endOffset } = range;
    shown.set(node, (shown.get(node) ?? '') + (node as Text).data.slice(startOffset, endOffset));
  }
  return write(root, shown);
}

function write(node: Node, shown: ReadonlyMap<Node, string>): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(shown.get(node) ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.nodeName === 'BR') return '<br>';
  const children = element.shadowRoot ?? element;
  const inner = [...children.childNodes].map((child) => write(child, shown)).join('');
  if (!KEPT.has(element.nodeName)) return inner;
  const isCell = element.nodeName === 'TD' || element.nodeName === 'TH';
  if (!isCell && inner.replace(/<br>/g, '').trim() === '') return '';
  const name = element.localName;
  return `<${name}${isCell ? spans(element) : ''}>${inner}</${name}>`;
}

const spans = (cell: Element): string =>
  CELL_SPANS.map((attribute) => {
    const value = cell.getAttribute(attribute);
    return value && /^\d{1,2}$/.test(value) && value !== '1' ? ` ${attribute}="${value}"` : '';
  }).join('');
