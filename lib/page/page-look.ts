import { isDarkBackground, luminance, parseColour } from './background';
import type { PageLook } from './marks';
import { hostOf } from './nodes';

/** Relative luminance of #666, below which text keeps AA contrast on our light highlight backgrounds. */
const PALE = 0.134;

/** @returns `dark` on a dark background; `pale` where light pages set text paler than #666 (lines without background then). */
export function lookOf(root: Element): PageLook {
  if (isDarkBackground(root)) return 'dark';
  const text = root.querySelector('p, span, td') ?? root;
  const colour = parseColour(getComputedStyle(text).color);
  return colour && luminance(colour[0], colour[1], colour[2]) > PALE ? 'pale' : 'light';
}

/**
 * Whether marks are painted wherever the article stands. Firefox does not carry a document's `::highlight` rules into shadow
 * roots, Chromium does; so a rule of ours is asked in each. Elsewhere the rules are known to hold.
 * @param texts the article's text nodes: part of them may stand in a shadow root, part be slotted into it
 */
export function paintsAt(texts: Iterable<Node>): boolean {
  const asked = new Set<Node>();
  for (const { parentElement } of texts) {
    const root = parentElement?.getRootNode();
    if (!parentElement || !root || asked.has(root)) continue;
    asked.add(root);
    const isShadow = hostOf(root) !== null;
    if (isShadow && getComputedStyle(parentElement, '::highlight(mj-metric)').textDecorationLine === 'none')
      return false;
  }
  return true;
}
