import { ranges } from './characters';
import { type Atom, parsePattern, type Sequence, type Term } from './pattern-tree';
import { isDigit } from './scan';

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

/** More spellings of one alternative are not written out. */
const MOST = 32;

function ofAlternatives(alternatives: readonly Sequence[], sure: Set<string> | null): Words {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const literal = literals(sequence);
    const words = literal ?? ofSequence(sequence);
    if (words === null || words.includes('')) return null;
    for (const word of words) all.push(word);
    if (literal && sure) for (const word of literal) sure.add(word);
  }
  return all;
}

/** @returns all that a sequence can be where that is a few words: `(?:审结|办结)率` is 审结率 or 办结率; null where it is more than words. */
function literals(sequence: Sequence): Words {
  let all: Words = [''];
  for (const { atom, times } of sequence) {
    const spelled = spellings(atom, times);
    all = spelled && joined(all, spelled);
    if (all === null) return null;
  }
  return all;
}

/** @returns all that a term can be; null where that is more than words. */
function spellings(atom: Atom, times: Term['times']): Words {
  if (times === 'any' || times === 'often') return null;
  const all = wordsOf(atom);
  return all && times === 'maybe' ? ['', ...all] : all;
}

/** @returns all that an atom can be; null where that is more than words. */
function wordsOf(atom: Atom): Words {
  if (atom.kind === 'word') return [atom.word];
  if (atom.kind === 'class') return membersOf(atom.members);
  if (atom.kind !== 'group') return null;
  // Asked for several times, from outside and from inside.
  if (atom.words === undefined) atom.words = ofGroup(atom.alternatives);
  return atom.words;
}

function ofGroup(alternatives: readonly Sequence[]): Words {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const words = literals(sequence);
    if (words === null) return null;
    for (const word of words) all.push(word);
  }
  return all;
}

/** @returns every beginning with every ending; null where they are too many. */
function joined(beginnings: readonly string[], endings: readonly string[]): Words {
  if (beginnings.length * endings.length > MOST) return null;
  if (beginnings.length === 1 && beginnings[0] === '') return endings;
  const all: string[] = [];
  for (const beginning of beginnings) for (const ending of endings) all.push(beginning + ending);
  return all;
}

/** Of all that a sequence requires, what is rarest: the longest words, and rather any others than digits. */
function ofSequence(sequence: Sequence): Words {
  let best: Words = null;
  let rarest = 0;
  /** What stands together so far. */
  let run: readonly string[] = [''];
  const offer = (words: Words): void => {
    const rare = words ? rarity(words) : 0;
    if (rare <= rarest) return;
    best = words;
    rarest = rare;
  };
  for (const { atom, times } of sequence) {
    if (atom.kind === 'place') continue;
    const spelled = spellings(atom, times);
    const longer = spelled && joined(run, spelled);
    if (longer) {
      run = longer;
      continue;
    }
    offer(run.length > 1 ? run.filter(isShortest) : run);
    run = spelled ?? [''];
    if (times === 'once' || times === 'often')
      offer(wordsOf(atom) ?? (atom.kind === 'group' ? ofAlternatives(atom.alternatives, null) : null));
  }
  offer(run.length > 1 ? run.filter(isShortest) : run);
  return best;
}

/** What holds another of the words tells no more than that one. */
const isShortest = (word: string, _: number, words: readonly string[]): boolean =>
  !words.some((other) => other !== word && word.includes(other));

/** @returns the length of the shortest, less for a digit; 0 where one is ''. */
function rarity(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of words)
    least = Math.min(least, word.length === 1 && isDigit(word.charCodeAt(0)) ? 0.5 : word.length);
  return least;
}

/** Larger classes say too little to be looked for. */
const LARGEST_CLASS = 14;

const charactersFrom = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));

/** A hyphen at the edge of a class is one of its members. */
const membersOf = (members: string): Words => {
  const hyphen = /^-|-$/.test(members) ? ['-'] : [];
  const others = members.replace(/^-|-$/g, '').replace('\\d', '0123456789');
  if (others === '\\s') return ranges(others).flatMap(([from, to]) => charactersFrom(from, to));
  return /[\\-]/.test(others) || others.length > LARGEST_CLASS ? null : [...hyphen, ...others];
};
