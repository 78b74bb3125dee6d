import { edged } from '../../text/edged';
import { once } from '../../text/once';
import { type Candidate, copyOf, type Passage, type Refiner } from '../candidate';
import { behindPause } from '../clauses';
import { sentenceWords } from '../sentence-words';
import { isStartingValue } from '../starting-value';
import { isOver, isToCome } from '../years';

/** In plan parts everything is to be reached, unless the sentence reports. */
const REPORTS = sentenceWords.for(
  /(?:已|已经|完成了|实现了|取得了|截至|截止|(?<![较比])(?:上一?年度?|去年)|目前|现有|累计|共(?:有|计|受理|收到|办理|审结|制定))[^,。;]{0,20}$/,
);
/** Words of requirement before the number, in its clause. */
const REQUIRES = sentenceWords.for(
  /(?:不少于|不低于|力争|争取(?=[^,。;]{0,10}(?:达|实现|完成|突破|超过|进入|建成|获得?|创建|落地|办结|到))(?!到|了|上级|中央|省级|资金|项目|经费|编制)|目标(?:值|任务|数)?(?:为|是|达到)|任务(?:量|数|指标|目标)(?:为|是|数为)?|指标(?:值)?为|计划(?:新建|新增|开展|完成|组织|举办|培训|招录|建设|投入|安排|实施|制定)|拟(?:新建|新增|制定|出台|开展|招录|安排|投入)|(?<!(?:保留|清理|有效|废止)[^。;]{0,20})拟(?:修订|修改)|预期|预计|应当?(?:达到|不少于|在)|须|必须|要求(?:达到|完成|不)|确保[^,。;]{0,16}达到|将(?:达到|实现|新增|完成|建成|开展|举办|组织))[^,。;]{0,16}$/,
);
const FLOOR = edged(/^(?:不少于|不低于|至少)/);
const AT_LEAST = sentenceWords.for(/至少[^,。;]{0,14}$|(?:不超过|不高于|不多于|至多)$/);
/** 不少于 in a sentence that reports is a floor that was kept: 已组织培训不少于40学时. */
const DONE = sentenceWords.for(/(?:已|均|共|累计|全年|了|实际|达到)[^,。;]{0,20}$/);
/** … or in the clause before: 各村均建有阵地,每村法律明白人不少于3名. */
const KEPT = sentenceWords.for(/(?:已|均)(?![应须需要可])[^。;要须]{0,40}$/);

/** fact or target, by the part it stands in, the wording, and a year still to come (到2027年). */
export const role: Refiner = {
  id: 'role',
  refine(candidates, passage) {
    const { docType, targetRoles } = passage.options.family;
    // Parts of a plan without a role of their own (steps, division of work) require as well; its preamble reports.
    const inPlan =
      targetRoles.includes(passage.role) || (docType === 'implementation-plan' && passage.role === 'other');
    const turns = once(
      () => (passage.sight.may(AHEAD) || passage.before.may(AHEAD)) && NEXT.test(passage.before.text + passage.text),
    );
    let previous: Candidate | undefined;
    return candidates.map((c) => {
      const before = previous;
      previous = c.labelled ? c : judge(c, before, passage, inPlan, turns);
      return previous;
    });
  },
};

/** Members of a series share what is required of the first: 力争新增示范县1个、示范项目3个. */
const JOINED = edged(/^[\u4e00-\u9fa5]{0,4}[、和及与][^,。;]{0,14}$/);

function judge(
  c: Candidate,
  before: Candidate | undefined,
  passage: Passage,
  inPlan: boolean,
  turns: () => boolean,
): Candidate {
  const from = c.start - passage.start;
  const to = c.end - passage.start;
  const left = passage.text.slice(Math.max(0, from - 48), from);
  // 力争由2022年的93.8%提高到98%: what is required stands before the value it starts from.
  const at = before && isStartingValue(passage, before) ? before.start - passage.start : from;
  const clause = behindPause(at === from ? left : passage.text.slice(Math.max(0, at - 48), at));
  const { sight } = passage;
  const atLeast = FLOOR.test(passage.text.slice(from, to)) || sight.test(AT_LEAST, clause);
  const requires = sight.test(REQUIRES, clause) || (atLeast && !sight.test(DONE, clause) && !sight.test(KEPT, left));
  if (isStartingValue(passage, c)) return c;
  const cue = requires ? sight.exec(REQUIRES, clause)?.[0].slice(0, 6) : undefined;
  if (requires || toCome(passage, from)) return target(c, cue ? [...c.cues, cue] : c.cues);
  const series = before?.role === 'target' && JOINED.test(passage.text.slice(before.end - passage.start, from));
  if (series || announced(passage, from, turns)) return target(c);
  const given = (): boolean =>
    (sight.test(REPORTS, left) && !/基础上[^,。;]{0,8}$/.test(clause)) || EXISTING.test(clause) || past(passage, from);
  return inPlan && !given() ? target(c) : c;
}

