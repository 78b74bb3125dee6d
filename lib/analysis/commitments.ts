import type { Commitment, SectionRole, Year } from '../model';
import { readDeadline, readResponsible, readTarget } from './commitment-details';
import { isResponsibleNote } from './passages';
import { sentenceWords } from './sentence-words';
import { statesPresentLack } from './shortcomings';
import type { FamilyRules, Passage } from './types';

/** What a rule sees of one sentence. */
interface Context {
  readonly passage: Passage;
  /** Its words without titles, remarks and quoted slogans. */
  readonly plain: string;
  /** True where that reports what was reached. */
  readonly reported: boolean;
  readonly year: Year | null;
  readonly future: boolean;
  /** True behind an announcement in the same paragraph (`下一步,将…;将…;力争…。`). */
  readonly goes: boolean;
}

/** A rule gives the words that made it fire, or null. */
interface Rule {
  readonly id: string;
  readonly basis: Commitment['basis'];
  readonly cues: (context: Context) => readonly string[] | null;
}

const LEAD_IN = sentenceWords.for(
  /:$|(?:以下|下列|如下).{0,12}(?:工作|方面|措施|任务|举措|发力)。?$|^(?:这些|上述|以上|对(?:此|于)这些)(?:问题|不足)?.{0,4}都?.{0,6}需要/,
);
/** In a part on problems, what was done about one already. */
const DONE_ALREADY =
  /(?:我们|我[县市区局镇乡]|县|市|区)?已(?:于|经|先后|对|就|启动|开展|建立|制定|出台|完成|印发)(?!.*(?:将|力争|下一?步))/;
/** (一)动员部署阶段(2024年3月). */
const STAGE = sentenceWords.for(/^[^,;]{0,24}阶段(?:[(][^)]*[)])?[。:]?$/);
const YEAR_FRAME = sentenceWords.for(/^20\d\d年是.{0,80}(?:之年|一年|年份|关键期|节点)[。,]?$/);

/** 将 as an adverb; 将 as 把 (`将法治建设纳入考核`) is none. */
const WILL =
  /(?:我[县市区省局镇乡厅委办州旗盟]|我们|本[县市区局镇乡]|全[县市区]|[。,;]|^|还|也|必|即)将(?:会|继续|进一步|持续|不断|按照|紧紧|以|在|于|坚持|认真|严格|积极|着力|切实|深入|大力|努力|加快|加大|重点|逐步|全面|全力|全部|实现|完成|建成|建立|推[进动出行]|开展|加强|出台|启动|实施|组织|聚焦|围绕|结合|对照|采取)/;
const DATED_WILL = /(?:前|底|末|内|年|月)(?:,)?将(?!.{0,20}(?:纳入|列入|作为|列为|融入|移送|转为))/;
const TAKES =
  /将(?!继续|进一步|持续|不断|会|把)[^,。;]{0,24}(?:纳入|列入|作为|列为|融入|汇入|置于|移送|转化为|转为|交由|报送)/;
/** Adverbs that no object can follow: 将 is not 把, whoever the subject is. */
const WILL_GO_ON = /将(?:会(?![议员])|继续|进一步|不断|持续)/;
const WILL_AT = /将(?:于|在)(?:(20\d\d)年|明年|来年|年底|年内|近期|下半年|\d{1,2}月)/;
const NEXT =
  /(?:^|[,。;])(?:针对.{2,30},)?(?:下一?步|下一?阶段|今后|明年|来年|接下来|下一年度?)(?!.{0,8}(?:奠定|打下|提供(?:了)?基础))(?:工作中)?[,,]?.{0,24}(?:将|要|继续|拟|计划|进一步|加强|加大|推[进动]|持续|抓|完善|强化|着力|重点|不断|做好)/;
