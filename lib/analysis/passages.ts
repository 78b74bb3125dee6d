import type { Section, SectionRole, Year } from '../model';
import { edged } from '../text/edged';
import type { EnumeratorStyle } from '../text/enumerators';
import type { Line, Sentence } from '../text/sentences';
import { isCell } from './headings';
import { LACK } from './lacks';
import { innerRole } from './outline';
import { Labelled } from './run-in-labels';
import type { Split } from './split';
import type { FamilyRules } from './types';
import { opensPlan } from './unheaded';

/** A sentence with the part it stands in: what commitments and shortcomings are chosen from. */
export interface Passage {
  readonly sentence: Sentence;
  /** Folded words of the sentence, breaks and spaces inside removed. */
  readonly words: string;
  /** Role of the deepest section around it; null before the first section. */
  readonly role: SectionRole | null;
  /** Title of the level-1 section around it. */
  readonly part: string;
  /** True inside a part on problems where the text has turned to what is done about them (`下一步,将…`). */
  readonly turned: boolean;
  /** True for a heading on a line of its own that names the theme of what follows. */
  readonly theme: boolean;
}

const MATTER = edged(
  /^(?:各位(?:代表|委员|同志)|让我们|(?:同志们|朋友们)[!,]|附件?(?:\d|:|$)|附表|\(?此件|特此(?:报告|汇报)|以上是|(?:如有)?不妥之处|专此|以上(?:报告|汇报|总结).{0,20}(?:审议|审阅|审示|指示|指正|意见)|(?:衷心|在此)?(?:衷心)?感谢[^,;]{4,40}[!。]$|请予?审|[(]?联系(?:人|电话)|抄送|主送|印发|本(?:方案|规划|要点|办法|意见)(?:自|由)|政策解读|扫一扫|上一[篇条]|下一[篇条]|责任编辑|来源:|打印|关闭|版权所有|主办|承办单位|网站标识码|浏览次数|分享到|返回顶部|相关(?:链接|附件|阅读|解读)|[【[](?:打印|关闭|字体))/,
);
/** 宏伟蓝图已经绘就,奋进号角再次吹响。 */
const SLOGAN = /^.{0,14}(?:蓝图|征程|号角)(?:已|正|再).{0,14}[。!,]/;
const DATE_ONLY = edged(/^[(]?(?:二[〇○零]|20)\S{0,12}[年月日\d][)]?$|^[\d\s年月日./-]+$/);
const BODY_ONLY =
  /^(?:中共)?[^,。;:的]{2,30}(?:人民政府|委员会|[县市区省乡镇]委|[县市区]?[^,。;:的]{1,12}(?:局|厅|办公室|办事处|委|中心))(?:\s*(?:中共)?[^,。;:的]{2,24}(?:人民政府|办公室|委员会))?(?:\d{4}年.{0,8})?$/;
const RESPONSIBLE_ONLY = edged(
  /^[([【]?(?:(?:责任|牵头|配合|协办|主办|参与|落实|承办)(?:单位|部门|科室|领导|人|主体)|(?:完成|时间)?(?:时限|节点|进度)(?:要求)?|完成时间|时间安排)\s*:[^。]*[)\]】]?。?$/,
);

/** True for signature, date, attachment list, closing formula: text of the page that states nothing. */
const isMatter = (words: string, closed: boolean): boolean =>
  MATTER.test(words) ||
  SLOGAN.test(words) ||
  DATE_ONLY.test(words) ||
  (!closed && BODY_ONLY.test(words)) ||
  words.length < 4;

/** Behind the date under the signature, late in the text, only attachments and furniture follow. */
function signedAt(folded: string, lines: readonly Line[]): number {
  const signed = lines.findLast(({ start, end }, index) => {
    const before = lines[index - 1];
    return (
      start > folded.length * 0.6 &&
      end - start <= 20 &&
      /^[(]?(?:20\d\d|二[〇○零O]).{1,8}[月日]/.test(folded.slice(start, end)) &&
      before !== undefined &&
      before.end - before.start <= 60 &&
      !/[。;:]/.test(folded.slice(before.start, before.end))
    );
  });
  return signed?.end ?? folded.length;
}

/** @returns the words of a note that only names who is responsible, or null. */
export const responsibleNote = (words: string): string | null => (RESPONSIBLE_ONLY.test(words) ? words : null);

/**
 * A lead-in and the first item behind its colon (`还存在一些短板:一是执法力量薄弱。`) are one sentence: it ends with its full stop, and an enumerator
 * in the middle ends nothing. Lead-ins on a line of their own stay apart, and a heading behind the colon opens its part.
 */
function withLeadIns({ folded, sentences }: Split, sections: readonly Section[]): Sentence[] {
  // Numbered runs below (一) are items of the sentence, even where they read as names of topics.
  const headed = new Set(sections.filter(({ level }) => level === 1).map(({ start }) => start));
  const named = new Set(sections.map(({ start }) => start));
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const lead = joined.at(-1);
    const { style, start } = sentence.enumerator ?? { style: null, start: 0 };
    const opens = style !== null && LISTS.has(style) && !(style === 'han-paren' ? named : headed).has(start);
    if (lead && opens && !lead.closed && lead.line === sentence.line && folded[lead.end - 1] === ':')
      joined[joined.length - 1] = { ...lead, end: sentence.end, closed: sentence.closed };
    else joined.push(sentence);
  }
  return joined;
}
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
  let open: number[] = [];
  const labelled = new Labelled();
  const until = signedAt(folded, lines);
  sentences.forEach((sentence, index) => {
    if (sentence.start >= until) return;
    while (next < sections.length && (sections[next]?.start ?? 0) <= sentence.start) open.push(next++);
    if (open.some((at) => sentence.start >= (sections[at]?.end ?? 0)))
      open = open.filter((at) => sentence.start < (sections[at]?.end ?? 0));
    const deepest = sections[open.at(-1) ?? -1];
    const part = sections[open.find((at) => sections[at]?.level === 1) ?? -1];
    // The heading of a part states nothing of its own.
    if (part?.title && part.start === (sentence.enumerator?.start ?? sentence.start)) return;
    const written = folded.slice(sentence.start, sentence.end);
    const words = /\s/.test(written) ? written.replace(/\n\s*\d{1,3}、|\s+/g, '') : written;
    if (isMatter(words, sentence.closed)) return;
    const line = lines[sentence.line];
    if (!line || (isCell(folded, line) && words.length < 12)) return;
    const theme = isTheme(sentence, words, sentences[index - 1], sentences[index + 1]);
    // Nor does `(一)存在的主要问题` inside a part.
    const named = theme || (sentence.enumerator !== null && sentence.first && words.length <= 14);
    if (named && innerRole({ title: words.replace(/[。:]$/, '') }, family, year) !== null) return;
    passages.push({
      sentence,
      words,
      role: labelled.roleOf(sentence.line, words, part?.role) ?? deepest?.role ?? null,
      part: part?.title ?? '',
      turned: false,
      theme,
    });
  });
  return turn(passages, year);
}

/** A sentence about some of one's own is about a problem again. */
const OTHERS = /^(?:部分|个别|少数|有的|一些)(?!.{0,40}(?:已|将|要))/;
const TASK =
  /^(?:进一步|持续|继续|加[强大快]|强化|深化|优化|完善|健全|推[进动行]|严格|落实|建立|提[升高]|组织|开展|着力|全面|深入|积极|大力|不断|切实|充分|认真|聚焦|规范|拓展|压实|督促|将|要|针对)|解决|破解|补齐/;
const URGES = /^(?:要|将|着力|继续|加快|切实|进一步)/;
/** Behind a problem in its paragraph the bare verb will do. */
const UNDERTAKES =
  /^(?:要|将|着力|继续|加快|切实|进一步|加[强大]|强化|深化|优化|完善|健全|推[进动行]|建立|提[升高]|组织|开展|严格|落实|制定|出台|规范|督促)/;
/** Parts that hold both problems and what is done about them: `存在问题及下一步打算`. */
const COMBINED = /(?:问题|不足|短板|困难).{0,14}(?:下一?步|打算|措施|今后|改进|整改|计划|建议|对策)/;
const MEASURES = /^(?:改进|整改|下一?步|工作|主要)?(?:措施|打算|安排|计划|对策|方向)(?:如下|是)?(?::|$)/;

/** Marks what follows a turn to remedies, until an item that admits a lack again or the end of the part. */
function turn(passages: readonly Passage[], year: Year | null): Passage[] {
  let turned = false;
  let part = '';
  return passages.map((passage) => {
    const { words, role, sentence } = passage;
    const problems = role === 'shortcomings' || role === 'causes';
    if (!problems || part !== passage.part) turned = false;
    part = passage.part;
    if (!problems) return passage;
    const lacks = LACK.test(words);
    const task = COMBINED.test(part) && (sentence.first ? URGES : UNDERTAKES).test(words) && !lacks;
    if (task || opensPlan(words, year) || MEASURES.test(words)) turned = true;
    else if (OTHERS.test(words) || (sentence.first && lacks && !TASK.test(words))) turned = false;
    return turned ? { ...passage, turned } : passage;
  });
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
  if (style === 'part' || style === 'han') return true;
  return style === undefined
    ? words.length <= 40
    : (after.enumerator?.style !== style && !listed) || words.length <= 12;
}
