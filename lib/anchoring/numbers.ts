/**
 * Where a figure begins and ends, so that a quotation is never found inside a longer figure: `18件` is not part of `418件`,
 * `32` not of `32.5`, `32万` or `32%`. Works on compact text (half width).
 */
const DIGIT = /[0-9]/;
const CHINESE = /[〇零一二三四五六七八九十百千万亿两]/;
/** What goes on with a figure that ends in a digit. */
const GOES_ON = /[0-9%‰万亿千百十]/;

/** Whether a figure is being written just before `at`. */
function runsInto(text: string, at: number): boolean {
  const c = text.charAt(at - 1);
  if (DIGIT.test(c)) return true;
  return /[.,]/.test(c) && DIGIT.test(text.charAt(at - 2));
}

/** Whether what stands at `at` continues the figure that ends there. */
function runsOn(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (GOES_ON.test(c)) return true;
  return /[.,]/.test(c) && DIGIT.test(text.charAt(at + 1));
}

/**
 * Whether a quotation found at [start, end) of a text stands there with the same figure boundaries as where it was taken.
 * @param prefix compact text before the quotation when it was taken
 * @param suffix compact text after it
 */
export function sameBoundaries(
  text: string,
  start: number,
  end: number,
  quote: string,
  prefix: string,
  suffix: string,
): boolean {
  const first = quote.charAt(0);
  const last = quote.charAt(quote.length - 1);
  if (DIGIT.test(first) && runsInto(text, start) !== runsInto(prefix, prefix.length)) return false;
  if (CHINESE.test(first) && CHINESE.test(text.charAt(start - 1)) !== CHINESE.test(prefix.slice(-1))) return false;
  if (DIGIT.test(last) && runsOn(text, end) !== runsOn(suffix, 0)) return false;
  return !(CHINESE.test(last) && CHINESE.test(text.charAt(end)) !== CHINESE.test(suffix.charAt(0)));
}

/** Whether a quotation holds a figure, in digits or (two or more) Chinese numerals. */
export const holdsFigure = (quote: string): boolean =>
  DIGIT.test(quote) || /[〇零一二三四五六七八九十百千万亿两]{2}/.test(quote);
