import type { Section, SectionRole, Year } from '../model';
import { isOuter } from '../text/enumerators';
import { findHeadings } from './headings';
import { type Entry, outline } from './outline';
import { Title } from './roles';
import type { Split } from './split';
import { namesTopic } from './topics';
import type { FamilyRules } from './types';
import { opensLeadership, opensPlan } from './unheaded';
import { type Part, unheadedParts } from './unheaded-parts';

const DOCUMENT_NOUN =
  /(?:报告|总结|年报|方案|规划|纲要|要点|意见|安排|计划|措施|分工|清单|(?:及|和|暨).{2,10}打算)(?:[([].{1,30}[)\]])?[;。]?$/;
/** A document's title names its matter; `下一步工作计划` alone is a heading. */
const MATTER = /法治|依法行政|依法治|政府工作报告|信息公开|政务公开/;
const FURNITURE =
  /^[([【].{0,40}[)\]】]$|^\d{4}\s*年.{0,12}日?$|(?:人民政府|委员会|区委|县委|市委|省委|局|厅|办公室|办事处)$|^(?!.*(?:如下|现将)).*:$/;

/** @returns the offset behind the title block: the last own-line document title before the first numbered part, and what stands around it. */
export function bodyStart({ folded, sentences }: Split): number {
  const firstPart = sentences.findIndex(({ enumerator }) => isOuter(enumerator?.style));
  const limit = Math.min(firstPart < 0 ? 20 : firstPart, 40);
  let at = 0;
  for (let i = 0; i < limit; i++) {
    const { start, end, enumerator, first } = sentences[i] ?? { start: 0, end: 0, enumerator: null, first: false };
    const text = folded.slice(start, end);
    // A title broken over two lines names its matter in the first.
    const before = sentences[i - 1];
    const joined =
      before && !before.closed && before.end - before.start <= 60
        ? folded.slice(before.start, before.end) + text
        : text;
    const short = first && !enumerator && text.length <= 70 && !/[,:]/.test(text.slice(0, -1));
    // `…2022年度工作情况` as the first line is the title; further down it heads the first part.
    const named = DOCUMENT_NOUN.test(text) || (i === 0 && /情况$/.test(text));
    if (short && named && MATTER.test(joined)) at = i + 1;
  }
  for (; at < limit; at++) {
    const { start, end, closed } = sentences[at] ?? { start: 0, end: 0, closed: true };
    if (closed || end - start > 40 || !FURNITURE.test(folded.slice(start, end))) break;
  }
  const next = sentences[at];
  return at === 0 || !next ? 0 : (next.enumerator?.start ?? next.start);
}

/** Slogans above the part on 第一责任人 (`发挥“头雁效应”`): its first sentence says so, and it never comes first. */
const LEADING = /责任|头雁|关键少数|履职|带头|一把手/;
/** These may head the first part as well. */
const LEADING_FIRST = /头雁|关键少数|一把手/;

/**
 * Roles that a heading does not state by its own words alone: slogans above the part on the head of party and government, and the Party's
 * leadership, which closes a plan as its safeguard but is a task of its own where other tasks follow.
 */
function inContext(entries: readonly Entry[], { sentences }: Split, family: FamilyRules, year: Year | null): Entry[] {
  const states = (role: SectionRole): boolean => entries.some((entry) => entry.role === role);
  const led = states('leadership');
  return entries.map((entry, index) => {
    const { heading, role } = entry;
    const body = sentences[heading.sentence + 1];
    const opening = role === null && body && family.unheaded ? body.sight : null;
    if (!led && (index > 0 || LEADING_FIRST.test(heading.title)) && LEADING.test(heading.title) && opening)
      return opensLeadership(opening) ? { ...entry, role: 'leadership' } : entry;
    // The last topic may be a slogan above what comes next: `奋楫扬帆,在新征程上再出发`.
    if (opening && index > 1 && !entries[index + 1] && !states('plan') && opensPlan(opening, year))
      return { ...entry, role: 'plan' };
    const topicsFollow = entries.slice(index + 1).some((later) => later.role === null || later.role === 'tasks');
    return role === 'safeguards' && /党[对的].{0,12}领导/.test(heading.title) && topicsFollow
      ? { ...entry, role: null }
      : entry;
  });
}

/** Fills the roles of topics from their neighbours: topics before the first 不足 or 打算 are the family's own, later ones go on with the part before. */
function withRoles(entries: readonly Entry[], family: FamilyRules): SectionRole[] {
  const turning = entries.findIndex(
    ({ role }) => (role === 'shortcomings' || role === 'plan') && family.behind.includes(role),
  );
  const roles: SectionRole[] = [];
  entries.forEach(({ role }, index) => {
    const before = roles.at(-1);
    const carries = before === 'plan' || before === 'safeguards' || before === 'other';
    roles.push(role ?? (turning >= 0 && index > turning && carries && before ? before : family.topical));
  });
  return roles;
}

/**
 * Segments a report. Level-1 sections follow one another without gap or overlap from the first sentence after the title to the end of the text;
 * deeper ones lie inside their parents and have their role unless their own heading states another (causes, or what comes next, inside 不足).
 * @param text split by `split`. @returns sections in reading order, parents before children; empty for a text without any content.
 */
