const HAN = /[\u3400-\u9fff]/g;

/** How many Chinese characters a string holds: the measure of how much is said. */
export const countHan = (text: string): number => text.match(HAN)?.length ?? 0;

/** Elements whose text is no prose. */
const OTHER = /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/;
/** Chinese characters in runs of text outside links that only a page with a text has. */
const ENOUGH = 800;

/** True where the page already holds a long text. Counts text nodes and asks no layout. */
export function hasText(document: Document): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let han = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, data } = node as Text;
    if (data.length < 8 || OTHER.test(parentElement?.nodeName ?? '')) continue;
    han += countHan(data);
    if (han >= ENOUGH) return true;
  }
  return false;
}
