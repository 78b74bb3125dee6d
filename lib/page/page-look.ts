import { isDarkBackground, luminance, parseColour } from './background';

/** Which set of highlight colours suits the article: the page's own looks decide, not the extension's theme. */
export type PageLook = 'light' | 'dark' | 'pale';

/** Relative luminance of #666, below which text keeps AA contrast on our light highlight backgrounds. */
const PALE = 0.134;

/** @returns `dark` on a dark background; `pale` where light pages set text paler than #666 (lines without background then). */
export function lookOf(root: Element): PageLook {
  if (isDarkBackground(root)) return 'dark';
  const text = root.querySelector('p, span, td') ?? root;
  const colour = parseColour(getComputedStyle(text).color);
  return colour && luminance(colour[0], colour[1], colour[2]) > PALE ? 'pale' : 'light';
}
