/** True where one of the characters stands at `at`; false behind the end of the text. */
export const standsAt = (text: string, at: number, characters: string): boolean =>
  at < text.length && characters.includes(text.charAt(at));

/** True for the code of 0 to 9; false for NaN, the code behind the end of a text. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** @returns the offset behind the spaces at `from`, `most` of them at most. */
export function skipSpaces(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** The text without what of `front` stands at its beginning and of `back` at its end. */
export function trimAny(text: string, front: string, back: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && front.includes(text.charAt(from))) from++;
  while (to > from && back.includes(text.charAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** The text without spaces, tabs and line feeds; most texts hold none. */
export function withoutSpace(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x09 || code === 0x0a) return text.replace(/[ \t\n]+/g, '');
  }
  return text;
}

/** @returns all matches of a global pattern, in order; what `matchAll` finds, without the copy of the pattern it makes for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
