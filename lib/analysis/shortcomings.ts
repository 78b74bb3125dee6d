import type { SectionRole, Shortcoming } from '../model';
import { once } from '../text/once';
import type { Sight } from '../text/watched';
import { lackIn } from './lacks';
import { isResponsibleNote } from './passages';
import { sentenceWords } from './sentence-words';
import type { FamilyRules, Passage } from './types';
import { admitsInPassing, opensShortcomings } from './unheaded';

/** Reported as mended, or found in others and dealt with. */
const MENDED =
  /(?<!没有|未|尚未)(?:得[以到])(?:大为|明显|有效|进一步|全面|根本)?(?:改善|解决|缓解|扭转|提升)|(?:现已|均已|已经?|全部)(?:整改|解决|完成|纠正|销号|到位)/;
const BEFORE_MENDING = /(?:一直|曾|此前|原先|长期).{0,30}(?:未|没有|不|无)|直到/;
const PRAISE = /(?:取得|获得)(?:了)?.{0,20}(?:成绩|成效|进展|进步)|成效(?:显著|明显)|再上新台阶|稳步提升/;
const REMEDY =
  /^(?:针对|对于?|围绕)(?:以上|上述|这些|存在).{0,20}(?:问题|不足|短板|差距)|(?:今后|下一步).{0,40}(?:改进|提高|加强|解决|完善)|^(?:这些|上述|以上)(?:问题|不足|困难|差距).{0,24}(?:解决|改进|重视|克服|努力)|我[们县市区局镇乡](?:将|一定)/;
const CAUSES = sentenceWords.for(
  /^(?:(?:[^,。;]{0,8}(?:问题|不足|现象),?)?究其(?:原因|根源|根本)|分析(?:其)?原因|(?:其|主要|产生|造成|导致|出现)?(?:上述|以上|这些|此类)?(?:问题|不足|现象|情况|差距)?的?(?:产生的?|存在的?)?(?:主要|根本|深层次)?原因(?:,|:|在于|是|有|为|主要)|之所以(?:出现|存在|产生|有)[^。;]{0,20}[,是]|(?:产生|造成|出现|存在|导致)(?:上述|以上|这些)(?:问题|不足|困难)[^。;]{0,60}(?:原因|因素)|主要是(?!在|指|对)|归根结底|(?:主要)?根源在于)/,
);
/** Outside their part these words make a lack somebody else's, a method, a target or a figure. */
const ELSEWHERE_NOT =
  /问题导向|(?:发现|排查|整改|纠正|(?<!亟[待需])解决|化解|处理|查处|办结|破解|补齐|消除|防止|避免|杜绝|严禁|防范|针对|坚决|切实|反馈)[^。]{0,40}(?:问题|隐患|短板|不足|薄弱|缺失|困难|行为)|(?:问题|短板).{0,8}(?:整改|解决|清零|销号)|短板(?:大调研|行动)|不得|不断|不仅|不少于|不低于|不超过|不予|不动产|不作为|乱作为|尚未完成.{0,30}(?:完成|落实)|为例外|百分之百/;
const SUBJECT = /部分|个别|少数|有的|一些|仍|还|尚|依然|但|不过|差距|短板|薄弱/;

const LEAD_IN = sentenceWords.for(/:$|^(?:主要|具体)?(?:表现|体现)(?:在|为)[^:,]{0,16}[。:]?$/);

/**
 * @param passages of one text, in order. @param text the text itself, unfolded.
 * @returns sentences in which the issuer admits a lack: those of parts whose role is one of `family.shortcomingRoles` without lead-ins, bare
 * themes, praise and remedies; elsewhere only plain admissions of one's own. Sorted, not overlapping.
 */
