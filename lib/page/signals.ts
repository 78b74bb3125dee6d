import type { PageSignals } from '@/lib/model';
import type { ArticleReading } from './article';
import { flatten, type Line } from './flatten';
import { isFurniture } from './furniture';
import { readGateSignals } from './gate-signals';
import { countHan } from './han';
import { type Field, fieldsOf, isLabel, normaliseLabel } from './labels';
import { attachmentsOf, framedPages, surroundings } from './missing';

/** Lines looked at from the top of the page for metadata and info lines. */
const TOP = 400;

/** Where the article stands: what `readArticle` gives. */
type Place = Pick<ArticleReading, 'root' | 'head' | 'around' | 'index'>;

/**
 * Everything a page says of itself outside the article.
 * @param place of the article where it is known: attachments are looked for around it, else in the page
 */
export function readSignals(document: Document, place?: Place): PageSignals {
  const root = place?.root;
  const around = place?.around ?? (document.body ? flatten(document.body) : []);
  const lines = [...around.slice(0, TOP), ...(place?.head ?? [])];
  const gate = readGateSignals(document);
  // An article in a frame has its metadata there.
  const own = root?.ownerDocument ?? document;
  return {
    ...gate,
    headings: [...new Set([...gate.headings, ...headlines(lines, place)])],
    fields: merged(
      [...(own === document ? [] : pairsOf(own, place)), ...pairsOf(document, place)],
      lines.flatMap(({ text }) => (text.length <= 200 ? fieldsOf(text) : [])),
    ),
    infoLines: lines.filter(isInfo).map((line) => collapse(line.text)),
    attachments: [
      ...attachmentsOf(root ? surroundings(root) : document),
      // Only a page without an article of its own shows it in a frame.
      ...(root === document.body ? framedPages(document) : []),
    ],
  };
}

const collapse = (text: string): string => text.replace(/[\s\u3000\u00a0]+/g, ' ').trim();

/** So many lines right above the article may hold its headline. */
const ABOVE = 3;

/**
 * What stands right above the article and could be its headline, in mark-up that no selector knows: neither links nor
 * metadata. The nearest first.
 */
function headlines(lines: readonly Line[], place?: Place): string[] {
  const [start] = place?.index.nodes ?? [];
  if (!start) return [];
  return lines
    .filter(({ pieces: [first] }) => first && isAbove(first.node, start))
    .filter((line) => line.linked === 0 && !line.row && isHeadline(line.text) && !isFurniture(line.text))
    .slice(-ABOVE)
    .reverse()
    .map(({ text }) => collapse(text));
}

/** A label run into its value (`标题某县…报告`) makes no headline. */
const isHeadline = (text: string): boolean =>
  text.length <= 120 && countHan(text) >= 4 && !/[。；]|^(?:标题|题名|名称|主题词)/.test(text);

/** False across documents: their order says nothing. */
const isAbove = (node: Node, start: Node): boolean =>
  node.ownerDocument === start.ownerDocument &&
  (node.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Label and value as the mark-up pairs them: cells, dt and dd, an element behind the one that holds the label, or one
 * short element that holds both.
 */
function pairsOf(document: Document, place?: Place): Field[] {
  const [start] = place?.index.nodes ?? [];
  return [...document.querySelectorAll('th,td,dt,dd,li,p,span,li>*,p>*,div>*')].flatMap((element) => {
    if (place?.root.contains(element) && start && !isBefore(element, start)) return [];
    const text = element.textContent ?? '';
    if (text.length > 120) return [];
    const label = normaliseLabel(text);
    if (!isLabel(label)) return together(element, text);
    const value = valueBeside(element);
    return value === null ? [] : [{ label, value }];
  });
}

/** True where the element ends before the node. */
const isBefore = (element: Element, node: Node): boolean =>
  !element.contains(node) && (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** `发布机构：某局` in an element of its own; nothing where it holds several pairs, which the line rules part. */
function together(element: Element, text: string): Field[] {
  if (!/[:：]/.test(text) || element.querySelector('style,script,li,td,p,div')) return [];
  if ([...element.children].some((child) => fieldsOf(collapse(child.textContent ?? '')).length > 0)) return [];
  const fields = fieldsOf(collapse(text));
  return fields.length === 1 ? fields : [];
}

/** The value beside an element that holds a label and nothing else; empty where the next label follows at once. */
function valueBeside(element: Element): string | null {
  const own = element.nextSibling;
  const text = own?.nodeType === Node.TEXT_NODE ? collapse((own as Text).data) : '';
  if (/[^:：]/.test(text)) return text.replace(/^[:：]\s*/, '');
  const holder = element.nextElementSibling ? element : element.closest('td,th,dt');
  const next = holder?.nextElementSibling;
  if (!next) return null;
  const value = collapse(next.textContent ?? '');
  return value.length > 200 || fieldsOf(value).length > 0 ? '' : value;
}

/** A short line with a date or a source. */
const isInfo = (line: Line): boolean =>
  line.text.length <= 200 &&
  countHan(line.text) <= 80 &&
  isFurniture(line.text) &&
  /\d{4}\s*[-年/.]\s*\d{1,2}|来源|发布|索引/.test(line.text) &&
  !/备案|ICP|版权|标识码/.test(line.text);

/** What the mark-up pairs comes first; lines of text add labels it does not have. An empty value gives way to one that is not. */
function merged(paired: readonly Field[], written: readonly Field[]): Field[] {
  const known = new Set(paired.filter(({ value }) => value !== '').map(({ label }) => label));
  const all = [...paired, ...written.filter(({ label }) => !known.has(label))];
  const filled = new Set(all.filter(({ value }) => value !== '').map(({ label }) => label));
  const kept = new Map<string, Field>();
  for (const field of all)
    if (field.value !== '' || !filled.has(field.label)) kept.set(`${field.label}=${field.value}`, field);
  return [...kept.values()];
}
