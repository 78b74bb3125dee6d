import type { Span } from '../model';
import { beginnings, lowestOf } from './beginnings';
import { emptySet, holds } from './characters';
import { parsePattern } from './pattern-tree';
import { isDigit } from './scan';
import type { Sight, Watch, Watched } from './watched';

/** Up to 32 patterns, and for each character which of them it may begin, a bit each. */
interface Group {
  readonly patterns: readonly RegExp[];
  readonly begins: Uint32Array;
  /** Those that begin behind no digit. */
  readonly apart: number;
}

const APART = /^\(\?<!\[?\\d/;

function group(sources: readonly string[], any: Uint32Array): Group {
  const begins = beginnings(sources, any);
  let apart = 0;
  sources.forEach((source, ordinal) => {
    if (APART.test(source) && parsePattern(source)?.length === 1) apart |= 1 << ordinal;
  });
  return { patterns: sources.map((source) => new RegExp(source, 'y')), begins, apart };
}

/** @returns the offset behind the first of `those` patterns that matches at `at`, -1 where none does. */
function behind({ patterns, begins, apart }: Group, those: number, text: string, at: number): number {
  let may = (begins[text.charCodeAt(at)] ?? 0) & those;
  if (may === 0) return -1;
  if ((may & apart) !== 0 && isDigit(text.charCodeAt(at - 1))) may &= ~apart;
  for (; may !== 0; may &= may - 1) {
    const pattern = patterns[lowestOf(may)];
    if (!pattern) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/**
 * Finds all matches of any of many patterns, as one global alternation of them would (leftmost, then in order). Only patterns whose words stand in the
 * text are tried, and only where one of their first characters stands.
 * @param sources of patterns that match no empty text; read when the first text is searched. @param watch they are watched for by.
 * @returns a function of a text and what a look at it, or at a text it is part of, has told.
 */
export function finder(sources: readonly string[], watch: Watch): (text: string, sight: Sight) => Span[] {
  const watched = sources.map((source) => watch.for(new RegExp(source)));
  const groups: (Group & { readonly first: Watched })[] = [];
  /** The characters any pattern may begin with. */
  const any = emptySet();
  return (text, sight) => {
    if (groups.length === 0)
      watched.forEach((first, from) => {
        if (from % 32 === 0) groups.push({ ...group(sources.slice(from, from + 32), any), first });
      });
    const may = groups.map(({ first, patterns }) => sight.mayAny(first) & (0xffffffff >>> (32 - patterns.length)));
    const found: Span[] = [];
    if (may.every((those) => those === 0)) return found;
    for (let at = 0; at < text.length; at++) {
      if (!holds(any, text.charCodeAt(at))) continue;
      let end = -1;
      for (let i = 0; end < 0 && i < groups.length; i++) {
        const those = groups[i];
        if (those) end = behind(those, may[i] ?? 0, text, at);
      }
      if (end < 0) continue;
      found.push({ start: at, end });
      at = end - 1;
    }
    return found;
  };
}
