import type { Line } from './flatten';

/** Lines that show a text broken by hand: how many at least, and what share of all. */
const FEWEST = 8;
const SHARE = 0.35;
/** A line within so many characters of the measure is full: indents are trimmed; one more may hang over. */
const NEARLY = 4;
const HANGS = 1;
/** The shortest and the longest measure a page of paper, a typewriter or a plain-text mail has, in Chinese characters. */
const NARROWEST = 16;
const WIDEST = 60;
/** Running text has pauses in mid-line; names, titles and links have none. */
const PAUSE = /[，,。；;]/;
/** A page number between two lines of a sentence. */
const PAGE_NUMBER = /^(?:[-—–\s]{0,3}\d{1,3}[-—–\s]{0,3}|第\s?\d{1,3}\s?页(?:\s?共\s?\d{1,3}\s?页)?)$/;

const ENDS = /[。！？!?；;：:…][”’"'）)》」』]*$/;
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节条])/;

/** How a line is measured: by characters, or by width, digits and letters being half as wide as Chinese characters. */
type Measure = (line: Line) => number;
const MEASURES: readonly Measure[] = [
  ({ text }) => [...text].length,
  ({ text }) => [...text].reduce((sum, c) => sum + (c < '\u0100' ? 0.5 : 1), 0),
];

/**
 * Paragraphs again where the page breaks every line by hand at one measure (text pasted from mails, PDF files and old
 * word processors): else sentences, and figures in them, would end in mid-line. A line is joined to the next when it is
 * full and ends no sentence, and the next begins no point; a page number between them goes. Other texts stay as they are.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const isOpen = MEASURES.map((measure) => openLines(lines, measure)).find((found) => found !== null);
  if (!isOpen) return lines;
  const whole: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = before !== undefined && isOpen.has(before);
    if (goesOn && PAGE_NUMBER.test(line.text)) continue;
    if (last && goesOn && !line.row && !BEGINS.test(line.text)) whole[whole.length - 1] = joined(last, line);
    else whole.push(line);
    before = line;
  }
  return whole;
}

/** The full lines that end no sentence, or null where the text is not broken by hand. */
function openLines(lines: readonly Line[], measure: Measure): ReadonlySet<Line> | null {
  const prose = lines.filter((line) => !line.row).map((line) => ({ line, isEndless: !ENDS.test(line.text) }));
  if (prose.filter(({ isEndless }) => isEndless).length < FEWEST) return null;
  const measured = prose.map((one) => ({ ...one, width: measure(one.line) }));
  const width = widthOf(measured.filter(({ isEndless }) => isEndless).map((one) => one.width));
  const full = measured.filter((one) => one.width >= width - NEARLY && one.width <= width + HANGS);
  const open = full.filter(({ isEndless }) => isEndless).map(({ line }) => line);
  // The portal's own lines, and paragraphs added later, may be longer.
  const longer = measured.filter((one) => one.width > width + HANGS).length;
  // Paragraphs of like lengths end with their sentences; broken lines end anywhere.
  const isBroken =
    width >= NARROWEST &&
    width <= WIDEST &&
    longer <= open.length / 2 &&
    open.filter(({ text }) => PAUSE.test(text)).length >= open.length / 3 &&
    open.length >= Math.max(FEWEST, full.length / 2, SHARE * (prose.length - longer));
  return isBroken ? new Set(open) : null;
}

/** The width most lines have, or nearly; of several the widest. */
function widthOf(widths: readonly number[]): number {
  let best = { width: 0, lines: 0 };
  for (const width of new Set(widths)) {
    const lines = widths.filter((each) => each >= width - NEARLY && each <= width).length;
    if (lines > best.lines || (lines === best.lines && width > best.width)) best = { width, lines };
  }
  return best.width;
}

const joined = (a: Line, b: Line): Line => ({
  text: a.text + b.text,
  pieces: [...a.pieces, ...b.pieces.map((piece) => ({ ...piece, at: piece.at + a.text.length }))],
  linked: a.linked + b.linked,
  row: false,
});
