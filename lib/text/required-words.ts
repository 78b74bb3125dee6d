import { parsePattern, type Sequence } from './pattern-tree';

/**
 * Words of which at least one stands in every text a pattern matches, read off the pattern's source: `案卷.{0,12}率|优秀案卷` requires 案卷 or
 * 优秀案卷. A text without any of them need not be searched, which is how many patterns are told apart by one look at the text. What regular
 * expression engines call the required literals of a pattern.
 * @returns null where the source tells none, or holds what is not understood: then the pattern may match anything.
 */
export function requiredWords({ source, flags }: RegExp): readonly string[] | null {
  const alternatives = flags.includes('i') ? null : parsePattern(source);
  return alternatives && ofAlternatives(alternatives);
}

type Words = readonly string[] | null;

function ofAlternatives(alternatives: readonly Sequence[]): Words {
  const all: string[] = [];
  for (const sequence of alternatives) {
    const words = ofSequence(sequence);
    if (words === null) return null;
    all.push(...words);
  }
  return all;
}

/** Of all that a sequence requires, what is rarest: the longest words. */
function ofSequence(sequence: Sequence): Words {
  let best: Words = null;
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
    if (times === 'maybe') continue;
    if (atom.kind === 'word') offer([atom.word]);
    else if (atom.kind === 'group') offer(ofAlternatives(atom.alternatives));
    else if (atom.kind === 'class') offer(membersOf(atom.members));
  }
  if (run !== '') offer([run]);
  return best;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Larger classes say too little to be looked for. */
const LARGEST_CLASS = 12;

const membersOf = (members: string): Words =>
  /[\\-]/.test(members) || members.length > LARGEST_CLASS ? null : [...members];
