import type { FamilyRules } from '../analysis/types';
import type { Detection, DocType, PageSignals } from '../model';
import { fold } from '../text/fold';
import { FAMILIES } from './families';
import { annualReport } from './families/annual-report';
import { decidingTitle, titleCandidates } from './title';
import { judgeTitle } from './titles';

/** Whether the page is a report, why, and which family's rules read it. A page that is none gets the annual report's, for reading on demand. */
export interface ReportDetection extends Detection {
  readonly family: FamilyRules;
  readonly docType: DocType | null;
}

interface Evidence {
  readonly reason: string;
  readonly weight: number;
  readonly test: (text: string, headings: readonly string[]) => boolean;
}

/** Whether a global pattern occurs often enough; looks no further than it must. */
function atLeast(times: number, pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  let found = 0;
  while (found < times && pattern.test(text)) found++;
  return found === times;
}
/** Chinese characters of a text worth calling a report. */
const LENGTH = 800;
function isLong(text: string): boolean {
  let found = 0;
  for (let i = 0; i < text.length && found < LENGTH; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) found++;
  }
  return found === LENGTH;
}

/** Headings on their own line or behind an enumerator. */
const HEADINGS =
  /(?:(?:^|[\n。;\s])(?:第?[一二三四五六七八九]部?分?[、\s]|[(][一二三四五六七八九][)])|(?:^|\n))[^\n。;]{2,40}/g;
const heading = (lines: readonly string[], pattern: RegExp): boolean => lines.some((line) => pattern.test(line));

/** What the text of a report has, each with its weight; measured on the folded text. */
const EVIDENCE: readonly Evidence[] = [
  {
    reason: 'opening',
    weight: 0.15,
    test: (text) =>
      /现?将.{0,60}(?:报告|汇报)如下|现报告如下|报告如下[:。]|制定本(?:方案|规划|实施方案|要点)|向大会(?:作)?报告/.test(
        text.slice(0, 3000),
      ),
  },
  { reason: 'core', weight: 0.1, test: (text) => atLeast(3, /法治政府|依法行政|法治建设/g, text) },
  { reason: 'length', weight: 0.1, test: (text) => isLong(text) },
  {
    reason: 'achievements',
    weight: 0.1,
    test: (_, lines) => heading(lines, /成效|举措|(?:工作|建设).{0,6}情况|做法|回顾/),
  },
  {
    reason: 'shortcomings',
    weight: 0.15,
    test: (text, lines) =>
      heading(lines, /(?:存在|主要).{0,12}(?:问题|不足|短板|差距|困难)/) ||
      /还存在.{0,20}(?:差距|不足|问题|短板|缺乏)/.test(text),
  },
  {
    reason: 'plan',
    weight: 0.15,
    test: (_, lines) =>
      heading(lines, /下一?(?:步|年度)|今后|主要安排|(?:工作|20\d\d年).{0,8}(?:计划|打算|安排|思路|重点)/),
  },
  { reason: 'structure', weight: 0.15, test: (text) => atLeast(3, /(?:^|[\n。;])\s*[一二三四五六七八九十]、/g, text) },
  { reason: 'leadership', weight: 0.1, test: (text) => /第一责任人/.test(text) },
  { reason: 'figures', weight: 0.1, test: (text) => atLeast(5, /\d+(?:余|多)?(?:件|次|人|份|项|场|家|%)/g, text) },
  {
    reason: 'plan-parts',
    weight: 0.2,
    test: (text) =>
      /指导思想|总体要求/.test(text) &&
      /(?:主要|重点|工作)任务|总体目标|主要目标/.test(text) &&
      /保障|组织领导/.test(text),
  },
];
/** Documents for sale and forms to fill in: the place is left out. */
const PLACEHOLDER = /某[县市区镇乡局]|[xX×*]{1,3}[县市区镇乡局年]|20[xX×]{2}年|此处省略|仅展示\d+字/g;

