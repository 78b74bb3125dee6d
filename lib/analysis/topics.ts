import type { Sentence } from '../text/sentences';
import type { Heading } from './headings';
import { LACK } from './lacks';

/** Longest title run into its paragraph (`(一)优化职能。持续…`) that still reads as a name. */
const LONGEST_RUN_IN = 30;
/** `一是高位推动有力度。` at the head of a paragraph names it, where it is short, of one clause and admits nothing. */
const LONGEST_ORDINAL = 16;
/** A figure with its unit, or what some and others do: said of the world, no name of a topic. Years are none. */
const STATES =
  /\d(?:\.\d+)?(?:%|万|余|多)?[件个名人项次家场份期起宗处部篇条例卷%倍]|[,;].{0,6}(?:个别|部分|少数|有的|一些|仍|还|尚未|有待)|^(?:个别|部分|少数|有的|一些|目前|当前).*,/;

/**
 * Whether a numbered run below level 1 names a topic or is itself a sentence: an item of a list, a statement at the head of its paragraph.
 * GB/T 9704-2012 numbers headings 一、(一)1.(1); 一是 belongs to running prose and heads at most its own paragraph.
 * @param sentences of the text `heading` was found in.
 */
export function namesTopic(heading: Heading, sentences: readonly Sentence[]): boolean {
  const { style, title, alone, sentence } = heading;
  const own = sentences[sentence];
  if (style === 'damaged') return false;
  if (style === 'ordinal' && (!own?.first || title.length > LONGEST_ORDINAL || title.includes(',') || LACK.test(title)))
    return false;
  const before = sentences[sentence - 1];
  const after = sentences[sentence + 1];
  if (!alone) return !own?.closed || (title.length <= LONGEST_RUN_IN && !STATES.test(title));
  const sibling = (other: Sentence | undefined): boolean =>
    other !== undefined && other.line !== own?.line && other.first && other.enumerator?.style === style;
  const listed = sibling(before) || sibling(after) || after === undefined;
  return own?.closed ? !listed && after?.enumerator === null && !STATES.test(title) : !listed || !STATES.test(title);
}
