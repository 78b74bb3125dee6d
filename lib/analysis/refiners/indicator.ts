import type { Candidate, Passage, Refiner } from '../candidate';
import { lastTopic } from '../catalog/topics';
import { type Surround, surround } from '../clauses';
import { topicAround, topicBefore } from '../matters';

/** Words in front that place in time or count, and say nothing of what is measured. */
const LEAD =
  /^(?:[、,的\s])+|^(?:以及|且|其中|同时|此外|另外|其次|再次|最后|首先|[一二三四五六]是|截[至止]到?(?:目前|[^,]{0,4}\d{4}年[^,]{0,6}?(?:底|末|日|月))?|到目前(?:为止)?|目前|至今|迄今|\d{4}年?[-—至]\d{4}年|到?\d{4} ?年(?:度|以来|底|末|初)?(?:之?前)?(?:\d{1,2}月(?:\d{1,2}日|底|份)?)?|(?:今年|本年|去年|上年|全年|年内|当年|该年|近年来?|一年来|报告期内)(?:度|以来|来)?|年度|期间|共计|总共|一共|累计|合计|总计|先后|陆续|已经|从而|据统计|据了解|总体|整体)|^(?:和(?!解|谐|平)|及(?!格|时|早)|与(?!会)|并(?!案)|现(?!有|场|行)|共(?!同|享|建|治|性|有制|青|产|管|赢)|已|还|又|也|均|仅(?!有)|只(?!有)|则|但|而|使(?!用|得|命)|让(?!利|与|步)|从|由|将)/;
/** Words between the noun and its number. */
const TRAIL =
  /(?:\d{4}年(?:度|底|末)?(?:之?前)?|共计|共有|一共|累计|合计|总计|(?:已|均|分别|就|也|约|将|则)?(?:(?<![收接遇受找达办看提做签送])到|达到|(?<![传表下直抵送到])达|达成?了?|(?<![行作成])为|是|(?<![实现拥所])有)|至|(?:由|从)(?:\d{4}年|上年|去年|原来|改革前|之前|此前)(?:度|底|末|的)*|(?<![理])由|从|分别|各有|均有|仅有|只有|还有|已有|仅|只|保持在?|稳定在|维持在|实现|高达|多达|超过|突破|约|的|了|也|已|在|于|:|共|(?<![户人日月年平亩店件])均|就|近|每|(?<![参])与)$/;
/** A piece that is only a verb or a bare rate and has lost its object: 受理, 已审结, 直接纠错率. */
const ELIDED =
  /^(?:依法|已经?|共|新|经审查|决定|判决|正在|其中|不予|予以|未|及时|按时|按期|准期|依规|实际|直接|综合|一审|二审|全部|成功|在法定期限内|法定期限内|限期|累计)*(?:收到|新收|收案|受理|立案|审理|审结|办理|办结|结案|在办|未结|维持|撤销|变更|确认违法|确认无效|责令履行|驳回|终止|中止|撤回|撤诉|调解|和解|调撤|纠错|胜诉|败诉|出庭|开庭|应诉|化解|答复|回复|办复|采纳|整改|移送|备案|审查|审核|登记|报备|清理|废止|修改|修订|失效|继续有效|评查|抽查|合格|优秀|通过|接收|转办|转入|转送|公开|满意|完成|成功|履行|执行|上报|反馈|告知|补正|检查|处罚|查处|罚款|参加|参训|培训|配备|覆盖|及时|规范|达标|达成|维持原判|维持原决定|纠正|听证)*(?:案件|申请|件|率|数|量|人员|原判|原决定)?$/u;
const MAX = 44;
/** Longest list of values dealt out to the things before it. */
const LIST = 12;

/** Verbs that lead on to the next number. */
const AFTER_TRAIL = /(?:确保了?|达到|达|为|共有?|均|的|了|、|分别|实现|增长|减少)$/;

