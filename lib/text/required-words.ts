/**
 * Words of which at least one stands in every text a pattern matches, read off the pattern's source: `案卷.{0,12}率|优秀案卷` requires 案卷 or
 * 优秀案卷. A text without any of them need not be searched, which is how many patterns are told apart by one look at the text. What regular
 * expression engines call the required literals of a pattern.
 * @returns null where the source tells none, or holds what is not understood here: then the pattern may match anything.
 */
export function requiredWords({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('i')) return null;
  if (BEYOND.test(source)) return null;
  return readAlternatives({ source, at: 0 });
}

/** Escapes with an argument of their own: code points, properties, references. Classes may hold them. */
const BEYOND = /^(?:\[[^\]]*\]|\\[^cCkpPux\d]|[^\\[])*\\[cCkpPux\d]/;

interface Reader {
  readonly source: string;
  at: number;
}
type Words = readonly string[] | null;

/** Larger classes say too little to be looked for. */
const LARGEST_CLASS = 12;

function readAlternatives(reader: Reader): Words {
  let all: Words = [];
  for (;;) {
    const words = readSequence(reader);
    all = all && words && [...all, ...words];
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

/** Of all that a sequence requires, what is rarest: the longest words. */
function readSequence(reader: Reader): Words {
  let best: Words = null;
  let run = '';
  const offer = (words: Words): void => {
    if (words && words.length > 0 && (!best || shortest(words) > shortest(best))) best = words;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const words = readAtom(reader);
    const times = readQuantifier(reader);
    const [only] = words ?? [];
    if (times === 'once' && words?.length === 1 && only !== undefined && only.length === 1) {
      run += only;
      continue;
    }
    if (run !== '') offer([run]);
    run = '';
    if (times !== 'maybe') offer(words);
  }
  if (run !== '') offer([run]);
  return best;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

function readQuantifier(reader: Reader): 'once' | 'maybe' | 'repeated' {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return 'once';
  const [written, lowest] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12)) ?? [
    '',
  ];
  reader.at += written.length;
  return /^[?*]/.test(written) || Number(lowest) === 0 ? 'maybe' : 'repeated';
}

/** One character, class or group; looking around requires nothing of the match itself. */
function readAtom(reader: Reader): Words {
  const { source } = reader;
  const c = source[reader.at++] ?? '';
  if (c === '[') return readClass(reader);
  if (c === '(') {
    const [opening] = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(source.slice(reader.at, reader.at + 40)) ?? [''];
    reader.at += opening.length;
    const words = readAlternatives(reader);
    reader.at++;
    return /[=!]$/.test(opening) ? null : words;
  }
  if (c === '\\') {
    const escaped = source[reader.at++] ?? '';
    return /\w/.test(escaped) ? null : [escaped];
  }
  return '.^$'.includes(c) ? null : [c];
}

function readClass(reader: Reader): Words {
  const end = /(?:[^\]\\]|\\.)*/.exec(reader.source.slice(reader.at))?.[0].length ?? 0;
  const members = reader.source.slice(reader.at, reader.at + end);
  reader.at += end + 1;
  return /[\\^-]/.test(members) || members.length > LARGEST_CLASS ? null : [...members];
}
