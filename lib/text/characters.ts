/**
 * Sets of characters, many in one table with a bit each: asking costs one look, where the smallest pattern costs a call.
 * A set is told as the members of a class (`0-9年月\d`); what is not told here (`\W`) holds every character.
 */
export type CharacterSet = (code: number) => boolean;

const ALL = 0x10000;
/** Bits used of the last table. */
let used = 32;
let table = new Uint32Array(0);

/** @param members as written between brackets, not negated. */
export function characterSet(members: string): CharacterSet {
  if (used === 32) {
    table = new Uint32Array(ALL);
    used = 0;
  }
  const here = table;
  const bit = 1 << used++;
  for (const [from, to] of ranges(members))
    for (let code = from; code <= to; code++) here[code] = (here[code] ?? 0) | bit;
  return (code) => ((here[code] ?? 0) & bit) !== 0;
}

const MEMBER = /\\u([\da-fA-F]{4})|\\?[\s\S]/y;
/** White space as `\s` has it. */
export const SPACES = '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** @returns the code units of a class, as ranges with both ends inside. */
export function ranges(members: string): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let at = 0;
  const next = (): string => {
    MEMBER.lastIndex = at;
    const [written = '', code] = MEMBER.exec(members) ?? [];
    at += Math.max(written.length, 1);
    return code === undefined ? written : String.fromCharCode(Number.parseInt(code, 16));
  };
  while (at < members.length) {
    const member = next();
    if (/^\\[dsw]$/.test(member)) found.push(...ranges(CLASSES[member] ?? ''));
    else if (/^\\[A-Za-z]$/.test(member)) return [[0, ALL - 1]];
    else {
      const from = member.charCodeAt(member.length - 1);
      if (members.charAt(at) !== '-' || at + 1 >= members.length) found.push([from, from]);
      else {
        at++;
        const last = next();
        found.push([from, last.charCodeAt(last.length - 1)]);
      }
    }
  }
  return found;
}

const CLASSES: Readonly<Record<string, string>> = { '\\d': '0-9', '\\w': '0-9A-Za-z_', '\\s': SPACES };