/** Takes what the pattern, anchored at the end, matches off the end; looks at the last characters only. */
function dropEnd(text: string, pattern: RegExp): string {
  const tail = text.slice(-24);
  const match = pattern.exec(tail);
  return match ? text.slice(0, text.length - tail.length + match.index) : text;
}

const clean = (piece: string): string => {
  let text = piece.replace(/[ \t\n]+/g, '').replace(/^[)”》]+/, '');
  for (let i = 0; i < 8; i++) {
    const shorter = text.replace(LEAD, '');
    if (shorter === text) break;
    text = shorter;
  }
  for (let i = 0; i < 5; i++) {
    const shorter = dropEnd(text, TRAIL);
    if (shorter === text) break;
    text = shorter;
  }
  return text.replace(/^[、,:]+|[、,:(]+$/g, '');
};
/** True where the words around the number name what is counted, so that later bare verbs may refer to it. */
function namesObject(place: Surround): boolean {
  const piece = `${clean(place.before)}${cleanAfter(place.after)}`;
  return piece.length > 3 && !ELIDED.test(piece);
}

const cleanAfter = (piece: string): string => {
  let text = piece.replace(/[ \t\n]+/g, '').replace(/^(?:的|内|以上的?)/, '');
  if (FROM_TO.test(text)) return '';
  for (let i = 0; i < 3; i++) text = dropEnd(text, AFTER_TRAIL);
  const bracket = text.indexOf('(');
  if (bracket >= 0 && text.indexOf(')', bracket) < 0) text = text.slice(0, bracket);
  // stop before a second verb phrase only when the noun is long enough to stand alone
  return text.length > 26 ? text.slice(0, 26) : text;
};

/**
 * Labels each quantity as a reader would label the row of a table: subject, verb and object around the number; for a change, the
 * thing that changed; the elided object (受理363件) restored from the sentence, the paragraph or the heading.
 */
export const indicator: Refiner = {
  id: 'indicator',
  refine(candidates, passage) {
    const around = surround(candidates, passage);
    let subject = '';
    const labels: string[] = [];
    return candidates.map((c, i) => {
      if (c.labelled) return c;
      const place = around[i];
      const label = place
        ? labelOf(
            c,
            place,
            zipped(i, candidates, around, labels) ??
              (c.kind === 'change' ? changed(i, candidates, labels) : labels[i - 1]) ??
              '',
            subject,
            passage,
          )
        : '';
      labels.push(label);
      if (c.kind === 'level' && place && namesObject(place)) subject = label;
      return { ...c, indicator: label };
    });
  },
};

/** What a change belongs to: the nearest quantity before it in the same unit (立案7件,罚款1.2万元,同比减少4件), else the nearest. */
function changed(i: number, candidates: readonly Candidate[], labels: readonly string[]): string | undefined {
  const unit = candidates[i]?.unit;
  for (let j = i - 1; j >= 0 && j >= i - 6; j--)
    if (candidates[j]?.kind !== 'change' && candidates[j]?.unit === unit) return labels[j];
  for (let j = i - 1; j >= 0 && j >= i - LIST; j--) if (candidates[j]?.kind !== 'change') return labels[j];
  return labels[i - 1];
}

/**
 * 分别 deals a run of values out: to the members listed before it (A和B分别达1件、2件), or, for changes, to the same number of
 * quantities before the run (…61件,…74件,分别增长8%和9%).
 */
