import type { Line } from './flatten';

/** Lines that show a text broken by hand: how many at least, and what share of all. */
const FEWEST = 8;
const SHARE = 0.35;
/** A line within so many characters of the measure is full: indents are trimmed, punctuation hangs. */
const NEARLY = 3;
/** The longest measure a typewriter or a plain-text mail has, in Chinese characters. */
const WIDEST = 60;

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
 * full and ends no sentence, and the next begins no point. Other texts stay as they are.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const isOpen = MEASURES.map((measure) => openLines(lines, measure)).find((found) => found !== null);
  if (!isOpen) return lines;
  const whole: Line[] = [];
  lines.forEach((line, i) => {
    const last = whole.at(-1);
    const before = lines[i - 1];
    if (before && last && isOpen.has(before) && !line.row && !BEGINS.test(line.text))
      whole[whole.length - 1] = joined(last, line);
    else whole.push(line);
  });
  return whole;
}

/** The full lines that end no sentence, or null where the text is not broken by hand. */
function openLines(lines: readonly Line[], measure: Measure): ReadonlySet<Line> | null {
  const prose = lines.filter((line) => !line.row);
  // The shortest a character measures is half of one, and it may take two code units.
  if (prose.some(({ text }) => text.length > 4 * WIDEST)) return null;
  const widest = Math.max(0, ...prose.map(measure));
  const full = prose.filter((line) => measure(line) >= widest - NEARLY);
  const open = full.filter((line) => !ENDS.test(line.text));
  // Paragraphs of like lengths end with their sentences; broken lines end anywhere.
  const isBroken = widest <= WIDEST && open.length >= Math.max(FEWEST, full.length / 2, SHARE * prose.length);
  return isBroken ? new Set(open) : null;
}

const joined = (a: Line, b: Line): Line => ({
  text: a.text + b.text,
  pieces: [...a.pieces, ...b.pieces.map((piece) => ({ ...piece, at: piece.at + a.text.length }))],
  linked: a.linked + b.linked,
  row: false,
});
