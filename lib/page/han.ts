const HAN = /[\u3400-\u9fff]/g;

/** How many Chinese characters a string holds: the measure of how much is said. */
export const countHan = (text: string): number => text.match(HAN)?.length ?? 0;

/** Elements whose text is no prose. */
const OTHER = /^(?:a|script|style|noscript|template|option|textarea)$/;
/** Chinese characters in runs of text outside links that only a page with a text has. */
const ENOUGH = 800;

/**
 * True where the page already holds a long text.
 * @param counts whether the text right under an element counts; without it no style is asked and no layout forced
 */
export function hasText(document: Document, counts: (element: Element) => boolean = () => true): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let han = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, data } = node as Text;
    if (data.length < 8 || !parentElement || OTHER.test(parentElement.localName) || !counts(parentElement)) continue;
    han += countHan(data);
    if (han >= ENOUGH) return true;
  }
  return false;
}