export function findSections(text: Split, family: FamilyRules, year: Year | null): Section[] {
  const { folded, lines, sentences } = text;
  const from = bodyStart(text);
  const first = sentences.find(({ end }) => end > from);
  if (!first) return [];
  const entries = outline(findHeadings(folded, lines, sentences), folded, from, family, year);
  const tops = inContext(
    entries.filter(({ level }) => level === 1),
    text,
    family,
    year,
  );
  const roles = withRoles(tops, family);
  let top = -1;
  const parts: Part[] = entries.map(({ heading, level, role }) => {
    if (level === 1) top++;
    const own = level === 1 ? null : (role ?? lackInReview(heading.title, roles[top], family, year));
    const stated = own ?? roles[top] ?? family.topical;
    return {
      start: heading.start,
      title: heading.title,
      level,
      role: stated,
      number: heading.number,
      own: level === 1 || own !== null,
      sentence: level > 1 && own === null && !namesTopic(heading, sentences),
    };
  });
  const opening = Math.max(from, first.enumerator?.start ?? first.start);
  const headed = parts.find(({ level }) => level === 1);
  if (!headed) {
    const body = behindOpening(text, opening);
    const opens = { title: '', level: 1, number: null, own: true } as const;
    parts.unshift({ ...opens, start: body, role: family.topical });
    if (body > opening) parts.unshift({ ...opens, start: opening, role: 'preamble' });
  }
  if (headed && headed.start > opening)
    parts.unshift({ start: opening, title: '', role: 'preamble', level: 1, number: null, own: true });
  if (family.unheaded) parts.push(...unheadedParts(parts, text, opening, year));
  return close(
    parts.sort((a, b) => a.start - b.start || a.level - b.level),
    lines.at(-1)?.end ?? folded.length,
  );
}

/** A plan's first chapter may hold both what was reached and what is lacking: 第一章 发展现状与形势, 第二节 存在问题. */
const lackInReview = (
  title: string,
  part: SectionRole | undefined,
  family: FamilyRules,
  year: Year | null,
): SectionRole | null =>
  part === 'achievements' && !family.unheaded && new Title(title, family, year).role === 'shortcomings'
    ? 'shortcomings'
    : null;

/** A first paragraph that only says in whose spirit the year was spent: 今年以来,…认真落实…部署,…有了新的提升。 */
const IN_GENERAL = /法治|依法/;
const LONGEST_OPENING = 350;

/**
 * Offset of the line behind `现报告如下`, or behind a first paragraph in general terms, in a text without headings; `opening` itself where there is
 * neither.
 */
function behindOpening({ folded, sentences }: Split, opening: number): number {
  const at = sentences.findIndex(
    ({ start, end }) =>
      start >= opening &&
      /(?:报告|汇报|总结|通报)如下(?:[:。]|,(?:请|不[当妥])[^;]{0,16})?$/.test(folded.slice(start, end)),
  );
  const announced = sentences[at + 1];
  if (at >= 0 && at < 12 && announced?.first) return announced.enumerator?.start ?? announced.start;
  const begun = sentences.findIndex(({ start }) => start >= opening);
  const second = sentences.findIndex(({ first }, index) => index > begun && first);
  const next = sentences[second];
  if (begun < 0 || !next) return opening;
  // ——组织领导坚强有力: the list that follows is the body.
  if (/^(?:——|--|–)/.test(folded.slice(next.start, next.start + 2))) return next.start;
  if (next.start - opening > LONGEST_OPENING) return opening;
  const paragraph = folded.slice(opening, next.start).replace(/《[^》]*》|20\d\d ?年/g, '');
  return IN_GENERAL.test(paragraph) && !/\d/.test(paragraph) ? (next.enumerator?.start ?? next.start) : opening;
}

/** Ends every part where the next of its level or above begins; deeper ones without a stated role take their parent's. */
function close(parts: Part[], end: number): Section[] {
  const around: SectionRole[] = [];
  for (const part of parts) {
    if (!part.own) part.role = around[part.level - 1] ?? around[1] ?? part.role;
    // What stands directly below: level 2 below level 1, level 3 below the nearest of both.
    for (let level = part.level; level <= 3; level++) around[level] = part.role;
  }
  const sections: Section[] = [];
  let highest: number = Number.POSITIVE_INFINITY;
  parts.forEach((part, index) => {
    const { start, title, role, level } = part;
    const isBelow = highest < level;
    highest = Math.min(highest, level);
    const behind = nextFrom(parts, index, ({ start: other }) => other > start);
    // Of two parts that begin at one place the later is meant.
    const again = level === 1 && nextFrom(parts, index, (other) => other.level === 1) < behind;
    if (part.sentence || again || (level > 1 && !isBelow)) return;
    const next = parts[nextFrom(parts, behind - 1, (other) => other.level <= level)];
    const to = next?.start ?? end;
    if (to > start) sections.push({ start, end: to, title, role, level });
  });
  return sections;
}

/** @returns the place of the first part behind `index` that fits, the number of parts where none does. */
function nextFrom(parts: readonly Part[], index: number, fits: (part: Part) => boolean): number {
  let at = index + 1;
  for (let part = parts[at]; part && !fits(part); part = parts[at]) at++;
  return at;
}