function target(c: Candidate, cues = c.cues): Candidate {
  const draft = copyOf(c);
  draft.role = 'target';
  draft.cues = cues;
  return draft;
}

/** In a plan, what a measure is applied to is there already: 对保留的53项赋权事项逐项编制办事流程. */
const EXISTING = edged(
  /^(?:对|针对|就|围绕|将|把|依托|全部)[^,。;]{0,14}(?:的|现有|保留|反馈|梳理|排查|全[市县区省镇乡]|辖区内?)$/,
);
/** A paragraph that has turned to what comes next: 下一步, 2024年我局将…. */
const NEXT =
  /(?:下一?步|下一?阶段|接下来|今后|明年|来年|新的一年)[^。;]{0,30}[,将要]|将(?:从|采取|重点|着力|围绕)[^。;]{0,20}(?:改进|努力|着手|推进|抓好|做好)[^。;]{0,6}:|(?:(?:对此|为此)[^。;]{0,12}?|我们|我[县市区局镇乡]|(?:^|[。;:]))将(?:会|继续|进一步|持续|围绕|聚焦|坚持|制定|推[进动]|实施|开展|加强|加快|加大|打造|组织|建立|出台)|(20\d\d)年(?:度|,)?[^。;]{0,24}(?:将|拟|计划|着力|重点抓好)/;
/** Without one of these it cannot match. */
const AHEAD = sentenceWords.for(/下一?步|下一?阶段|接下来|今后|明年|来年|新的一年|将|拟|计划|着力|重点抓好/);

/** How far back in its sentence a turn to what comes next is looked for. */
const REACH = 240;

/** @param turns whether a turn stands anywhere in the paragraph up to the end of the sentence. */
function announced(passage: Passage, from: number, turns: () => boolean): boolean {
  // Further on, the words before the paragraph's turn meet others than in the text.
  if (from <= REACH && !turns()) return false;
  const found = NEXT.exec(passage.before.text + passage.text.slice(Math.max(0, from - REACH), from));
  if (!found) return false;
  return found[1] === undefined || isToCome(Number(found[1]), passage.options);
}

const NAMED_YEAR = sentenceWords.for(/(?<![到至前比较])(20\d\d) ?年(?:度|全|底|末)?(?!前)[^。;]{0,80}$/);

/** A plan that cites an earlier year states what was: 2022年优秀案卷比例为18.6%. */
function past(passage: Passage, from: number): boolean {
  if (passage.options.year === null) return false;
  const named = passage.sight.exec(NAMED_YEAR, passage.text.slice(Math.max(0, from - 120), from));
  return named !== null && isOver(Number(named[1]), passage.options) && !REACHES.test(named[0].slice(4));
}

/** 由2025年的93.8%提高到…, 对2018年以来印发的文件开展…: what was the case, and what is to be. */
const REACHES =
  /\d[^。;]*(?:(?:提[高升]|增[加长]|上升|降低|下降|减少|压[减缩降]|缩短|扩大)(?:到|至)|[增升降减提]至)|以来[^,。;]*的[^,。;]*(?:文件|事项|案卷|案件|清单)[^,。;]*(?:开展|组织|进行|实施)/;

const BY_YEAR = sentenceWords.for(
  /(?:(?:到|至|力争|争取)(20\d\d) ?年?(?:底|末)?前?|(20\d\d) ?年(?:\d{1,2}月)?(?:上半年|年?底|年?末)?前?(?:内)?(?:完成|建成|实现|达到|再?(?:新?建|新增)))[^。;]*$/,
);

/** True where the clause before the number looks to a year after the one reported on. */
function toCome(passage: Passage, from: number): boolean {
  const left = passage.text.slice(Math.max(0, from - 60), from);
  const found = passage.sight.exec(BY_YEAR, left);
  if (!found || /截[至止]到?[^,。;]{0,4}20\d\d/.test(left)) return false;
  return isToCome(Number(found[1] ?? found[2]), passage.options);
}
