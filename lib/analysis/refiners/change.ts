import { edged } from '../../text/edged';
import type { Sight } from '../../text/watched';
import { type Candidate, copyOf, type Passage, type Refiner } from '../candidate';
import { unitClass } from '../catalog/units';
import { behindPause } from '../clauses';
import { sentenceWords } from '../sentence-words';

const UP = '净增长?|前移|进步|增长|上升|提高|提升|增加|增多|增幅|涨幅|增速|增长率|上涨|增|升|提速|扩大|上扬|回升|多|涨';
const DOWN =
  '净减|后移|下降|减少|压减|降低|压缩|缩短|下滑|回落|缩减|精简|减幅|降幅|跌幅|下跌|减|降|压降|节约|节省|缩小|削减|少|低|快';
/** The verb right before the number: 同比增长39.3%, 提高了近20个百分点, 降幅达12%. 至/到/为 behind it would make it a level. */
const BEFORE = edged(
  new RegExp(
    `(?<verb>${UP}|${DOWN})(?<noun>了|幅度?|率|速)*(?:约|近|超过?|逾|高?达|(?<named>分别为|为)|分别|各|均|整体|总体|平均|将|达到)?(?:了)?$`,
    'u',
  ),
);
/** The verb opens the clause and its object stands between: 压缩办理时限60%, 减少申请材料三成. */
const OPENING = sentenceWords.for(
  /(?:^|[,、;:较比])[^,、;:]{0,10}?(?<verb>提高|提升|增加|减少|压减|降低|压缩|缩短|缩减|精简|压降|减)(?!至|到|为|率|少|低|负|贫)[^,、;:\d]{1,14}$/u,
);
const AGAINST = sentenceWords.for(
  /同比|环比|较(?![大小多少高低好为快慢强弱长短])[^,。;\d]{1,10}|(?:较|比)(?:上年|去年|同期|上一年|往年|前年|上季|上月|\d{4}年|□|法定|原|改革前|之前|此前|年初|全[国省市])/,
);
/** 低于上年12件 */
const BESIDE = edged(/(?:低于|少于|高于|多于|高出|超出)(?:上年度?|去年|上一年度?|同期|往年)(?:同期|水平)*$/u);
/** 15%的提升, 39%增幅 */
const AFTER = edged(/^的?(?<verb>增长|上升|提升|增幅|下降|降幅|降低|减少)(?=[,。;、]|$)/u);
/** Something of its own grows or shrinks: 专职复议人员增加100人, 办理环节减少3个. */
const SUBJECT = edged(
  /[\u4e00-\u9fa5]{2,}(?:人员|人数|数量|环节|时间|时限|时长|总数|案件|材料|次数|力量|总量|户数|天数|收入)(?:比例|率)?(?:平均|总体|累计)?(?:增加|减少|下降|上升|增长|净增|净减|缩短|压减|压缩)了?$/,
);
const LEVEL_NOUN = edged(/(?:增收|减免|增值|新增|减税|减负|增设|增补|增派|增资)$/);
const NOT_VERB = edged(/(?:不|至|最|很|更|许|较|众|多么|缺|至)[多少低]$|(?:提速增效)$/);

/**
 * Tells differences from states. A percentage, a multiple or points behind a verb of growth is a change; a count only where it is
 * measured against another time (同比增加11天) or closes its clause (缩短5个工作日).
 */
export const change: Refiner = {
  id: 'change',
  refine(candidates, passage) {
    const refined: Candidate[] = [];
    for (const c of candidates) refined.push(judge(c, refined.at(-1), passage));
    return refined;
  },
};

const CLOSES = /^(?:[,。;、:)(]|$|以上|左右)/;
/** A list shares its verb: 分别增长14.2%、16.9%和40%. */
const JOINT = edged(/^(?:、|和|与|及|以及|,)?(?<sign>[-−–])?$/);

function judge(c: Candidate, previous: Candidate | undefined, passage: Passage): Candidate {
  if (c.kind === 'rank' || c.labelled) return c;
  const from = c.start - passage.start;
  const joint = previous ? JOINT.exec(passage.text.slice(previous.end - passage.start, from).trim()) : null;
  // 下降3%,75%的村…: a share of what follows
  const ofWhat = passage.text.startsWith('的', c.end - passage.start);
  if (joint && !ofWhat && previous?.kind === 'change' && previous.unit === c.unit)
    return changed(c, joint.groups?.sign ? 'down' : previous.direction, previous.cues);
  const left = passage.text.slice(Math.max(0, previous ? previous.end - passage.start : 0, from - 40), from);
  const clause = behindPause(left);
  const cls = unitClass(c.unit);
  const relative = cls === 'share' || cls === 'points' || cls === 'times';
  const to = c.end - passage.start;
  const verb = verbOf(clause, left, relative, passage.text.slice(to, to + 8), passage.sight);
  if (verb === null) return cls === 'points' ? changed(c, compared(clause), c.cues) : c;
  const closes = CLOSES.test(passage.text.slice(to));
  const timed = passage.sight.test(AGAINST, clause);
  if (
    !relative &&
    !BESIDE.test(clause) &&
    !(timed && !/新增/.test(clause)) &&
    !(closes && (cls === 'time' || SUBJECT.test(clause) || /^净|移$|^进步/.test(verb)))
  )
    return c;
  return changed(c, directionOf(verb), [...c.cues, verb]);
}

function changed(c: Candidate, direction: Candidate['direction'], cues: Candidate['cues']): Candidate {
  const draft = copyOf(c);
  draft.kind = 'change';
  draft.direction = direction;
  draft.cues = cues;
  return draft;
}

function verbOf(clause: string, left: string, relative: boolean, right: string, sight: Sight): string | null {
  const beside = BESIDE.exec(clause)?.[0];
  if (beside !== undefined) return beside.slice(0, 2);
  const direct = BEFORE.exec(clause.trimEnd());
  const verb = direct?.groups?.verb;
  // 缩短为38天 says what it is now, 增幅为38% by how much
  const level = direct?.groups?.named !== undefined && !/[幅速率]$/.test(`${verb}${direct.groups.noun ?? ''}`);
  if (verb !== undefined && !level && !LEVEL_NOUN.test(clause) && !NOT_VERB.test(clause)) {
    // a lone 多/少/低/快/增/升/减/降 needs a comparison: 比上年多12件
    return verb.length > 1 || sight.test(AGAINST, left) ? verb : null;
  }
  if (!relative) return null;
  return sight.exec(OPENING, clause)?.groups?.verb ?? AFTER.exec(right)?.groups?.verb ?? null;
}

/** Points against another place: 低于全省平均水平2.1个百分点. */
const compared = (clause: string): Candidate['direction'] =>
  /低于|少于|慢于/.test(clause) ? 'down' : /高于|快于|优于|多于|超过|高出/.test(clause) ? 'up' : null;

const UPWARDS = new RegExp(`^(?:${UP})$`, 'u');
const directionOf = (verb: string): Candidate['direction'] =>
  /^(?:高|多于|超出)/.test(verb) || UPWARDS.test(verb) ? 'up' : 'down';
