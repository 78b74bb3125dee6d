import type { Span } from '../model';
import { characterSet } from '../text/characters';
import { type EnumeratorStyle, isOuter } from '../text/enumerators';
import type { Line } from '../text/sentences';
import { SPACE } from './sentence-words';
import type { SeenSentence } from './split';

/**
 * A heading as printed: on a line of its own, run into its paragraph (`(一)优化职能。持续深化…`), or between two sentences of one long paragraph.
 * The span runs from its enumerator to the end of its title.
 */
export interface Heading extends Span {
  /** Folded, without enumerator and closing punctuation. */
  readonly title: string;
  readonly style: EnumeratorStyle | 'bare';
  readonly number: number | null;
  /** True on a line of its own. */
  readonly alone: boolean;
  /** True where it ends in a colon: a label of what follows. */
  readonly label: boolean;
  /** True on a line of its own directly above a numbered run: where conversion lost the numbers of the parts, those below still have theirs. */
  readonly above: boolean;
  /** True where it ends in a full stop. */
  readonly closed: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Longest title taken for a heading; the statutory heading on 第一责任人 has 45 characters. */
const LONGEST = 72;
const LONGEST_RUN_IN = 46;
const LONGEST_BARE = 48;
const closes = characterSet('。;:!?,、\\s');
const NUMBERED_ONLY = /^[\d\s.,%()年月日第号〇○-]*$/;
/** Own-line texts that are no headings: signature dates, salutations, attachments, notes in brackets, document nouns at the end of titles. */
const NO_HEADING =
  /^(?:[—–-]{1,2}|附件?|附表|抄送|主送|印发|特此|此件|联系人|(?:日期|来源|发布(?:时间|日期)|扫一扫)|各[^,。]{1,40}:|[([].*[)\]]$)|(?:年|月|日|\d)$|(?:报告|总结|方案|通知|公告|办公室|人民政府|委员会)$|》$|^“[^”]*”$/;

const [SPACE_CODE, TAB_CODE] = [0x20, 0x09];

/** True where the line is a cell of a table: cells are no headings. */
export function isCell(folded: string, line: Span): boolean {
  const near = (from: number, step: number): number => {
    let at = from;
    while (folded.charCodeAt(at) === SPACE_CODE) at += step;
    return folded.charCodeAt(at);
  };
  return near(line.start - 1, -1) === TAB_CODE || near(line.end, 1) === TAB_CODE;
}

/** Offset behind the sentence without closing punctuation and space, read from its end: a pattern would try every character of every paragraph. */
function unclosedEnd(folded: string, { start, end }: Span): number {
  let to = end;
  while (to > start && closes(folded.charCodeAt(to - 1))) to--;
  return to;
}

/** @param text of a sentence, unclosed. */
const bareHeading = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST_BARE &&
  !/[。;!?]/.test(text) &&
  !NUMBERED_ONLY.test(text) &&
  !NO_HEADING.test(text);

/**
 * @param folded text after `fold`; `lines` and `sentences` are of that text.
 * @returns everything that may be a heading, in order; which of them are, and at which level, is decided in `outline`.
 */
export function findHeadings(folded: string, lines: readonly Line[], sentences: readonly SeenSentence[]): Heading[] {
  const headings: Heading[] = [];
  const tabular = folded.includes('\t');
  sentences.forEach((sentence, index) => {
    const { enumerator, first } = sentence;
    if (!enumerator && !first) return;
    const unclosed = unclosedEnd(folded, sentence);
    if (!enumerator && unclosed - sentence.start > LONGEST_BARE) return;
    const line = lines[sentence.line];
    if (!line || (tabular && isCell(folded, line))) return;
    const alone = first && sentences[index + 1]?.line !== sentence.line;
    const text = folded.slice(sentence.start, unclosed);
    const title = sentence.sight.test(SPACE) ? text.replace(/\s+/g, ' ') : text;
    const ending = folded.slice(unclosed, sentence.end);
    const label = ending.trimEnd().endsWith(':');
    const below = sentences[index + 1]?.enumerator?.style;
    const above = alone && (below === 'han-paren' || below === 'digit');
    const place = { alone, label, above, closed: sentence.closed, sentence: index };
    if (!enumerator) {
      const openEnd = !sentence.closed || title.length <= 16;
      // A line directly above a table is its caption.
      const next = lines[sentence.line + 1];
      const caption = tabular && alone && next !== undefined && isCell(folded, next);
      if (openEnd && (alone || label) && !caption && bareHeading(text))
        headings.push(headingAt(place, sentence.start, sentence.end, title, 'bare', null));
      return;
    }
    const { style, number } = enumerator;
    if (style === 'bullet') {
      // A sign before a heading numbers nothing: `◆存在的主要问题`.
      if (alone && !sentence.closed && !label && bareHeading(text))
        headings.push(headingAt(place, enumerator.start, sentence.end, title, 'bullet', null));
      return;
    }
    const limit = alone || !sentence.closed ? LONGEST : LONGEST_RUN_IN;
    if (title.length <= limit && !(alone && ending.trimEnd().endsWith(';')))
      headings.push(headingAt(place, enumerator.start, sentence.end, title, style, number));
    else if (isOuter(style) || style === 'han-paren') {
      // Heading and body run together: its first clause names it.
      const clause = (title.split(/[,。;:]/, 1)[0] ?? '').slice(0, 40);
      headings.push(headingAt(place, enumerator.start, sentence.start + clause.length, clause, style, number));
    }
  });
  return headings;
}

type Place = Pick<Heading, 'alone' | 'label' | 'above' | 'closed' | 'sentence'>;

/** Written out, as `copyOf` is: to spread an object costs more than all the rest here. */
const headingAt = (
  { alone, label, above, closed, sentence }: Place,
  start: number,
  end: number,
  title: string,
  style: Heading['style'],
  number: number | null,
): Heading => ({ start, end, title, style, number, alone, label, above, closed, sentence });
