import type { Section, Year } from '../model';
import { type EnumeratorStyle, isOuter } from '../text/enumerators';
import type { Sentence } from '../text/sentences';
import type { Sight } from '../text/watched';
import { isCell } from './headings';
import { isMatter, statesUntil } from './page-matter';
import { Title } from './roles';
import { Labelled } from './run-in-labels';
import { SPACE, sentenceWords } from './sentence-words';
import { type SeenSentence, type Split, sightOf } from './split';
import { turn } from './turns';
import type { FamilyRules, Passage } from './types';

const RESPONSIBLE_ONLY = sentenceWords.for(
  /^[([【]?(?:(?:责任|牵头|配合|协办|主办|参与|落实|承办)(?:单位|部门|科室|领导|人|主体)|(?:完成|时间)?(?:时限|节点|进度)(?:要求)?|完成时间|时间安排)\s*:[^。]*[)\]】]?。?$/,
);

/** True for a note that only names who is responsible, or until when. */
export const isResponsibleNote = (sentence: Sight): boolean => sentence.test(RESPONSIBLE_ONLY);

/**
 * A lead-in and the first item behind its colon (`还存在一些短板:一是执法力量薄弱。`) are one sentence: it ends with its full stop, and an enumerator
 * in the middle ends nothing. Lead-ins on a line of their own stay apart, and a heading behind the colon opens its part.
 */
function withLeadIns({ folded, sentences }: Split, sections: readonly Section[]): SeenSentence[] {
  // Numbered runs below (一) are items of the sentence, even where they read as names of topics.
  const headed = new Set(sections.filter(({ level }) => level === 1).map(({ start }) => start));
  const named = new Set(sections.map(({ start }) => start));
  const joined: SeenSentence[] = [];
  for (const sentence of sentences) {
    const lead = joined.at(-1);
    const { style, start } = sentence.enumerator ?? { style: null, start: 0 };
    const opens = style !== null && LISTS.has(style) && !(style === 'han-paren' ? named : headed).has(start);
    if (lead && opens && !lead.closed && lead.line === sentence.line && folded[lead.end - 1] === ':')
      joined[joined.length - 1] = withMore(lead, sentence, folded);
    else joined.push(sentence);
  }
  return joined;
}
const withMore = (lead: SeenSentence, { end, closed }: Sentence, folded: string): SeenSentence => ({
  ...lead,
  end,
  closed,
  sight: sentenceWords.look(folded.slice(lead.start, end)),
});
const LISTS: ReadonlySet<EnumeratorStyle> = new Set(['ordinal', 'han-paren', 'digit', 'digit-paren', 'circled']);

/** @returns every sentence that states something, with its place; sections are in reading order, parents first. */
export function findPassages(
  split: Split,
  sections: readonly Section[],
  family: FamilyRules,
  year: Year | null,
): Passage[] {
  const { folded, lines } = split;
  const sentences = withLeadIns(split, sections);
  const passages: Passage[] = [];
  let next = 0;
  let open: Section[] = [];
  const labelled = new Labelled(['achievements']);
  const until = statesUntil(folded, lines);
  sentences.forEach((sentence, index) => {
    if (sentence.start >= until) return;
    for (let section = sections[next]; section && section.start <= sentence.start; section = sections[++next])
      open.push(section);
    if (open.some(({ end }) => sentence.start >= end)) open = open.filter(({ end }) => sentence.start < end);
    const [deepest, part] = [open.at(-1), open.find(({ level }) => level === 1)];
    // The heading of a part states nothing of its own.
    if (part?.title && part.start === (sentence.enumerator?.start ?? sentence.start)) return;
    const written = sentence.sight.text;
    const words = sentence.sight.test(SPACE) ? written.replace(/\n\s*\d{1,3}、|\s+/g, '') : written;
    const sight = sightOf(words, sentence.sight);
    if (isMatter(sight, sentence.closed)) return;
    const line = lines[sentence.line];
    if (!line || (words.length < 12 && isCell(folded, line))) return;
    const theme = isTheme(sentence, words, index > 0 ? sentences[index - 1] : undefined, sentences[index + 1]);
    // Nor does `(一)存在的主要问题` inside a part.
    const named = theme || (sentence.enumerator !== null && sentence.first && words.length <= 14);
    const inner = named ? new Title(words.replace(/[。:]$/, ''), family, year).innerRole : null;
    // A label on a line of its own (改进措施:) still turns what follows.
    const turns = inner === 'plan' && words.endsWith(':');
    const states = deepest?.start === sentence.enumerator?.start && deepest?.role !== part?.role;
    if ((inner !== null || (theme && states)) && !turns) return;
    passages.push({
      sentence,
      words,
      sight,
      role: labelled.roleOf(sentence.line, sight, part?.role) ?? (turns ? part : deepest)?.role ?? null,
      part: part?.title ?? '',
      turned: false,
      theme: theme || turns,
    });
  });
  return turn(passages, year);
}

/** An own-line run without full stop that is followed by its body: not by a sibling, not by the end. */
function isTheme(
  sentence: Sentence,
  words: string,
  before: Sentence | undefined,
  after: Sentence | undefined,
): boolean {
  if (!sentence.first || after?.line === sentence.line || before?.line === sentence.line) return false;
  const style = sentence.enumerator?.style;
  // Behind a sibling without a body of its own it is an item of a list.
  const listed = style !== undefined && before?.enumerator?.style === style;
  if (/[。;!?]$/.test(words) || words.length > 72)
    return style === 'han' && words.length <= 40 && after !== undefined && after.enumerator?.style !== 'han' && !listed;
  if (!after) return sentence.enumerator === null;
  if (isOuter(style)) return true;
  return style === undefined
    ? words.length <= 40
    : (after.enumerator?.style !== style && !listed) || words.length <= 12;
}
