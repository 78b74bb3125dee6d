import { standalone, wordsOf } from './svg-picture';

/** A chart or picture that may be part of a report. */
export type FigureElement = HTMLImageElement | HTMLCanvasElement | SVGSVGElement;

/** What could be had of a figure's pixels, and why not. `foreign`: another site's picture, closed to scripts by the browser. */
export type FigurePixels =
  | { readonly pixels: 'kept'; readonly picture: Blob }
  | { readonly pixels: 'foreign' | 'unloaded'; readonly picture: null };

/** Smaller pictures are icons, seals and spacers. CSS pixels. */
const SMALLEST = { width: 120, height: 80 };
/** Longest side of a kept picture in its own pixels; larger ones are scaled down. */
const LARGEST = 4096;
/** A drawing has no pixels of its own: so many to a CSS pixel, good enough to print. */
const SHARP = 2;
/** `图1`, `图 2-1`, `附图`: how reports begin the line under (or above) a figure. */
const CAPTION = /^\s*(?:附?图表?|图片)\s*[\d一二三四五六七八九十]*/;
const LONGEST_CAPTION = 80;
/** Names portals' editors put where a description should be. */
const NO_WORDS = /^(?:图片|image|img|undefined|null|\d*)$|\.(?:png|jpe?g|gif|webp|bmp)$/i;

/** A drawing with words in it; others are icons and ornaments. Those inside another belong to it. */
const isDrawing = (element: Element): element is SVGSVGElement =>
  element.nodeName === 'svg' && !element.parentElement?.closest('svg') && wordsOf(element) !== '';

export const isFigure = (element: Element): element is FigureElement => {
  if (element.nodeName !== 'IMG' && element.nodeName !== 'CANVAS' && !isDrawing(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height;
};

/** The figures below an element, in document order, hidden and tiny pictures left out. */
export const figuresIn = (root: Element): FigureElement[] =>
  [...root.querySelectorAll('img, canvas, svg')].filter(isFigure);

/** Where the browser has the picture from; '' where the page drew it or carries it inside itself. */
export function addressOf(figure: FigureElement): string {
  const address = figure.nodeName === 'IMG' ? (figure as HTMLImageElement).currentSrc : '';
  return /^https?:/i.test(address) ? address : '';
}

/** The words that belong to a figure: its caption, the line `图1 …` beside it, else its description; '' for none. */
export function captionOf(figure: Element): string {
  const own = clean(figure.closest('figure')?.querySelector('figcaption')?.textContent);
  if (own !== '') return own;
  const block = blockOf(figure);
  for (const beside of [block.nextElementSibling, block.previousElementSibling]) {
    const words = clean(beside?.textContent);
    if (CAPTION.test(words) && words.length <= LONGEST_CAPTION) return words;
  }
  const described = ['alt', 'aria-label', 'title'].map((name) => figure.getAttribute(name));
  for (const given of [...described, figure.querySelector(':scope > title')?.textContent]) {
    const words = clean(given);
    if (words !== '' && !NO_WORDS.test(words)) return words;
  }
  return '';
}

/** What a figure says: its caption, and the words drawn in it, which are not in the article's text. */
export const textOf = (figure: FigureElement): string =>
  [captionOf(figure), isDrawing(figure) ? wordsOf(figure) : ''].filter((words) => words !== '').join('\n');

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The outermost element that holds the figure and no words but those drawn in it. */
function blockOf(figure: Element): Element {
  let block = figure;
  const own = clean(figure.textContent);
  while (block.parentElement && clean(block.parentElement.textContent) === own) block = block.parentElement;
  return block;
}

/**
 * The pixels of a figure as the page has loaded or drawn it; nothing is fetched. Drawn on a canvas of our own that never enters
 * the page.
 */
export async function pixelsOf(figure: FigureElement): Promise<FigurePixels> {
  const size = sizeOf(figure);
  if (size === null) return { pixels: 'unloaded', picture: null };
  const scale = Math.min(isDrawing(figure) ? SHARP : 1, LARGEST / Math.max(size.width, size.height));
  const canvas = figure.ownerDocument.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  try {
    const source = isDrawing(figure) ? await pictureOf(figure, size) : figure;
    if (source === null) return { pixels: 'unloaded', picture: null };
    canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
    // Throws where the picture came from another site without its leave.
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return picture ? { pixels: 'kept', picture } : { pixels: 'unloaded', picture: null };
  } catch {
    return { pixels: isDrawing(figure) ? 'unloaded' : 'foreign', picture: null };
  }
}

/** A drawing as a picture of that size; null where it is too large. @throws where the browser cannot draw it */
async function pictureOf(
  svg: SVGSVGElement,
  size: { width: number; height: number },
): Promise<HTMLImageElement | null> {
  const address = standalone(svg, size);
  if (address === null) return null;
  const image = svg.ownerDocument.createElement('img');
  image.src = address;
  await image.decode();
  return image;
}

/** Size of the picture itself, null where it has not been loaded. */
function sizeOf(figure: FigureElement): { width: number; height: number } | null {
  if (isDrawing(figure)) return figure.getBoundingClientRect();
  const image = figure as HTMLImageElement;
  const isImage = figure.nodeName === 'IMG';
  const width = isImage ? (image.complete ? image.naturalWidth : 0) : (figure as HTMLCanvasElement).width;
  const height = isImage ? image.naturalHeight : (figure as HTMLCanvasElement).height;
  return width > 0 && height > 0 ? { width, height } : null;
}
