/**
 * Length-preserving folding: full-width ASCII and spaces to half width, so that patterns see one form
 * and offsets into the folded text are offsets into the original.
 * @returns a string of exactly the same length (UTF-16 code units).
 */
export function fold(text: string): string {
  if (text.length < LONG) return folding(text);
  // Detection, report data and analysis fold the same article one after another.
  if (last.text !== text) last = { text, folded: folding(text) };
  return last.folded;
}

const LONG = 200;
let last = { text: '', folded: '' };

function folding(text: string): string {
  return text.replace(FOLDABLE, (c) => {
    const place = c.charCodeAt(0) - FIRST;
    return (place < 0 ? FOLDED[c] : HALF[place]) ?? c;
  });
}

/** Characters outside U+FF01–U+FF5E that fold one to one. ─ and friends stay: they separate, they do not range. */
const FOLDED: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '〔': '[',
  '〕': ']',
  '︰': ':',
  '∶': ':',
  '﹪': '%',
};
const FIRST = 0xff01;
const LAST = 0xff5e;
/** The others, by their place in U+FF01–U+FF5E. */
const HALF = Array.from({ length: LAST - FIRST + 1 }, (_, place) => String.fromCharCode(FIRST - 0xfee0 + place));
const FOLDABLE = /[\uff01-\uff5e\u3000\u00a0\u2002\u2003\u2009〔〕︰∶﹪]/g;