function zipped(
  i: number,
  candidates: readonly Candidate[],
  around: readonly Surround[],
  labels: readonly string[],
): string | undefined {
  let first = i;
  while (
    first > 0 &&
    i - first < LIST &&
    around[first]?.joined &&
    around[first]?.after === '' &&
    candidates[first]?.unit === candidates[first - 1]?.unit
  )
    first--;
  let end = first + 1;
  while (
    end < candidates.length &&
    end - first < LIST &&
    around[end]?.joined &&
    candidates[end]?.unit === candidates[first]?.unit
  )
    end++;
  const count = end - first;
  const head = around[first]?.before ?? '';
  if (count < 2) return undefined;
  if (candidates[i]?.kind === 'change') {
    if (!/分别|均|,/.test(`${head},`)) return undefined;
    let back = first - 1;
    const sources: string[] = [];
    while (back >= 0 && first - back < 2 * LIST && sources.length < count) {
      if (candidates[back]?.kind !== 'change') sources.unshift(labels[back] ?? '');
      back--;
    }
    return sources.length === count ? sources[i - first] : undefined;
  }
  if (!head.includes('分别')) return undefined;
  const members = (head.split('分别')[0] ?? '').split(/、|和|与|及/).filter((part) => part !== '');
  const rest = clean(head.split('分别')[1] ?? '');
  if (members.length !== count) return undefined;
  // 处罚决定、许可决定公示率分别为…: the last member carries the noun of all
  const shared = /[\u4e00-\u9fa5]{1,3}(?:率|比例|数量|金额|收入)$/.exec(members.at(-1) ?? '')?.[0] ?? '';
  const member = clean(members[i - first] ?? '');
  return `${member}${/(?:率|比例|数量|金额|收入)$/.test(member) ? '' : shared}${rest}`;
}

const CHANGE_WORDS =
  /(?:同比|环比|(?:较|比)(?:上年度?末?|去年末?|上一年度?|同期|往年|前年|\d{4}年)?(?:同期)?(?:水平)?|分别|又|再|均|各|年均|整体|总体|平均)*(?:增长|上升|提高|提升|增加|净增|净减|增多|增幅|涨幅|增速|增长率|前移|后移|上涨|增|升|提速|扩大|多|下降|减少|压减|降低|压缩|缩短|下滑|回落|缩减|精简|减幅|降幅|减|降|少)(?:幅度?|率|速)?$/;
const FROM_TO =
  /^(?:上升|提高|提升|增加|增长|减少|压减|降低|压缩|缩短|下降|调整|缩减|精简|扩大|优化|改善|增|减|升|降|跃升|扩展|拓展|提速|变|延长)*(?:至|到|为)?(?:\d{4}年(?:度|底|末)?|目前|现在|今年)?的?$/;

function labelOf(c: Candidate, place: Surround, previous: string, subject: string, passage: Passage): string {
  const before = clean(place.before);
  const after = cleanAfter(place.after);
  if (c.kind === 'change') {
    const verb = CHANGE_WORDS.exec(before)?.[0] ?? '';
    const own = clean(before.slice(0, before.length - verb.length)).replace(/^(?:[两三四五近]年|年均|平均|累计)$/, '');
    const compared = /^(?:低于|高于|优于|快于|慢于|超过|高出)/.test(own);
    const stated = /\d/.test(place.previousClause) ? '' : dropEnd(clean(place.previousClause), CHANGE_WORDS);
    const noun =
      own.length > 1 && !compared
        ? own
        : (place.sameClause ? '' : stated) ||
          dropEnd(previous.replace(/上年$/, ''), CHANGE_WORDS) ||
          subject ||
          topicWord(passage, c);
    if (compared) return cap(`${noun}${own}`);
    return cap(`${noun}${verb === '' ? (c.cues.at(-1) ?? '变化') : verb}${own.length > 1 ? after : ''}`);
  }
  if (FROM_TO.test(before) && after === '' && previous !== '') return dropEnd(previous, CHANGE_WORDS);
  if (/^[较比](?:上年|去年|上一年|\d{4}年)度?的?$/.test(before) && after.length < 4 && previous !== '')
    return `${previous}上年`;
  if (before === '' && after === '')
    return previous !== '' ? previous : cap(clean(place.previousClause) || topicWord(passage, c));
  if (place.joined && after === '' && previous !== '') return previous;
  if (place.before.includes('分别') && previous !== '' && before.startsWith(previous.slice(0, 2))) return previous;
  if (c.kind === 'rank') {
    const own = before.replace(
      /(?:位列|位居|名列|居|列|排名|排在|排|稳居|跃居)?(?:全国|全省|全区|全市|全县|全州)?(?:同类[^,]{0,6})?$/,
      '',
    );
    const clause = place.previousClause.replace(/\d[\d.,]*(?:个百分点|%|[\u4e00-\u9fa5])?/g, '');
    const context = own.length < 5 ? clean(clause).replace(/^在/, '') : '';
    return cap(`${context}${before}排名${after.length > 12 ? '' : after}`);
  }
  const piece = `${before}${after}${place.predicate.startsWith(after) ? '' : place.predicate}`;
  if (/^(?:占|平均每|每[个名村队人户家支镇乡])/.test(piece))
    return cap(`${subject || cap(clean(place.previousClause), 18)}${piece}`);
  if (GENERIC.test(piece) && place.previousClause !== '' && !/\d/.test(place.previousClause))
    return cap(`${cap(clean(place.previousClause), 18)}${piece}`);
  const bareVerb = ELIDED.test(piece);
  if (!bareVerb && piece.length > 3) return cap(piece);
  if (!bareVerb && place.previousClause !== '') {
    const counted = /\d/.test(place.previousClause);
    const owner = counted ? (subject.length > 5 ? subject : '') : cap(clean(place.previousClause), 18);
    if (owner !== '') return cap(`${owner}${piece}`);
  }
  return cap(restore(piece, subject, place, passage, c));
}

