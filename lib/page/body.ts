import { Readability } from '@mozilla/readability';
import type { Line } from './flatten';
import { isFurniture, SIGNATURE_DATE } from './furniture';
import { countHan } from './han';
import { hostOf } from './nodes';
import { BODY_SELECTORS, UNLIKELY } from './portals';

/** A candidate must hold this share of all prose of the page. */
const SHARE = 0.9;
/** Fewer Chinese characters of prose than this are no report body. */
export const FLOOR = 200;

/**
 * The element of the live page that holds the report: the innermost known body container that keeps the prose, else
 * what Readability finds, else the deepest element that keeps it; then widened to a title, signature or rest beside it.
 * @param lines the rendered lines of the page's body
 * @returns null where the page has no body of text
 */
export function findBody(document: Document, lines: readonly Line[]): Element | null {
  const prose = document.body && proseOf(document.body, lines);
  if (!prose) return null;
  const deepest = prose.deepest(document.body);
  const body = hinted(document, prose) ?? byReadability(document, prose) ?? deepest;
  return prose.widened(body);
}

/**
 * The prose of the page outside footers, menus and the like; all of it where most stands inside such a part, which then
 * is only named like one. Null where there is too little to be a report.
 */
function proseOf(body: Element, lines: readonly Line[]): Prose | null {
  const likely = new Prose(
    lines,
    lines.filter((line) => !isUnlikely(ownerOf(line), body)),
  );
  const all = new Prose(lines, lines);
  if (likely.total >= all.total / 2) return likely.total >= FLOOR ? likely : null;
  return all.total >= 3 * FLOOR ? all : null;
}

/** The innermost hint that keeps the prose. Empty or hidden twins hold none. */
function hinted(document: Document, prose: Prose): Element | null {
  const keeping = [...document.querySelectorAll(BODY_SELECTORS.join(','))].filter((el) => prose.share(el) >= SHARE);
  return keeping.find((element) => !keeping.some((other) => other !== element && element.contains(other))) ?? null;
}

const STAMP = 'data-mingjian-index';

/**
 * What Readability takes for the article, as the closest element of the live page around it. It works on a clone whose
 * elements carry their index in the document, so the page stays untouched. Null where it lost prose or found nothing.
 */
function byReadability(document: Document, prose: Prose): Element | null {
  const live = document.getElementsByTagName('*');
  const clone = document.cloneNode(true) as Document;
  const copies = clone.getElementsByTagName('*');
  for (let i = 0; i < copies.length; i++) copies[i]?.setAttribute(STAMP, String(i));
  const result = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: FLOOR }).parse()?.content;
  if (!result || !('querySelectorAll' in result)) return null;
  const stamped = [...(result as Element).querySelectorAll(`[${STAMP}]`)];
  const found = stamped.flatMap((copy) => live[Number(copy.getAttribute(STAMP))] ?? []);
  const around = found.reduce<Element | null>((common, element) => ancestorOfBoth(common, element), null);
  return around && around !== document.documentElement && prose.share(around) >= SHARE ? prose.deepest(around) : null;
}

function ancestorOfBoth(a: Element | null, b: Element): Element {
  let common = a ?? b;
  while (!common.contains(b) && common.parentElement) common = common.parentElement;
  return common;
}

/** How the prose of a page lies in its elements: visible text in sentences that is neither link nor furniture, each line once. */
class Prose {
  readonly total: number;
  readonly #lines: readonly Line[];
  readonly #inside = new Map<Element, number>();

  constructor(lines: readonly Line[], weighed: readonly Line[]) {
    this.#lines = lines;
    const seen = new Set<string>();
    let total = 0;
    for (const line of weighed) {
      const weight = weigh(line);
      // A second copy (senior mode, mobile header) adds nothing.
      if (weight === 0 || seen.has(line.text)) continue;
      seen.add(line.text);
      total += weight;
      for (let el = ownerOf(line); el; el = parentOf(el)) this.#inside.set(el, (this.#inside.get(el) ?? 0) + weight);
    }
    this.total = total;
  }

  /** Share of the page's prose inside the element, 0–1. */
  share(element: Element): number {
    return (this.#inside.get(element) ?? 0) / this.total;
  }

  /** The deepest element below `from` that keeps nearly all of its prose. */
  deepest(from: Element): Element {
    let at = from;
    for (;;) {
      const next: Element | undefined = [...at.children].find(
        (child) => (this.#inside.get(child) ?? 0) >= SHARE * (this.#inside.get(from) ?? 0),
      );
      if (!next) return at;
      at = next;
    }
  }

  /** The element, or the closest one around it that also holds prose or a signature that stand right beside it. */
  widened(body: Element): Element {
    let best = body;
    for (let up = parentOf(body); up && up.nodeName !== 'BODY' && up.nodeName !== 'HTML'; up = parentOf(up)) {
      if (this.#missed(best, up)) best = up;
    }
    return best;
  }

  #missed(inner: Element, outer: Element): boolean {
    const beside = this.#lines.filter((line) => {
      const owner = ownerOf(line);
      return owner && outer.contains(owner) && !inner.contains(owner);
    });
    const last = this.#lines.findLastIndex((line) => inner.contains(ownerOf(line)));
    const after = this.#lines.slice(last + 1, last + 4).filter((line) => beside.includes(line));
    if (after.some((line) => SIGNATURE_DATE.test(line.text.trim()))) return true;
    const more = beside
      .filter((line) => !isUnlikely(ownerOf(line), outer))
      .reduce((sum, line) => sum + (this.#first(line) ? weigh(line) : 0), 0);
    return more >= 0.03 * this.total;
  }

  /** False for a line that repeats an earlier one. */
  #first(line: Line): boolean {
    return this.#lines.find((other) => other.text === line.text) === line;
  }
}

/** Chinese characters of a line that reads like a sentence or a row of a table; 0 for links, labels and tools. */
function weigh(line: Line): number {
  const han = countHan(line.text);
  if (han < 15 || line.linked > line.text.length / 2 || isFurniture(line.text)) return 0;
  return /[,，。;；:：、\t]/.test(line.text) ? han : 0;
}

const ownerOf = (line: Line): Element | null => line.pieces[0]?.node.parentElement ?? null;

const parentOf = (element: Element): Element | null => element.parentElement ?? hostOf(element.getRootNode());

function isUnlikely(element: Element | null, below: Element): boolean {
  for (let el = element; el && el !== below; el = parentOf(el))
    if (
      /^(?:FOOTER|NAV|HEADER|ASIDE)$/.test(el.nodeName) ||
      UNLIKELY.test(`${el.getAttribute('class') ?? ''} ${el.id}`.replace(/[_-]/g, ' '))
    )
      return true;
  return false;
}
