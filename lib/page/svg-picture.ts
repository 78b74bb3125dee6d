/**
 * A drawing of the page's own (inline SVG) as an address of a picture that stands for itself: the page's styles written into a
 * copy, everything left out that could load or run. Browsers let such pictures reach nothing outside themselves; the copy never
 * enters the page.
 */

/** What the page's style sheets say of a shape or a word in it. */
const PAINT =
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity color ' +
  'stop-color stop-opacity font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline visibility ' +
  'display transform transform-origin transform-box';
const PROPERTIES = PAINT.split(' ');
/** Elements that load, run or hold pages. */
const LEFT_OUT = 'script, style, foreignObject, image, iframe, audio, video, animate, animateTransform, set';
/** Characters of a drawing beyond which it is a map rather than a chart: too much to copy while the reader waits. */
const LARGEST = 1_000_000;

/** The words of a drawing in the order they stand in it, one piece a line; '' for one without words. */
export const wordsOf = (svg: Element): string =>
  [...svg.querySelectorAll('text')]
    .map((text) => (text.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join('\n');

/** @returns a `data:` address of the drawing at this size in CSS pixels; null where it is too large */
export function standalone(svg: SVGSVGElement, { width, height }: { width: number; height: number }): string | null {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    for (const name of PROPERTIES) copies[at]?.style.setProperty(name, style.getPropertyValue(name));
  }
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const xml = new XMLSerializer().serializeToString(copy);
  return xml.length > LARGEST ? null : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`;
}
