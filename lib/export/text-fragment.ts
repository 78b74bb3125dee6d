/**
 * Links that open a page at a sentence (https://wicg.github.io/scroll-to-text-fragment/). A term may not cross blocks or
 * table cells, must begin and end at a word, and `-`, `,` and `&` inside it are percent-encoded.
 */

/**
 * @param url the page's address; an address that is not http(s) is returned as it is.
 * @param quotation words of the page; a long one, or one over several blocks, is given by its first and last clause.
 */
export function fragmentUrl(url: string, quotation: string): string {
  const blocks = quotation
    .split(/[\n\t\r]+/)
    .map((block) => block.trim().replace(/\s+/g, ' '))
    .filter((block) => block !== '');
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!isWebAddress(url) || first === undefined || last === undefined) return url;
  const [base = '', fragment] = url.split(/#(.*)/s);
  const whole = blocks.length === 1 && [...first].length <= WHOLE;
  const terms = whole ? [first] : [clause(first, 'first'), clause(last, 'last')];
  return `${base}#${(fragment ?? '').replace(/:~:.*$/s, '')}:~:text=${terms.map(encodeTerm).join(',')}`;
}

/** Characters up to which a sentence is written out whole. */
const WHOLE = 60;

export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url);

/** The first or last clause of a block, long enough to be found: punctuation is where a word surely ends. */
function clause(block: string, which: 'first' | 'last'): string {
  const clauses = block.match(/[^,，。;；:：、!！?？]+[,，。;；:：、!！?？”’」』》）)]*/g) ?? [block];
  const order = which === 'first' ? clauses : clauses.toReversed();
  let taken = '';
  for (const part of order) {
    taken = which === 'first' ? taken + part : part + taken;
    if ([...taken].length >= ENOUGH) break;
  }
  return taken.trim();
}
const ENOUGH = 8;

const encodeTerm = (term: string): string =>
  encodeURIComponent(term.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /[-!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
