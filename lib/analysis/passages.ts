import type { Section, SectionRole, Year } from '../model';
import type { Sentence } from '../text/sentences';
import { isCell } from './headings';
import type { Split } from './sections';
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
  /** True for an enumerated sentence that opens its line and is followed by more: it may name the theme only. */
  readonly lead: boolean;
}

const MATTER =
  /^(?:各位(?:代表|委员|同志)|让我们|(?:同志们|朋友们)[!,]|附件?(?:\d|:|$)|附表|\(?此件|特此(?:报告|汇报)|专此|以上(?:报告|汇报).{0,16}(?:审议|审阅|审示|指示)|请予?审|[(]?联系(?:人|电话)|抄送|主送|印发|政策解读|扫一扫|上一[篇条]|下一[篇条]|责任编辑|来源:|打印|关闭)/;
const DATE_ONLY = /^[(]?(?:二[〇○零]|20)\S{0,12}[年月日\d][)]?$|^[\d\s年月日.\-/]+$/;
const BODY_ONLY =
  /^(?:中共)?[^,。;:的]{2,30}(?:人民政府|委员会|[县市区省乡镇]委|[县市区]?[^,。;:的]{1,12}(?:局|厅|办公室|办事处|委|中心))(?:\s*(?:中共)?[^,。;:的]{2,24}(?:人民政府|办公室|委员会))?(?:\d{4}年.{0,8})?$/;
const RESPONSIBLE_ONLY =
  /^[([【]?(?:责任|牵头|配合|协办|主办|参与|落实|承办)(?:单位|部门|科室|领导|人|主体)[^。]*[)\]】]?。?$/;

/** True for signature, date, attachment list, closing formula: text of the page that states nothing. */
const isMatter = (words: string, closed: boolean): boolean =>
  MATTER.test(words) || DATE_ONLY.test(words) || (!closed && BODY_ONLY.test(words)) || words.length < 4;

/** @returns the words of a note that only names who is responsible, or null. */
export const responsibleNote = (words: string): string | null => (RESPONSIBLE_ONLY.test(words) ? words : null);

/** @returns every sentence that states something, with its place; sections are in reading order, parents first. */
export function findPassages(split: Split, sections: readonly Section[], year: Year | null): Passage[] {
  const { folded, lines, sentences } = split;
  const passages: Passage[] = [];
  let next = 0;
  const open: number[] = [];
  sentences.forEach((sentence, index) => {
    while (next < sections.length && (sections[next]?.start ?? 0) <= sentence.start) open.push(next++);
    const around = open.filter((at) => sentence.start < (sections[at]?.end ?? 0));
    open.splice(0, open.length, ...around);
    const deepest = sections[around.at(-1) ?? -1];
    const part = sections[around.find((at) => sections[at]?.level === 1) ?? -1];
    // The heading of a part states nothing of its own.
    if (part?.title && part.start === (sentence.enumerator?.start ?? sentence.start)) return;
    const words = folded.slice(sentence.start, sentence.end).replace(/\n\s*\d{1,3}、|\s+/g, '');
    if (isMatter(words, sentence.closed)) return;
    const line = lines[sentence.line];
    if (!line || (isCell(folded, line) && words.length < 12)) return;
    passages.push({
      sentence,
      words,
      role: deepest?.role ?? null,
      part: part?.title ?? '',
      turned: false,
      lead: sentence.enumerator !== null && sentence.first && sentences[index + 1]?.line === sentence.line,
      theme: isTheme(sentence, words, sentences[index - 1], sentences[index + 1]),
    });
  });
  return turn(passages, year);
}

const LACKING = /不足|不够|不强|不高|不深|不到位|薄弱|欠缺|缺乏|滞后|有待|短板|差距|存在/;
const TASK =
  /^(?:进一步|持续|继续|加[强大快]|强化|深化|优化|完善|健全|推[进动行]|严格|落实|建立|提[升高]|组织|开展|着力|全面|深入|积极|大力|不断|切实|充分|认真|聚焦|规范|拓展|压实|督促|将|要|针对)|解决|破解|补齐/;
const MEASURES = /^(?:改进|整改|下一?步|工作|主要)?(?:措施|打算|安排|计划|对策|方向)(?:如下|是)?:?$/;

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
    if (opensPlan(words, year) || MEASURES.test(words)) turned = true;
    else if (sentence.first && sentence.enumerator && LACKING.test(words) && !TASK.test(words)) turned = false;
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
  if (/[。;!?]$/.test(words) || words.length > 72) return sentence.enumerator?.style === 'han' && words.length <= 40;
  if (!after) return sentence.enumerator === null;
  const style = sentence.enumerator?.style;
  if (style === 'part' || style === 'han') return true;
  return style === undefined ? words.length <= 40 : after.enumerator?.style !== style || words.length <= 12;
}
