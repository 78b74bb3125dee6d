import { Readability } from '@mozilla/readability';
import type { Line } from './flatten';
import { SIGNATURE_DATE } from './furniture';
import { holdsNode } from './nodes';
import { BODY_SELECTORS } from './portals';
import { isUnlikely, ownerOf, Prose, parentOf, weightsOf } from './prose';
import { regionOf } from './region';

/** A container must hold this share of the prose of the region. */
const SHARE = 0.9;
/** So much more than the region a known container may hold, in shares of the region. */
const SLACK = 0.03;
/** Fewer Chinese characters of prose than this are no report body. */
export const FLOOR = 200;

/**
 * The element of the live page that holds the report. First the region where it stands, apart from columns, comments and
 * statements beside it; there the innermost known body container that keeps the prose, else what Readability finds, else
 * the deepest element that keeps it; then widened to a signature or rest beside it.
 * @param lines the rendered lines of the page's body
 * @returns null where the page has no body of text
 */
export function findBody(document: Document, lines: readonly Line[]): Element | null {
  const prose = document.body && proseOf(document.body, lines);
  if (!prose) return null;
  const region = regionOf(document.body, prose);
  return widened(hinted(document, prose, region) ?? byReadability(document, prose, region) ?? region, prose, region);
}

/**
 * The prose of the page outside footers, menus and the like; all of it where most stands inside such a part, which then
 * is only named like one. Null where there is too little to be a report.
 */
function proseOf(body: Element, lines: readonly Line[]): Prose | null {
  const weights = weightsOf(lines);
  const likely = new Prose(lines, weights, (line) => !isUnlikely(ownerOf(line), body));
  const all = new Prose(lines, weights, () => true);
  if (likely.kinOf(body) >= all.kinOf(body) / 2 && likely.total >= all.total / 2)
    return likely.total >= FLOOR ? likely : null;
  return all.total >= 3 * FLOOR ? all : null;
}

/** The innermost hint that holds the region's prose and little more. Empty or hidden twins hold none. */
function hinted(document: Document, prose: Prose, region: Element): Element | null {
  const keeping = [...document.querySelectorAll(BODY_SELECTORS.join(','))].filter((el) => fits(el, prose, region));
  return keeping.find((element) => !keeping.some((other) => other !== element && element.contains(other))) ?? null;
}

function fits(element: Element, prose: Prose, region: Element): boolean {
  const all = prose.of(region);
  if (holdsNode(element, region)) return prose.of(element) <= (1 + SLACK) * all;
  return holdsNode(region, element) && prose.of(element) >= SHARE * all;
}

const STAMP = 'data-mingjian-index';

/**
 * What Readability takes for the article, as the closest element of the live page around it. It works on a clone whose
 * elements carry their index in the document, so the page stays untouched. Null where it lost prose or found nothing.
 */
function byReadability(document: Document, prose: Prose, region: Element): Element | null {
  const live = document.getElementsByTagName('*');
  const clone = document.cloneNode(true) as Document;
  const copies = clone.getElementsByTagName('*');
  for (let i = 0; i < copies.length; i++) copies[i]?.setAttribute(STAMP, String(i));
  const result = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: FLOOR }).parse()?.content;
  if (!result || !('querySelectorAll' in result)) return null;
  const stamped = [...(result as Element).querySelectorAll(`[${STAMP}]`)];
  const found = stamped.flatMap((copy) => live[Number(copy.getAttribute(STAMP))] ?? []);
  const around = found.reduce<Element | null>((common, element) => ancestorOfBoth(common, element), null);
  if (!around || around === document.documentElement || !fits(around, prose, region)) return null;
  return region.contains(around) ? around : region;
}

function ancestorOfBoth(a: Element | null, b: Element): Element {
  let common = a ?? b;
  while (!common.contains(b) && common.parentElement) common = common.parentElement;
  return common;
}

/**
 * The element, or the closest one around it that also holds the rest of the region's prose, or the signature that stands
 * right behind it.
 */
function widened(body: Element, prose: Prose, region: Element): Element {
  let best = body;
  for (let up = parentOf(body); up && up.localName !== 'body' && up.localName !== 'html'; up = parentOf(up)) {
    const more = holdsNode(region, up) ? prose.of(up) - prose.of(best) : 0;
    if (more >= SLACK * prose.of(region) || isSignedBy(best, up, prose)) best = up;
  }
  return best;
}

/** How many lines behind the last one of the text a signature may take. */
const SIGNATURE = 4;

/** Whether the date of a signature stands right behind the inner element, inside the outer one. */
function isSignedBy(inner: Element, outer: Element, { lines }: Prose): boolean {
  const last = lines.findLastIndex((line) => holdsNode(inner, ownerOf(line)));
  for (const line of lines.slice(last + 1, last + 1 + SIGNATURE)) {
    if (line.linked > 0 || !holdsNode(outer, ownerOf(line))) return false;
    if (SIGNATURE_DATE.test(line.text.trim())) return true;
  }
  return false;
}
