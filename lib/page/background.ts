/** The page's own background behind the article: it, not the extension's theme, chooses the set of highlight colours. */

/** WCAG 2 relative luminance below which a background counts as dark. */
const DARK = 0.18;

/**
 * @returns whether the text of `root` stands on a dark background: the first opaque background colour on the way up, with
 * half-transparent ones laid over each other; a page that sets none is light unless its root is in the dark scheme.
 */
export function isDarkBackground(root: Element): boolean {
  const layers: Rgba[] = [];
  for (let element: Element | null = root; element; element = element.parentElement) {
    const colour = parseColour(getComputedStyle(element).backgroundColor);
    if (colour && colour[3] > 0) layers.push(colour);
    if (colour && colour[3] >= 1) break;
  }
  if ((layers.at(-1)?.[3] ?? 0) < 1) layers.push(canvasOf(root));
  const [red, green, blue] = layers.reduceRight<Rgba>((below, above) => over(above, below), [255, 255, 255, 1]);
  return luminance(red, green, blue) < DARK;
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Parses the computed forms `rgb(…)` and `rgba(…)`; other colour spaces are left to the next ancestor. */
export function parseColour(text: string): Rgba | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [red, green, blue, alpha];
}

const canvasOf = (root: Element): Rgba =>
  getComputedStyle(root.ownerDocument.documentElement).colorScheme === 'dark' ? [18, 18, 18, 1] : [255, 255, 255, 1];

const over = (above: Rgba, below: Rgba): Rgba => {
  const mix = (a: number, b: number): number => a * above[3] + b * (1 - above[3]);
  return [mix(above[0], below[0]), mix(above[1], below[1]), mix(above[2], below[2]), 1];
};

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number): number => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
