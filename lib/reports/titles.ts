import type { DocType } from '../model';

/**
 * What a title says the page is. Cheap string tests only: this file is part of the gate that runs on every portal page.
 * Titles and refusals as observed on portals; order matters and is explained where it does.
 */
export interface TitleVerdict {
  readonly docType: DocType | null;
  /** `report` and `not` are decisions; `unknown` leaves it to the text. */
  readonly verdict: 'report' | 'not' | 'unknown';
  /** i18n key of the reason. */
  readonly reason: string;
}

const WIDE = /[\uff01-\uff5e]/g;
const SITE = /(?:网站?|政务公开|信息公开.{0,8}|公开专栏|人民政府|局)$/;

/** @returns the title folded, without white space, file endings and the site's own name before or behind it. */
export function cleanTitle(raw: string): string {
  let title = raw
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
  title = title
    .replace(/\.(?:docx?|pdf|wps|ofd)$/i, '')
    .replace(/^[^—《》]{2,24}(?:网|网站|门户)\s*(?:——|--|-|_)\s*/, '');
  // `题名_栏目_站名`, `题名 - 站名`: cut from the right while what is cut reads like a column or a site.
  for (let i = 0; i < 3; i++) {
    const match = /^(.{8,}?)\s*(?:_|\||—{2}|(?<!\d)[-－–](?!\d)|(?<=年|报告|方案|\))-)\s*([^_|]{2,40})$/.exec(title);
    if (!match?.[1] || !match[2] || (!SITE.test(match[2]) && !DOCUMENT.test(match[1]))) break;
    title = match[1];
  }
  return title.trim();
}

const DOCUMENT = /(?:报告|年报|总结|方案|规划|纲要|要点|计划|措施|意见|安排|通知|公告)(?:\(.{1,30}\))?$/;
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['explainer', /解读|一图|图[解说文]|答记者问|问答|新闻发布会|长图|动漫|视频/],
  [
    'notice',
    /(?:报送|做好|开展|编制|编写|撰写|公开|上报|提交|起草).{0,30}(?:报告|总结|年报).{0,12}的?(?:通知|函|提醒)|工作(?:指引|办法)|目录$|格式|模板|范文|提纲|样式/,
  ],
  ['meeting', /召开|会议|(?:推进|调度|部署|动员)会|座谈|听取|传达|培训班|讲话|发言|调研|(?:督察|督查|检查)组|活动$/],
  ['result', /(?:考核|考评|评估|评审|验收|测评)(?:结果|情况|工作)|通报|名单|公示|命名|评选|获评|表彰|入选|荣获/],
  ['interim', /半年|[一二三四1-4]季度|(?:^|[^\d])\d{1,2}月份?(?!\d*日)|阶段性|月报/],
  ['study', /研究|实证|[蓝白]皮书|评估报告|论文|比较|综述|思考|浅[谈析]|路径|述评|评论|观察/],
  [
    'other-document',
    /自查|自评|述职|述法|整改|督察反馈|征求意见|草案|听证|审议意见|调查问卷|征集|台账|申报书|倡议|委托合同|招标|采购|中标|^(?:站内)?(?:搜索|检索)/,
  ],
];
const MULTI_YEAR = /(?<![〇零○一二三])(?:五年|三年(?!行动))|近[二两三四五]年|20\d\d\s*年?\s*[-—–~至]\s*20\d\d/;
const CORE = /法治政府|依法行政|法治建设|法治(?=[^,。]{0,12}(?:规划|方案|纲要))/;
const PLAN =
  /(?:(?:实施|行动|工作|建设|创建)方案|实施(?:纲要|意见|办法)|规划|(?:行动|工作)计划|要点|工作安排|任务分[工解](?:方案|表)?|任务清单|重点任务|具体措施|重要举措)$/;
const REPORT = /(?:报告|年报|总结|情况(?:说明)?|汇报)$/;
const REVIEW_AND_PLAN = /(?:总结|报告|情况)(?:及|和|与|暨|、).{0,16}(?:计划|安排|打算|要点|思路)$/;
const LIST =
  /^(?:法治(?:政府)?(?:建设)?(?:年度)?(?:情况)?(?:报告|年报)?|依法行政|政府信息公开(?:工作)?(?:年度报告|年报))(?:专栏|列表)?$/;

/** The document a wrapper passes on: `关于印发《…方案》的通知`, `关于公布…年度报告的公告`; the title itself otherwise. */
export function innerTitle(title: string): string {
  const wrapped =
    /(?:印发|发布|公布|转发|下发|公开)(?:《(.+)》|(.+?))的?(?:通知|公告|通告|决定|函)(?:\(.{1,30}\))?$/.exec(title);
  const inner = (wrapped?.[1] ?? wrapped?.[2] ?? /(?:印发|发布)《(.+)》$/.exec(title)?.[1])?.trim();
  return inner && DOCUMENT.test(inner) ? inner : title;
}

/** Trailing remarks that are not part of the document noun: `(2021-2025年)`, `(全文)`, `(一)`. */
const bare = (title: string): string =>
  title.replace(/\s+/g, '').replace(/(?:[([](?!模板|范文)[^()[\]]{1,30}[)\]])+$/, '');

const verdict = (docType: DocType | null, kind: TitleVerdict['verdict'], reason: string): TitleVerdict => ({
  docType,
  verdict: kind,
  reason: `reason.${reason}`,
});

/** @param raw a page or document title. @returns what it decides by itself; the rightmost document noun outside 《》 counts. */
export function judgeTitle(raw: string): TitleVerdict {
  const title = cleanTitle(raw)
    .replace(/\s+/g, '')
    .replace(/[-—–]{1,2}20\d\d年\d{1,2}月\d{1,2}日?在.{4,40}上$/, '')
    // Shown to the public, the report itself: `…情况的公示`.
    .replace(/(?<=(?:年度|建设|工作|行政).{0,4}(?:情况|报告|总结))的?公[示告]$/, '');
  if (LIST.test(title)) return verdict(null, 'not', 'title-list');
  const inner = innerTitle(title);
  const outside = bare(inner === title ? title.replace(/^《(.*)》$/, '$1') : inner);
  const unquoted = outside.replace(/《[^》]*》/g, '《》');
  const wrapping = inner === title ? unquoted : title.replace(inner, '');
  const refused = REFUSED.find(([, pattern]) => pattern.test(wrapping) || pattern.test(unquoted));
  const refusal = refused && verdict(null, 'not', `title-${refused[0]}`);
  if (/信息公开/.test(unquoted) && /年度.{0,6}报告$|年报$/.test(unquoted) && !CORE.test(unquoted))
    return refusal ?? verdict('information-disclosure-report', 'report', 'title-disclosure');
  if (/政府工作报告$/.test(unquoted) && !/政府工作报告(?:解读|征求|任务)/.test(title))
    return refusal ?? verdict('government-work-report', 'report', 'title-work-report');
  if (!CORE.test(outside)) return verdict(null, 'unknown', 'title-silent');
  if (refusal) return refusal;
  // `2023年工作总结及2024年工作计划` reports first.
  if (PLAN.test(unquoted) && !REVIEW_AND_PLAN.test(unquoted))
    return verdict('implementation-plan', 'report', 'title-plan');
  if (CORE.test(unquoted) && (REPORT.test(unquoted) || REVIEW_AND_PLAN.test(unquoted)))
    return MULTI_YEAR.test(unquoted)
      ? verdict(null, 'not', 'title-multi-year')
      : verdict('annual-report', 'report', 'title-report');
  return verdict(null, 'unknown', 'title-silent');
}
