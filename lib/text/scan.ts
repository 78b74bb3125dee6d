/** True where one of the characters stands at `at`; false behind the end of the text. */
export const standsAt = (text: string, at: number, characters: string): boolean =>
  at < text.length && characters.includes(text.charAt(at));

/** @returns the offset behind the spaces at `from`, `most` of them at most. */
export function skipSpaces(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && text.charAt(at) === ' ') at++;
  return at;
}