/** 2024年,县政府将选取2项决策开展后评估, in the report on 2023. */
const NEXT_YEAR = /^(20\d\d)年(?:度)?,?[^,。;]{0,12}(?:将(?!.{0,12}(?:纳入|列入|作为))|拟|计划)/;
/** How an announcement goes on in the next sentence. */
const GOES_ON =
  /^(?:将|力争|确保|争取|到20\d\d年|推[进动]|实施|开展|加[强大快]|完善|健全|建立|建设|落实|依托|探索|深化|强化|优化|组织|持续|继续|进一步|全面|严格|同时|此外|另外|并)/;
/** The next paragraph goes on as well. */
const BESIDES = /^(?:同时|此外|另外),/;
const PAST = /了|已|共[\u4e00-\u9fa5]{0,3}\d|共有|累计|同比|目前|全年共|[较比](?:上年|去年)/;
/** What a leader said is next, at a meeting of the year reported on. */
const SAID = /(?:强调|指出|要求|部署)[^。;]{0,60}(?:下一?步|下一?阶段|今后|明年)/;
const AIM = /(?:力争|争取|确保|计划|拟|预计|打算)(?:在|于|到)?(?:(20\d\d)年|明年|年底前|年内|\d{1,2}月底?前|下半年)/;
const BY_YEAR =
  /(?:到|至|在|于|^|,)(20\d\d)年(?:底|末|年底|\d{1,2}月底?)?(?:之?前)?[,,]?(?!度?.{0,4}(?:规划|纲要|方案|计划))/;
/** 围绕到2020年基本建成法治政府的奋斗目标: the goal is named, nothing undertaken. */
const GOAL_NAMED = /20\d\d年[^,。;]{0,24}的?(?:奋斗|总体|战略|工作|发展)?目标(?:任务)?[,,和、]/;
const RESULT = /实现|完成|建成|达到|形成|基本|全面|力争|确保|提升|覆盖/;
const REPORTED =
  /荣获|获评|取得了|已(?:经)?(?:完成|建成|实现)|完成了|(?:如期|圆满|顺利|全面|全部|提前)(?:实现|完成)(?=[,。;]|$)|印发了|出台了|制定了|提出了?["“]|明确(?:提出|到)/;

/** Outside plan parts no sentence without one of these is looked at. */
const ANNOUNCING = sentenceWords.for(
  /将|下一?[步阶年]|今后|明年|来年|接下来|力争|争取|确保|计划|拟|预计|打算|20\d\d年/,
);

/** Plan parts: every sentence undertakes something. Elsewhere: only what says so itself. Order is the order of trial. */
const RULES: readonly Rule[] = [
  {
    id: 'commitment/plan-part',
    basis: 'inferred',
    cues: ({ passage, future }) => (future ? [passage.part].filter((title) => title !== '') : null),
  },
  {
    id: 'commitment/next-step',
    basis: 'stated',
    cues: (context) => (SAID.test(context.plain) ? null : cue(NEXT, context)),
  },
  { id: 'commitment/next-year', basis: 'stated', cues: (context) => cue(NEXT_YEAR, context, context.year) },
  {
    id: 'commitment/will',
    basis: 'stated',
    cues: (context) =>
      TAKES.test(context.plain)
        ? null
        : (cue(WILL, context) ??
          cue(DATED_WILL, context) ??
          cue(WILL_GO_ON, context) ??
          cue(WILL_AT, context, context.year)),
  },
  { id: 'commitment/goes-on', basis: 'inferred', cues: ({ goes }) => (goes ? [] : null) },
  { id: 'commitment/aim', basis: 'stated', cues: (context) => cue(AIM, context, context.year) },
  {
    id: 'commitment/by-year',
    basis: 'stated',
    cues: (context) =>
      context.year !== null && RESULT.test(context.plain) && !GOAL_NAMED.test(context.plain)
        ? cue(BY_YEAR, context, context.year)
        : null,
  },
];

/** @param year where given, a year the pattern captures must lie behind the one reported on (the first of a plan's). */
function cue(pattern: RegExp, { plain, reported: done }: Context, year: Year | null = null): readonly string[] | null {
  const match = done ? null : pattern.exec(plain);
  const reported = Array.isArray(year) ? year[0] : year;
  if (!match || (match[1] && reported !== null && Number(match[1]) <= reported)) return null;
  return [match[0].replace(/^[,。;]/, '')];
}

/** Titles, remarks and quoted slogans undertake nothing. */
const unquoted = (words: string): string => words.replace(/《[^》]*》|[(][^)]*[)]|“[^”]{8,}”/g, '');

