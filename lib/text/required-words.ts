import { SPACES } from './characters';
import { parsePattern, type Sequence } from './pattern-tree';

/** What a pattern requires: one of the words stands in every text it matches. */
export interface Required {
  readonly words: readonly string[];
  /** Those of them that are all of an alternative: a text that holds one matches. */
  readonly sure: ReadonlySet<string>;
}

/**
 * Words of which at least one stands in every text a pattern matches, read off the pattern's source: `案卷.{0,12}率|优秀(?:案卷|卷宗)` requires 案卷, 优秀案卷 or
 * 优秀卷宗. A text without any of them need not be searched, which is how many patterns are told apart by one look at the text. What regular
 * expression engines call the required literals of a pattern.
 * @returns null where the source tells none, or holds what is not understood: then the pattern may match anything.
 */
export function requiredWords({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Required | null {
  const alternatives = flags.includes('i') ? null : parsePattern(source);
  const sure = new Set<string>();
  const words = alternatives && ofAlternatives(alternatives, sure);
  return words && { words, sure };
}

type Words = readonly string[] | null;

function ofAlternatives(alternatives: readonly Sequence[], sure: Set<string> | null): Words {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const literal = literals(sequence);
    const words = literal ?? ofSequence(sequence);
    if (words === null || words.includes('')) return null;
    all.push(...words);
    if (literal && sure) for (const word of literal) sure.add(word);
  }
  return all;
}

/** More spellings of one alternative are not written out. */
const MOST = 32;

/** @returns all that a sequence can be where that is a few words: `(?:审结|办结)率` is 审结率 or 办结率; null where it is more than words. */
function literals(sequence: Sequence): Words {
  let all: readonly string[] = [''];
  for (const { atom, times } of sequence) {
    let next: Words = null;
    if (times === 'any' || times === 'often') return null;
    if (atom.kind === 'word') next = [atom.word];
    else if (atom.kind === 'class') next = membersOf(atom.members);
    else if (atom.kind === 'group') next = ofGroup(atom.alternatives);
    if (next === null) return null;
    if (times === 'maybe') next = ['', ...next];
    if (all.length * next.length > MOST) return null;
    const endings = next;
    all = all.length === 1 && all[0] === '' ? endings : all.flatMap((word) => endings.map((ending) => word + ending));
  }
  return all;
}

function ofGroup(alternatives: readonly Sequence[]): Words {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const words = literals(sequence);
    if (words === null) return null;
    all.push(...words);
  }
  return all;
}

/** Of all that a sequence requires, what is rarest: the longest words, digits only where there is nothing else. */
function ofSequence(sequence: Sequence): Words {
  let best: Words = null;
  let digits: Words = null;
  let run = '';
  const offer = (words: Words): void => {
    if (words && words.length > 0 && (!best || shortest(words) > shortest(best))) best = words;
  };
  for (const { atom, times } of sequence) {
    if (atom.kind === 'word' && times === 'once') {
      run += atom.word;
      continue;
    }
    if (run !== '') offer([run]);
    run = '';
    if (times === 'maybe' || times === 'any') continue;
    if (atom.kind === 'word') offer([atom.word]);
    else if (atom.kind === 'group') offer(ofAlternatives(atom.alternatives, null));
    else if (atom.kind === 'class' && atom.members.includes('\\d')) digits = membersOf(atom.members);
    else if (atom.kind === 'class') offer(membersOf(atom.members));
  }
  if (run !== '') offer([run]);
  return best ?? digits;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Larger classes say too little to be looked for. */
const LARGEST_CLASS = 14;

/** A hyphen at the edge of a class is one of its members. */
const membersOf = (members: string): Words => {
  const hyphen = /^-|-$/.test(members) ? ['-'] : [];
  const others = members.replace(/^-|-$/g, '').replace('\\d', '0123456789');
  if (others === '\\s') return [...SPACES];
  return /[\\-]/.test(others) || others.length > LARGEST_CLASS ? null : [...hyphen, ...others];
};
