import type { SectionRole } from '../model';
import type { Sight, Watched } from '../text/watched';
import { sentenceWords } from './sentence-words';

/**
 * Labels in a paragraph that say what the rest of it is: `存在不足:一是…`, `主要原因:…`, `下步措施:…`. Reports that go topic by
 * topic have them in place of parts.
 */
const LABELS = [
  [
    'shortcomings',
    sentenceWords.for(
      /^(?:主要|目前|当前|仍|还)?(?:存在|面临)?的?(?:主要|突出)?(?:问题|不足|短板|困难|差距)(?:[和与及](?:问题|不足|短板|困难|差距))?(?:是|有|为)?:/,
    ),
  ],
  // 同时,我市还存在一些亟待解决的问题:区域间发展不平衡;…
  [
    'shortcomings',
    sentenceWords.for(
      /^(?!.{0,60}(?:发现|排查|检查|督[察查]|反馈|针对|整改|举报|投诉))[^。;:]{0,40}(?:还|仍|依然|尚)[^。;:,]{0,4}(?:存在|有)[^。;:]{0,20}(?:问题|不足|短板|差距|困难|弱项)[^。;:,]{0,6}:/,
    ),
  ],
  ['causes', sentenceWords.for(/^(?:主要|产生|存在(?:上述)?问题的?)?(?:原因|成因|根源)(?:分析)?(?:是|有|为|在于)?:/)],
  [
    'plan',
    sentenceWords.for(
      /^(?:(?:下一?步|今后)(?:的?(?:工作)?(?:措施|打算|安排|计划|思路|举措|对策|方向|任务))?|(?:整改|改进)(?:工作)?(?:措施|打算|安排|计划|思路|举措|对策|方向))(?:是|有|为)?:/,
    ),
  ],
] as const satisfies readonly (readonly [SectionRole, Watched])[];

/** Role that labels give the sentences of one text, asked in order. */
export class Labelled {
  private line = -1;
  private role: SectionRole | null = null;

  /** @param parts roles of the parts in which labels count. */
  constructor(private readonly parts: readonly SectionRole[]) {}

  /**
   * @param line index of the sentence's line, `part` the role of the top-level section around it.
   * @returns the role its paragraph has from a label in it or in a sentence before; null where there is none.
   */
  roleOf(line: number, sentence: Sight, part: SectionRole | undefined): SectionRole | null {
    const stated = part && this.parts.includes(part) ? labelledRole(sentence) : null;
    if (stated !== null || line !== this.line) this.role = stated;
    this.line = line;
    return this.role;
  }
}

/** @returns what the label of a sentence makes of it and the rest of its paragraph, or null. */
export const labelledRole = (sentence: Sight): SectionRole | null =>
  LABELS.find(([, pattern]) => sentence.test(pattern))?.[0] ?? null;
