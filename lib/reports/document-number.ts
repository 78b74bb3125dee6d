import type { PageSignals } from '../model';
import { fold } from '../text/fold';
import type { Sourced } from './dates';

/** 发文字号 as GB/T 9704-2012 has it: the issuer's code, the year in six-cornered brackets (or what fonts make of them), the serial number. */
const NUMBER = '[\\u4e00-\\u9fff]{2,12}\\s*[[(]\\s*20\\d\\d\\s*[\\])]\\s*第?\\s*\\d{1,4}\\s*号';
const STANDING = new RegExp(`(?:^|[\\s:])(${NUMBER})(?=\\s|$)`);
const IN_TITLE = new RegExp(`[(](${NUMBER})[)]\\s*$`);
/** Lines of the printed head that are looked at; it ends with the first sentence or numbered heading. */
const HEAD = 16;
const ENDS_HEAD = /[。;]|^(?:第?[一二三四五六七八九十]+[、.部]|[(][一二三四五六七八九十]+[)])/;

/** The number in its own characters: folding keeps length, so the match is cut from the line as printed. */
function cut(pattern: RegExp, line: string): string | null {
  const match = pattern.exec(fold(line));
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return line.slice(start, start + match[1].length);
}

/**
 * The document's number where it is printed: at the end of a title, on a short line around the title, or in the head of the text (the covering
 * notice's, where a notice issues the document). A number inside a sentence or behind 《…》 is another document's.
 */
export function printedNumber({ title, headings, infoLines }: PageSignals, text: string): Sourced | null {
  const lines = text
    .slice(0, 3000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const end = lines.findIndex((line) => ENDS_HEAD.test(fold(line)));
  const head = lines.slice(0, Math.min(HEAD, end < 0 ? HEAD : end));
  const places: readonly (readonly [source: string, pattern: RegExp, lines: readonly string[]])[] = [
    ['heading', STANDING, headings],
    ['line', STANDING, infoLines],
    ['text', STANDING, head],
    ['title', IN_TITLE, [...headings, title, ...head]],
  ];
  for (const [source, pattern, candidates] of places)
    for (const line of candidates) {
      const value = line.length > 90 || (pattern === STANDING && line.includes('《')) ? null : cut(pattern, line);
      if (value) return { value, source };
    }
  return null;
}

/** @returns whether two numbers are the same but for brackets and spaces. */
export const sameNumber = (a: string, b: string): boolean => {
  const bare = (number: string): string => fold(number).replace(/[\s[\]()第]/g, '');
  return bare(a) === bare(b);
};
