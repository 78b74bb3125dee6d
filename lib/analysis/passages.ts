import type { Section, SectionRole } from '../model';
import type { Sentence } from '../text/sentences';
import { isCell } from './headings';
import type { Split } from './sections';

/** A sentence with the part it stands in: what commitments and shortcomings are chosen from. */
export interface Passage {
  readonly sentence: Sentence;
  /** Folded words of the sentence, breaks and spaces inside removed. */
  readonly words: string;
  /** Role of the deepest section around it; null before the first section. */
  readonly role: SectionRole | null;
  /** Title of the level-1 section around it. */
  readonly part: string;
  /** Index of the deepest section in the list, for state that ends with it; -1 before the first. */
  readonly section: number;
  /** True for a heading on a line of its own that names the theme of what follows. */
  readonly theme: boolean;
}

const MATTER =
  /^(?:附件?(?:\d|:|$)|附表|\(?此件|特此(?:报告|汇报)|专此|以上(?:报告|汇报).{0,16}(?:审议|审阅|审示|指示)|请予?审|联系(?:人|电话)|抄送|主送|印发|政策解读|扫一扫|上一[篇条]|下一[篇条]|责任编辑|来源:|打印|关闭)/;
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
export function findPassages(split: Split, sections: readonly Section[]): Passage[] {
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
      section: around.at(-1) ?? -1,
      theme: isTheme(sentence, words, sentences[index - 1], sentences[index + 1]),
    });
  });
  return passages;
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
