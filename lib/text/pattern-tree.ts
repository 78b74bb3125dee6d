/** The grammar of a pattern as far as it tells which characters a match holds. */
export type Atom =
  /** Literal characters; more than one only where they stand exactly once. */
  | { readonly kind: 'word'; readonly word: string }
  /** `members` as written between brackets. */
  | { readonly kind: 'class'; readonly members: string }
  /** `words` is all it can be, once `requiredWords` has worked that out. */
  | { readonly kind: 'group'; readonly alternatives: readonly Sequence[]; words?: readonly string[] | null }
  /** `^` and `$`. */
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  /** Looks around and edges of words: no character of the match. */
  | { readonly kind: 'place' }
  /** Any character, or one not told here. */
  | { readonly kind: 'any' };

export interface Term {
  readonly atom: Atom;
  /** `maybe` none or once, `any` none or more often, `once` exactly, `often` once or more often. */
  readonly times: 'maybe' | 'any' | 'once' | 'often';
}
export type Sequence = readonly Term[];

/** True where every alternative is held to that edge of the text. */
export const anchored = (alternatives: readonly Sequence[], edge: 'start' | 'end'): boolean =>
  alternatives.every((sequence) => {
    const terms = sequence.filter(({ atom }) => atom.kind !== 'place');
    const { atom, times } = (edge === 'start' ? terms[0] : terms.at(-1)) ?? { atom: null, times: 'any' };
    return times === 'once' && (atom?.kind === edge || (atom?.kind === 'group' && anchored(atom.alternatives, edge)));
  });

interface Reader {
  readonly source: string;
  at: number;
}

/** Escapes with an argument of their own: code points, properties, references. Classes may hold them. */
const BEYOND = /^(?:\[[^\]]*\]|\\[^cCkpPux\d]|[^\\[])*\\[cCkpPux\d]/;

/** @param source of a pattern without flags that change its meaning. @returns its alternatives; null where it holds what is not read here. */
export function parsePattern(source: string): readonly Sequence[] | null {
  return BEYOND.test(source) ? null : readAlternatives({ source, at: 0 });
}

function readAlternatives(reader: Reader): Sequence[] {
  const alternatives = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  return alternatives;
}

function readSequence(reader: Reader): Sequence {
  const terms: Term[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at)))
    terms.push({ atom: readAtom(reader), times: readTimes(reader) });
  return terms;
}

function readTimes(reader: Reader): Term['times'] {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return 'once';
  const [written = '', lowest] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12)) ?? [];
  reader.at += written.length;
  if (written === '') return 'once';
  if (/^\?/.test(written)) return 'maybe';
  return written.startsWith('*') || Number(lowest) === 0 ? 'any' : 'often';
}

/** Characters without a meaning of their own, up to one that is repeated. */
const PLAIN = /(?:[^\\.[\](){}|?*+^$](?![?*+{]))+/y;

function readAtom(reader: Reader): Atom {
  const { source } = reader;
  PLAIN.lastIndex = reader.at;
  const plain = PLAIN.exec(source);
  if (plain) {
    reader.at = PLAIN.lastIndex;
    return { kind: 'word', word: plain[0] };
  }
  const character = source.charAt(reader.at++);
  switch (character) {
    case '[':
      return readClass(reader);
    case '(': {
      const [opening = ''] = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(source.slice(reader.at, reader.at + 40)) ?? [];
      reader.at += opening.length;
      const alternatives = readAlternatives(reader);
      reader.at++;
      return /[=!]$/.test(opening) ? { kind: 'place' } : { kind: 'group', alternatives };
    }
    case '\\': {
      const escaped = source.charAt(reader.at++);
      if (/[bB]/.test(escaped)) return { kind: 'place' };
      if (/[dDsSwW]/.test(escaped)) return { kind: 'class', members: `\\${escaped}` };
      return /\w/.test(escaped) ? { kind: 'any' } : { kind: 'word', word: escaped };
    }
    case '.':
      return { kind: 'any' };
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    default:
      return { kind: 'word', word: character };
  }
}

function readClass(reader: Reader): Atom {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']')
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  const members = reader.source.slice(from, reader.at++);
  return members.startsWith('^') ? { kind: 'any' } : { kind: 'class', members };
}