/** In a plan part, a look back on the year reported on or before (`2023年,我县…取得明显进步`). */
function looksBack(words: string, year: Year | null): boolean {
  const match =
    /^(?:(20\d\d)年(?:度)?|一年来|过去(?:的)?一年|(?:今年)?以来)(?:以来)?,?.*(?:取得|荣获|获评|获得|被评为|完成了|实现了)/.exec(
      words,
    );
  const reported = Array.isArray(year) ? year[0] : year;
  if (!match || /将|要|继续|进一步|力争|确保|推进|加强|争取/.test(words)) return false;
  return !match[1] || (reported !== null && Number(match[1]) <= reported);
}

/**
 * @param passages of one text, in order. @param text the text itself, unfolded.
 * @returns what the issuer undertakes: every sentence of parts whose role is one of `family.commitmentRoles`, without theme runs and lead-ins;
 * elsewhere explicit undertakings only. Sorted, not overlapping.
 */
export function findCommitments(
  passages: readonly Passage[],
  text: string,
  family: FamilyRules,
  year: Year | null,
): Commitment[] {
  const found: Commitment[] = [];
  const roles = new Set<SectionRole | null>(family.commitmentRoles);
  // The year `年底前` means: the one after the year reported on, or the plan's own where it has only one.
  const yearAhead = typeof year !== 'number' ? null : family.docType === 'implementation-plan' ? year : year + 1;
  let pending = 0;
  let noted = false;
  let announcedLine = Number.NEGATIVE_INFINITY;
  for (const passage of passages) {
    const { sentence, words, sight, role } = passage;
    if (isResponsibleNote(sight)) {
      // 责任单位 and 完成时限 behind an item hold for all of its sentences.
      const responsible = readResponsible(sight);
      const deadline = readDeadline(sight, yearAhead);
      for (let i = pending; i < found.length; i++) {
        const item = found[i];
        if (item)
          found[i] = { ...item, responsible: item.responsible ?? responsible, deadline: item.deadline ?? deadline };
      }
      noted = true;
      continue;
    }
    if (sentence.enumerator || noted) pending = found.length;
    noted = false;
    if (passage.theme || sight.test(LEAD_IN) || sight.test(YEAR_FRAME) || sight.test(STAGE)) continue;
    const future =
      (roles.has(role) && !statesPresentLack(words) && !looksBack(words, year)) ||
      (passage.turned && !DONE_ALREADY.test(words));
    const near = sentence.line === announcedLine || (sentence.line === announcedLine + 1 && BESIDES.test(words));
    const goes = near && GOES_ON.test(words) && !REPORTED.test(words) && !PAST.test(words);
    announcedLine = Number.NEGATIVE_INFINITY;
    if (!future && !goes && !sight.test(ANNOUNCING)) continue;
    const plain = future ? words : unquoted(words);
    const context = { passage, plain, reported: REPORTED.test(plain), year, future, goes };
    for (const { id, basis, cues } of RULES) {
      const because = cues(context);
      if (!because) continue;
      if (id === 'commitment/next-step' || id === 'commitment/next-year' || goes) announcedLine = sentence.line;
      found.push({
        type: 'commitment',
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        rule: id,
        basis,
        cues: [...because],
        deadline: readDeadline(sight, yearAhead),
        target: readTarget(sight),
        responsible: readResponsible(sight),
      });
      break;
    }
  }
  return found;
}
