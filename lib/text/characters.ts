/**
 * A set of characters, a bit each: asking costs one look into a table the processor keeps at hand, where the smallest pattern costs a call.
 * A set is told as the members of a class (`0-9年月\d`); what is not told here (`\W`) holds every character.
 */
export type CharacterSet = (code: number) => boolean;

const ALL = 0x10000;

/** @param members as written between brackets, not negated. */
export function characterSet(members: string): CharacterSet {
  const bits = emptySet();
  for (const [from, to] of ranges(members)) addRange(bits, from, to);
  return (code) => holds(bits, code);
}

/** Tables are cut from one of 32: to make each by itself costs the first reading as much as all of its patterns. */
let pool = new Uint32Array(0);
let used = 0;
/** @returns a table of bits without any. */
export function emptySet(): Uint32Array {
  if (used === pool.length) {
    pool = new Uint32Array(ALL);
    used = 0;
  }
  used += ALL >> 5;
  return pool.subarray(used - (ALL >> 5), used);
}

/** Sets as tables of bits, for loops that run over every character of a text. @param code of a character. */
export const holds = (bits: Uint32Array, code: number): boolean => ((bits[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0;
export const addTo = (bits: Uint32Array, code: number): void => {
  bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31));
};

/** Adds all characters from one to another, both included. */
export function addRange(bits: Uint32Array, from: number, to: number): void {
  let code = from;
  while (code <= to && (code & 31) !== 0) addTo(bits, code++);
  const whole = (to + 1) >>> 5;
  if (whole > code >>> 5) {
    bits.fill(0xffffffff, code >>> 5, whole);
    code = whole << 5;
  }
  while (code <= to) addTo(bits, code++);
}

const MEMBER = /\\u([\da-fA-F]{4})|\\?[\s\S]/y;
/** White space as `\s` has it. */
const SPACES = '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

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