/** Nouns that say nothing without the clause before: 事项数量扩充到120项. */
const GENERIC = /^(?:事项|项目|案件|文件|人员|清单|参与|活动)?(?:数量|总数|总量|人数|次数|数)/;

/** A clause that names a matter a bare verb may refer to. */
const MATTER = /(?:培训|考试|检查|活动|工作|制度|行动|会议|案件|事项|服务|建议|提案|清单|评查|整治|排查|审查)/;

/** Puts the lost object in front of a bare verb or rate. */
function restore(piece: string, subject: string, place: Surround, passage: Passage, c: Candidate): string {
  if (lastTopic(piece)) return piece;
  const own = topicBefore(passage, c);
  if (own) return `${own.word}${piece}`;
  const object = noun(subject);
  if (object === '') {
    const clause = /\d/.test(place.previousClause) ? '' : cap(clean(place.previousClause), 18);
    if (MATTER.test(clause)) return `${clause}${piece}`;
    const topic = topicAround(passage);
    if (topic) return `${topic.word}${piece}`;
    return `${clause}${piece}`;
  }
  return piece.includes(object) ? piece : merge(object, piece);
}

/** Joins without saying the shared words twice: 述法 + 述法率. */
function merge(head: string, tail: string): string {
  for (let k = Math.min(head.length, tail.length); k > 1; k--)
    if (head.endsWith(tail.slice(0, k))) return head + tail.slice(k);
  return head + tail;
}

/** The object of a label: its tail without the verb in front. */
const noun = (label: string): string =>
  cap(
    label.replace(
      /^.{0,12}?(?:收到|受理|审查|审核|审结|办理|开展|组织|召开|举办|完成|制定|出台|化解|处理|查处|实施)/,
      '',
    ),
    14,
  );

const topicWord = (passage: Passage, c: Candidate): string =>
  topicBefore(passage, c)?.word ?? topicAround(passage)?.word ?? '';

/** Keeps the end of an overlong label: what stands nearest the number. */
function cap(label: string, max = MAX): string {
  if (label.length <= max) return label;
  const cut = label.slice(-max).replace(/^\d+/, '');
  const pause = cut.search(/[、,的》”]/);
  return (pause >= 0 && pause < 12 ? cut.slice(pause + 1) : cut).replace(/^[、,的》”]+/, '');
}
