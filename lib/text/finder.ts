import type { Span } from '../model';
import { ranges } from './characters';
import { firstCharacters } from './first-characters';
import { parsePattern } from './pattern-tree';
import { isDigit } from './scan';
import { marksFor, wordIndex } from './word-index';

/** Up to 32 patterns, and for each character which of them it may begin, a bit each. */
interface Group {
  readonly patterns: readonly RegExp[];
  readonly begins: Uint32Array;
  /** Those that begin behind no digit. */
  readonly apart: number;
}

const APART = /^\(\?<!\[?\\d/;

function group(sources: readonly string[], any: Uint8Array): Group {
  const begins = new Uint32Array(0x10000);
  let apart = 0;
  sources.forEach((source, ordinal) => {
    const bit = 1 << ordinal;
    for (const [from, to] of ranges(firstCharacters(source) ?? '\\S\\s'))
      for (let code = from; code <= to; code++) {
        begins[code] = (begins[code] ?? 0) | bit;
        any[code] = 1;
      }
    if (APART.test(source) && parsePattern(source)?.length === 1) apart |= bit;
  });
  return { patterns: sources.map((source) => new RegExp(source, 'y')), begins, apart };
}

/** @returns the offset behind the first of `those` patterns that matches at `at`, -1 where none does. */
function behind({ patterns, begins, apart }: Group, those: number, text: string, at: number): number {
  let may = (begins[text.charCodeAt(at)] ?? 0) & those;
  if (may === 0) return -1;
  if ((may & apart) !== 0 && isDigit(text.charCodeAt(at - 1))) may &= ~apart;
  for (; may !== 0; may &= may - 1) {
    const pattern = patterns[31 - Math.clz32(may & -may)];
    if (!pattern) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/**
 * Finds all matches of any of many patterns, as one global alternation of them would (leftmost, then in order). Only patterns whose words stand in the
 * text are tried, and only where one of their first characters stands.
 * @param sources of patterns that match no empty text; read when the first text is searched.
 */
export function finder(sources: readonly string[]): (text: string) => Span[] {
  let index: ReturnType<typeof wordIndex> | undefined;
  const groups: Group[] = [];
  /** Whether any pattern may begin with a character: a small table the processor keeps at hand. */
  const any = new Uint8Array(0x10000);
  const marks = marksFor(sources.length);
  const read = (): NonNullable<typeof index> => {
    for (let from = 0; from < sources.length; from += 32) groups.push(group(sources.slice(from, from + 32), any));
    return wordIndex(sources.map((source) => ({ source, flags: '' })));
  };
  return (text) => {
    index ??= read();
    index.look(text, marks);
    const found: Span[] = [];
    if (marks.every((word) => word === 0)) return found;
    for (let at = 0; at < text.length; at++) {
      if (any[text.charCodeAt(at)] === 0) continue;
      let end = -1;
      for (let i = 0; end < 0 && i < groups.length; i++) {
        const those = groups[i];
        if (those) end = behind(those, marks[i] ?? 0, text, at);
      }
      if (end < 0) continue;
      found.push({ start: at, end });
      at = end - 1;
    }
    return found;
  };
}
