import TSCharacters from 'opencc-js/dict/TSCharacters';

/** `繁 简|…`, some with several candidates (first is the usual one); pairs of one UTF-16 unit each keep the length. */
const PAIR = /(?<=^|\|)([^ |]) ([^ |])(?= |\||$)/g;

let table: ReadonlyMap<string, string> | undefined;
let any: RegExp | undefined;

/** Traditional to simplified, unpacked on first use. */
function simplified(): ReadonlyMap<string, string> {
  table ??= new Map(Array.from(TSCharacters.matchAll(PAIR), ([, from = '', to = '']) => [from, to]));
  return table;
}

/** One class of all of them (global): a simplified text is passed over at the speed of a scan. */
function traditional(): RegExp {
  any ??= new RegExp(
    `[${TSCharacters.match(PAIR)
      ?.map((pair) => pair.charAt(0))
      .join('')}]`,
    'g',
  );
  return any;
}

/**
 * Traditional to simplified characters, one by one (OpenCC's character table), so that patterns and searches written in
 * simplified characters also meet pages from Taiwan-style fonts and Hong Kong readers. About 30 kB: not for the gate.
 * @returns a string of exactly the same length (UTF-16 code units); offsets stay valid.
 */
export function simplify(text: string): string {
  return text.replace(traditional(), (c) => simplified().get(c) ?? c);
}

/** Common characters that only a traditional page writes; there one in ten is among them. Tells without unpacking the table. */
const TELLING = /[個這為們與對開關會議進應過經業務發規審監體導證辦構權責點條從來時動長單處據縣區鎮鄉設報總結實]/g;
const SAMPLE = 1500;
const SHARE = 0.03;

/** @returns true where the beginning of the text is written in traditional characters. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const telling = sample.match(TELLING)?.length ?? 0;
  return telling > 1 && telling > (sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * SHARE;
}

/** Characters that simplified text uses too, each in a sense of its own: told apart by their neighbours. 乾 stays in names of places. */
const SHARED: readonly (readonly [pattern: RegExp, simplified: string])[] = [
  [/(?<![顯显名專专原論论土編编])著(?![名作稱称書书])/g, '着'],
  [/乾(?=[旱淨净燥涸])/g, '干'],
  [/瞭(?!望)/g, '了'],
  [/(?<=[答回反批])覆/g, '复'],
  // Converters by words turn 46家具有 into 46傢俱有.
  [/(?<=[傢家])俱/g, '具'],
];
const SHARED_ONES: ReadonlySet<string> = new Set('著乾瞭覆');
/** Forms of Hong Kong that the table lacks, and the quotation marks of the region. */
const REGIONAL: Readonly<Record<string, string>> = {
  衞: '卫',
  枱: '台',
  甦: '苏',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
const REGIONAL_ONES = new RegExp(`[${Object.keys(REGIONAL).join('')}]`, 'g');

/**
 * A traditional page as the rules read it: characters simplified one by one, quotation marks as on the mainland.
 * @returns a string of exactly the same length (UTF-16 code units). For reading only: quotes are cut from the page's own text.
 */
export function readable(text: string): string {
  const told = SHARED.reduce((words, [pattern, simplified]) => words.replace(pattern, simplified), text);
  return told
    .replace(REGIONAL_ONES, (c) => REGIONAL[c] ?? c)
    .replace(traditional(), (c) => (SHARED_ONES.has(c) ? c : (simplified().get(c) ?? c)));
}