export function findShortcomings(passages: readonly Passage[], text: string, family: FamilyRules): Shortcoming[] {
  const found: Shortcoming[] = [];
  const parts = new Set<SectionRole | null>(family.shortcomingRoles);
  const futures = new Set<SectionRole | null>(family.commitmentRoles);
  let causeLine = -1;
  let admittedLine = -1;
  for (const passage of passages) {
    const { sentence, words, sight, role } = passage;
    if (sight.test(CAUSES)) causeLine = sentence.line;
    if (passage.turned || sight.test(LEAD_IN) || isResponsibleNote(sight)) continue;
    const present = futures.has(role) && statesPresentLack(words);
    if (futures.has(role) && !present) continue;
    const within = parts.has(role);
    const goesOn = !within && sentence.line === admittedLine;
    if (!within && !present && !goesOn && !sight.test(ADMITTING)) continue;
    const lack = once(() => lackIn(words));
    if (!present && !within) {
      const admits = elsewhere(sight, lack, goesOn);
      admittedLine = admits ? sentence.line : -1;
      if (!admits) continue;
    } else if (!present && !inPart(passage, lack() !== null)) continue;
    const said = lack();
    found.push({
      type: 'shortcoming',
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      rule: `shortcoming/${within ? (said?.id ?? 'part') : 'admitted'}`,
      basis: said ? 'stated' : 'inferred',
      cues: said ? [said.cue] : [],
      kind: role === 'causes' || causeLine === sentence.line ? 'cause' : 'problem',
      remedied: MENDED.test(words),
    });
  }
  return found;
}

/** In a plan, a sentence on how things stand (`2022年优秀案卷比例为18.6%,尚未达到平均水平`) admits; it undertakes nothing. */
export const statesPresentLack = (words: string): boolean =>
  AT_PRESENT.test(words) &&
  /尚未|仍然?(?:未|有|存在)|还(?:没有|未|存在|有差距)|(?<!不)低于|不足(?!\d)|偏低/.test(words) &&
  !/将|解决|力争|确保|要|推进|加强|完善|前(?:完成|实现|达到)/.test(words);
const AT_PRESENT = /^(?:目前|当前|现在|去年|上年|截至|20\d\d年)/;

/** Inside the part every sentence counts but themes without a lack, praise, remedies and what is said to be mended. */
function inPart({ words, theme }: Passage, lacks: boolean): boolean {
  if (REMEDY.test(words)) return false;
  if (MENDED.test(words)) return BEFORE_MENDING.test(words);
  if (lacks) return true;
  return !theme && !PRAISE.test(words);
}

/** Outside its part a sentence admits by itself, or more easily behind an admission in its paragraph. */
function elsewhere(sentence: Sight, lack: () => unknown, goesOn: boolean): boolean {
  const words = sentence.text;
  if (ELSEWHERE_NOT.test(words) || MENDED.test(words)) return false;
  return (
    (goesOn && continues(words, lack() !== null)) ||
    opensShortcomings(sentence) ||
    admitsInPassing(sentence) ||
    ((TURNS.test(words) || (SUBJECT.test(words) && STRONG.test(words))) && lack() !== null)
  );
}

/** Until one turns to what is done about it. */
const continues = (words: string, lacks: boolean): boolean =>
  (lacks || /(?:仅|只有?)(?:有|为|占|对)?\d|不(?:熟|力|细|实|精准|透彻)|并存/.test(words)) &&
  !REMEDY.test(words) &&
  !/将|力争|确保|下一?步|今后/.test(words);
/** Outside the part no sentence without one of these is looked at. */
const ADMITTING = sentenceWords.for(
  /还|仍|尚|依然|部分|个别|少数|有的|一些|有待|存在|看到|认识|意识|对照|对标|时有发生|不过|然而|美中不足|遗憾/,
);
/** 但也要看到,…; 美中不足的是,…; 不过,…. */
const TURNS =
  /^(?:(?:但是?|不过|然而|同时|与此同时|当然),?)?(?:我们)?也?(?:要|应当?|必须|还应?)?(?:清醒|客观)?地?看到,|^(?:美中不足|遗憾|不足)的是,|^(?:不过|然而|与此同时),/;
const STRONG =
  /(?:还|仍|依然|尚)(?:然|旧)?(?:存在.{0,20}(?:不足|问题|差距|短板|薄弱)|有(?:待|差距|不足|欠缺)|不够|不足|不强|不高|显)|有[^,。;]{0,8}(?:提升|提高|改进|改善|进步)的?空间|有待(?:于)?(?:进一步)?(?:加强|提[高升]|完善|强化|改进)|(?:仍|还)有(?:个别|部分|少数|一些)|(?:部分|个别|少数|有的|一些)[^,。;]{2,30}(?:不(?:够|强|高|足|深|紧|畅|到位|规范|完善|健全|充分|及时|严格|扎实|明显|平衡|均衡|主动)|薄弱|滞后|欠缺|缺乏|偏[低弱少]|跟不上|流于形式)(?=[,。;]|$)/;
