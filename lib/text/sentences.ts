import type { Span } from '../model';
import { characterSet } from './characters';
import { type Enumerator, readEnumerator } from './enumerators';
import { findPageMarks } from './page-marks';

/** One printed line (a block or a table cell), without surrounding space; page marks of sharing sites do not end it. */
export interface Line extends Span {
  readonly index: number;
}

/**
 * The unit of commitments and shortcomings: up to and with 。 ; ! ? or the end of its line, without its enumerator and leading space.
 * `start`–`end` are offsets into the text; they may span page marks of sharing sites.
 */
export interface Sentence extends Span {
  /** Index of its line in `splitLines`. */
  readonly line: number;
  /** True for the first sentence of its line. */
  readonly first: boolean;
  /** What was left out in front, or null. */
  readonly enumerator: Enumerator | null;
  /** True where it ends in a terminator rather than at the end of its line or before an inline enumerator. */
  readonly closed: boolean;
}

const isSpace = characterSet('\\s');
const isSpaceAt = (folded: string, at: number): boolean => isSpace(folded.charCodeAt(at));

/** Offsets of line feeds, tabs and carriage returns, in order. */
function breaksOf(folded: string): number[] {
  const found: number[] = [];
  for (const sign of ['\n', '\t', '\r'])
    for (let at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

/**
 * @param folded text after `fold`.
 * @returns the non-empty lines in order; breaks are line feeds and the tabs between table cells.
 */
export function splitLines(folded: string, marks: readonly Span[] = findPageMarks(folded)): Line[] {
  const soft = new Set(marks.map((mark) => mark.start));
  const lines: Line[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpaceAt(folded, start)) start++;
    while (end > start && isSpaceAt(folded, end - 1)) end--;
    if (end > start) lines.push({ start, end, index: lines.length });
    from = to + 1;
  };
  for (const at of breaksOf(folded)) if (!soft.has(at)) close(at);
  close(folded.length);
  return lines;
}

const TERMINATORS = '。;!?';
const PAIRS: ReadonlyMap<string, readonly [close: string, reach: number]> = new Map([
  ['“', ['”', 60]],
  ['‘', ['’', 60]],
  ['「', ['」', 60]],
  ['《', ['》', 80]],
  ['(', [')', 160]],
  ['[', [']', 60]],
  ['【', ['】', 60]],
]);
/** Where a sentence may end or something protected begin. */
const isBoundary = characterSet('。;!?“‘「《(\\[【:\\s');
const CLOSERS = '”’」》)]】"';

/** Offset behind the bracket that closes the one at `open`, or -1 where it is lost: then it protects nothing. */
function closing(folded: string, open: number, end: number): number {
  const character = folded[open] ?? '';
  const [close, reach] = PAIRS.get(character) ?? ['', 0];
  const limit = Math.min(end, open + reach);
  for (let i = open + 1; i < limit; i++) {
    if (folded[i] === close) return i + 1;
    if (folded[i] === character) return character === '(' ? closing(folded, i, end) : -1;
  }
  return -1;
}

/** Enumerators that may start a sentence in the middle of a line: after a space or a colon. */
function inlineEnumerator(folded: string, at: number, afterSpace: boolean): boolean {
  const found = readEnumerator(folded, at, false);
  if (!found || found.style === 'bullet') return false;
  return found.style === 'digit' ? !afterSpace : afterSpace || (found.style !== 'part' && found.style !== 'section');
}

const LONGEST_HEADING = 50;

/** True where `(一)` follows a heading `一、…` without anything between: `二、存在的不足(一)基层薄弱`. */
function opensList(folded: string, from: number, at: number): boolean {
  if (folded[at + 1] !== '一' || folded[at + 2] !== ')') return false;
  const style = readEnumerator(folded, from, false)?.style;
  return style === 'han' || style === 'part';
}

/** Cuts one line into raw pieces `[start, end, closed]`, space not yet trimmed. */
function pieces(folded: string, line: Span): (readonly [start: number, end: number, closed: boolean])[] {
  const found: (readonly [number, number, boolean])[] = [];
  let from = line.start;
  const cut = (end: number, closed: boolean): void => {
    if (end > from) found.push([from, end, closed]);
    from = end;
  };
  let next = line.start;
  while (next < line.end) {
    const i = next++;
    if (!isBoundary(folded.charCodeAt(i))) continue;
    const character = folded.charAt(i);
    if (character === '(' && i - from <= LONGEST_HEADING && i > from && opensList(folded, from, i)) {
      cut(i, false);
      next = i + 3;
      continue;
    }
    if (PAIRS.has(character)) {
      const behind = closing(folded, i, line.end);
      if (behind > 0) {
        // A quotation that ends its sentence inside the quotes ends it outside too.
        if (
          TERMINATORS.includes(folded[behind - 2] ?? '') &&
          /[“‘「]/.test(character) &&
          !/[,、的;。]/.test(folded[behind] ?? '')
        )
          cut(behind, true);
        next = behind;
      }
      continue;
    }
    if (TERMINATORS.includes(character)) {
      while (next < line.end && (TERMINATORS + CLOSERS).includes(folded.charAt(next))) next++;
      cut(next, true);
      continue;
    }
    const gap = isSpaceAt(folded, i) && !isSpaceAt(folded, next);
    if ((gap || character === ':') && next < line.end && inlineEnumerator(folded, next, gap)) cut(next, false);
  }
  cut(line.end, false);
  return found;
}

/**
 * Splits a text into sentences as defined above.
 * @param folded text after `fold` (patterns see half-width punctuation only).
 * @returns sentences in order, non-empty, inside the text.
 */
export function splitSentences(
  folded: string,
  marks: readonly Span[] = findPageMarks(folded),
  lines: readonly Line[] = splitLines(folded, marks),
): Sentence[] {
  const sentences: Sentence[] = [];
  const behindMark = new Map(marks.map((mark) => [mark.start, mark.end]));
  for (const line of lines) {
    let first = true;
    for (const [rawStart, rawEnd, closed] of pieces(folded, line)) {
      let start = rawStart;
      let end = rawEnd;
      const skip = (): void => {
        while (start < end && (isSpaceAt(folded, start) || behindMark.has(start)))
          start = behindMark.get(start) ?? start + 1;
      };
      skip();
      if (first && marks.length > 0) {
        const mark = marks.find((candidate) => candidate.end > start && candidate.start <= start);
        if (mark) start = mark.end;
        skip();
      }
      while (end > start && isSpaceAt(folded, end - 1)) end--;
      if (end <= start) continue;
      const outer = readEnumerator(folded, start, first);
      // `2、三、聚焦执法`: a page number in front of the real enumerator.
      const inner = outer?.style === 'digit' ? readEnumerator(folded, outer.end, false) : null;
      const enumerator = inner?.style === 'han' || inner?.style === 'ordinal' ? inner : outer;
      const bare = enumerator && enumerator.end < end ? enumerator : null;
      if (bare) start = bare.end;
      skip();
      if (start < end) sentences.push({ start, end, line: line.index, first, enumerator: bare, closed });
      first = false;
    }
  }
  return sentences;
}