/** Speeches, articles and opinions have the parts of a report too; they say what they are. */
const ANOTHER_KIND = /同志们|参考文献|审议意见|本报讯|本网讯|记者|作者单位|摘\s*要\s*:|讲话|心得体会|征求意见/;
/** Only where no title tells: the first printed lines refuse, or the text speaks as another kind of document. */
function ofAnotherKind(folded: string): boolean {
  const titles = folded.split('\n', 6).filter((line) => line.length <= 90 && !/[,。;:]/.test(line));
  const refuses = (line: string): boolean => {
    const { verdict, reason } = judgeTitle(line);
    return verdict === 'not' && reason !== 'reason.title-list';
  };
  return ANOTHER_KIND.test(folded.slice(0, 400)) || /\n\s*参考文献/.test(folded) || titles.some(refuses);
}

/** So many lines that are titles of reports, and no second part on a line of its own: digests of several. */
const DIGESTS = 3;
function listsReports(folded: string): boolean {
  if (/\n\s*[二三]、/.test(folded)) return false;
  const titles = folded.split('\n').filter((line) => line.length <= 60 && judgeTitle(line).verdict === 'report');
  return new Set(titles).size >= DIGESTS;
}

/** @returns the sum of the weights that speak for a report, and the reasons. */
function weighText(text: string): { readonly weight: number; readonly reasons: string[] } {
  const lines = text.match(HEADINGS) ?? [];
  const found = EVIDENCE.filter(({ test }) => test(text, lines));
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    reasons: found.map(({ reason }) => `reason.text-${reason}`),
  };
}

const familyOf = (docType: DocType | null): FamilyRules =>
  FAMILIES.find((family) => family.docType === docType) ?? annualReport;

/**
 * Judges a page by its titles and its text. Title and text have to agree: a report's title above a list or a one-line text is not enough,
 * except where the report is in an attachment; a text without a telling title needs the skeleton of a report.
 */
export function detectReport(signals: PageSignals, text: string): ReportDetection {
  const folded = fold(text);
  const title = decidingTitle(titleCandidates(signals, text));
  const { weight, reasons } = weighText(folded);
  const none = (reason: string, docType: DocType | null = null): ReportDetection => ({
    isReport: false,
    score: 0,
    reasons: [reason],
    docType,
    family: familyOf(docType),
  });
  if ((folded.match(PLACEHOLDER)?.length ?? 0) >= 3 || /某[省市县区镇乡]/.test(title?.title ?? ''))
    return none('reason.template', title?.judged.docType ?? null);
  if (listsReports(folded)) return none('reason.list');
  if (title?.judged.verdict === 'report') {
    const { docType, reason } = title.judged;
    const attached = folded.length < 600 && signals.attachments.length > 0;
    const neighbour = docType !== 'annual-report';
    // In plain speech the parts have other names, but no other page under such a title is long and full of figures.
    const full = ['length', 'figures'].every((part) => reasons.includes(`reason.text-${part}`));
    const enough = attached || weight >= 0.3 || full || (neighbour && weight >= 0.15);
    if (!enough) return none('reason.text-lacks', docType);
    return {
      isReport: true,
      score: Math.min(1, Math.round((0.5 + weight / 2 + (attached ? 0.2 : 0)) * 100) / 100),
      reasons: [reason, ...(attached ? ['reason.attachment'] : reasons)],
      docType,
      family: familyOf(docType),
    };
  }
  if (title?.judged.verdict === 'not' && title.judged.reason !== 'reason.title-list') return none(title.judged.reason);
  const has = (part: string): boolean => reasons.includes(`reason.text-${part}`);
  const skeleton = ['shortcomings', 'plan', 'core', 'length'].every(has) && (has('opening') || has('leadership'));
  if (skeleton && weight >= 0.65 && !ofAnotherKind(folded))
    return { isReport: true, score: Math.min(0.9, weight), reasons, docType: 'annual-report', family: annualReport };
  return none(title?.judged.reason ?? 'reason.none');
}
