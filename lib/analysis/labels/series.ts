import type { Candidate } from '../candidate';
import type { Surround } from '../clauses';
import { isElided } from './elided';
import { clean } from './words';

/** Longest list of values dealt out to the things before it. */
const LIST = 12;

/**
 * What a change belongs to: the nearest quantity before it in the same unit (立案7件,罚款1.2万元,同比减少4件), else the nearest. A percentage says how
 * much anything changed (优良率92.1%,年均浓度71微克/立方米,下降7.8%).
 */
export function changedBase(i: number, candidates: readonly Candidate[], labels: readonly string[]): string {
  const unit = candidates[i]?.unit;
  for (let j = i - 1; unit !== '%' && j >= 0 && j >= i - 6; j--)
    if (candidates[j]?.kind !== 'change' && candidates[j]?.unit === unit) return labels[j] ?? '';
  for (let j = i - 1; j >= 0 && j >= i - LIST; j--) if (candidates[j]?.kind !== 'change') return labels[j] ?? '';
  return i > 0 ? (labels[i - 1] ?? '') : '';
}

/**
 * 分别 deals a run of values out: to the members listed before it (A和B分别达1件、2件), or, for changes, to the same number of
 * quantities before the run (…61件,…74件,分别增长8%和9%).
 * @returns the label dealt to quantity `i`, whole for a level, the thing that changed for a change; null where nothing is dealt out.
 */
export function dealt(
  i: number,
  candidates: readonly Candidate[],
  around: readonly Surround[],
  labels: readonly string[],
): string | null {
  const inRun = (k: number): boolean => around[k]?.joined === true && candidates[k]?.unit === candidates[k - 1]?.unit;
  let first = i;
  while (first > 0 && i - first < LIST && inRun(first) && around[first]?.after === '') first--;
  let end = first + 1;
  while (end < candidates.length && end - first < LIST && inRun(end)) end++;
  const count = end - first;
  if (count < 2) return null;
  const head = around[first]?.before ?? '';
  if (candidates[i]?.kind === 'change') {
    const named = listed((head.split('分别')[0] ?? '').replace(COMPARED, ''));
    if (head.includes('分别') && named.length === count) return fullMember(named, i - first);
    if (!/分别|均|,/.test(`${head},`)) return null;
    const sources: string[] = [];
    for (let back = first - 1; back >= 0 && first - back < 2 * LIST && sources.length < count; back--)
      if (candidates[back]?.kind !== 'change') sources.unshift(labels[back] ?? '');
    return sources.length === count ? (sources[i - first] ?? null) : null;
  }
  const [list, rest = ''] = head.split('分别');
  if (list === undefined || list === head) return null;
  const members = listed(list);
  return members.length === count ? `${fullMember(members, i - first)}${clean(rest)}` : null;
}

/** 立案数、结案数同比分别增长12%和15% */
const COMPARED = /(?:同比|环比|[较比](?:上年|去年|上一年|同期)[^、]{0,4})$/;

const listed = (list: string): string[] =>
  list
    .split(LIST_JOINT)
    .map(clean)
    .filter((part) => part !== '');

const LIST_JOINT = /、|以及|和(?!解|谐)|与(?!会)|(?<![普以涉])及(?!时|格|早)/;
const SHARED_TAIL = /(?:率|比例|比重|占比|数量|金额|收入|支出|标准|时限|时间|案件|纠纷|文件|人数|得分|满意度|经费)$/;
/** 事故起数、死亡人数: a member that says itself what of it is measured. */
const COMPLETE = /[数量额率度次]$/;
/** What is said of all members begins here: 城乡居民、脱贫户人均收入. */
const MEAN = /[人户]均|平均/;
/** 市、县两级, 市和区县各自 */
const BODIES = /(?:两级|三级|各自)$/;

const LEVELS = /^([省市县区乡镇村])[两三四]级(.+)$/;

/** @returns how much of `last` stands where `member` ends: 报告表 for 环评报告书 and 报告表审批时限; null where nothing does. */
function likeEnd(member: string, last: string): number | null {
  for (let length = Math.min(member.length, last.length); length >= 3; length--) {
    const end = member.slice(-length);
    if (end.slice(0, -1) === last.slice(0, length - 1)) return length;
  }
  return null;
}

/** One member with the noun that only the last one carries: 处罚决定、许可决定公示率, 市、县两级. */
function fullMember(members: readonly string[], index: number): string {
  const member = members[index] ?? '';
  const last = members.at(-1) ?? '';
  const levels = LEVELS.exec(last);
  // 省、市、县三级水行政许可事项分别为18项、15项和15项
  if (levels?.[2]) return `${member.replace(LEVELS, '$1')}级${levels[2]}`;
  if (BODIES.test(last)) return member.replace(BODIES, '');
  const isWhole = index === members.length - 1 || SHARED_TAIL.test(member) || COMPLETE.test(member);
  if (isWhole || !SHARED_TAIL.test(last)) return member;
  const noun = SHARED_TAIL.exec(last)?.[0] ?? '';
  // 立案、办结食品药品案件: verbs share the whole object
  const verb = /^[\u4e00-\u9fa5]{2}/.exec(last)?.[0] ?? '';
  if (isElided(verb) && isElided(member)) return `${member}${last.slice(verb.length)}`;
  const mean = last.search(MEAN);
  if (mean > 0 && mean <= member.length) return `${member}${last.slice(mean)}`;
  // members are alike: what the last one has over is the noun of all
  return `${member}${last.slice(likeEnd(member, last) ?? Math.min(member.length, last.length - noun.length))}`;
}
