import type { Year } from '../model';
import type { EnumeratorStyle } from '../text/enumerators';
import { LACK } from './lacks';
import type { Passage } from './types';
import { opensPlan } from './unheaded';

/** A sentence about some of one's own is about a problem again. */
const OTHERS = /^(?:部分|个别|少数|有的|一些)(?!.{0,40}(?:已|将|要))/;
/** These speak of what is done, whatever lack they name. */
const TASK =
  /^(?:进一步|持续|继续|加[强大快]|强化|深化|优化|完善|健全|推[进动行]|严格|落实|建立|提[升高]|组织|开展|着力|全面|深入|积极|大力|不断|切实|充分|认真|聚焦|规范|拓展|压实|督促|将|要|针对)|解决|破解|补齐/;
/** Words that undertake wherever they stand. */
const URGES = /^(?:要|将|着力|继续|加快|切实|进一步)/;
/** Behind a problem in its paragraph the bare verb will do. */
const UNDERTAKES =
  /^(?:加[强大]|强化|深化|优化|完善|健全|推[进动行]|建立|提[升高]|组织|开展|严格|落实|制定|出台|规范|督促)/;
/** Parts that hold both problems and what is done about them: `存在问题及下一步打算`. */
const COMBINED = /(?:问题|不足|短板|困难).{0,14}(?:下一?步|打算|措施|今后|改进|整改|计划|建议|对策)/;
const MEASURES = /^(?:改进|整改|下一?步|工作|主要)?(?:措施|打算|安排|计划|对策|方向)(?:如下|是)?(?::|$)/;

/** Marks what follows a turn to remedies, until an item that admits a lack again or the end of the part. */
export function turn(passages: readonly Passage[], year: Year | null): Passage[] {
  let turned = false;
  let part = '';
  /** Style of the items that hold the problems; set where each says itself what is done about it. */
  let item: EnumeratorStyle | null = null;
  let ownMeasures = false;
  return passages.map((passage) => {
    const { words, sight, role, sentence } = passage;
    const problems = role === 'shortcomings' || role === 'causes';
    if (!problems || part !== passage.part) turned = ownMeasures = false;
    part = passage.part;
    if (!problems) return passage;
    const style = sentence.first ? (sentence.enumerator?.style ?? null) : null;
    // 1.… 改进措施:… 2.…: the next item is about a problem again.
    if (turned && ownMeasures && style !== null && style === item) turned = ownMeasures = false;
    if (!turned && style !== null) item = style;
    const lacks = LACK.test(words);
    const task = COMBINED.test(part) && (URGES.test(words) || (!sentence.first && UNDERTAKES.test(words))) && !lacks;
    const measures = MEASURES.test(words);
    if (task || measures || opensPlan(sight, year)) {
      ownMeasures ||= !turned && style === null && measures && !words.endsWith(':');
      turned = true;
    } else if (OTHERS.test(words) || (sentence.first && lacks && !TASK.test(words))) turned = false;
    return turned ? { ...passage, turned } : passage;
  });
}
