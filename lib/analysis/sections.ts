import type { Section, SectionRole, Year } from '../model';
import { findPageMarks } from '../text/page-marks';
import { type Line, type Sentence, splitLines, splitSentences } from '../text/sentences';
import { findHeadings } from './headings';
import { type Entry, outline } from './outline';
import { namesTopic } from './topics';
import type { FamilyRules } from './types';
import { opensLeadership, opensPlan, opensShortcomings } from './unheaded';

/** A text split once for all finders. Offsets of `folded` are offsets of the text. */
export interface Split {
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

/** @param folded text after `fold`. */
export function split(folded: string): Split {
  const marks = findPageMarks(folded);
  return { folded, lines: splitLines(folded, marks), sentences: splitSentences(folded, marks) };
}

const DOCUMENT_NOUN =
  /(?:报告|总结|年报|方案|规划|纲要|要点|意见|安排|计划|措施|分工|清单|(?:及|和|暨).{2,10}打算)(?:[([].{1,30}[)\]])?[;。]?$/;
/** A document's title names its matter; `下一步工作计划` alone is a heading. */
const MATTER = /法治|依法行政|依法治|政府工作报告|信息公开|政务公开/;
const FURNITURE =
  /^[([【].{0,40}[)\]】]$|^\d{4}\s*年.{0,12}日?$|(?:人民政府|委员会|区委|县委|市委|省委|局|厅|办公室|办事处)$|^(?!.*(?:如下|现将)).*:$/;

/** @returns the offset behind the title block: the last own-line document title before the first numbered part, and what stands around it. */
export function bodyStart({ folded, sentences }: Split): number {
  const firstPart = sentences.findIndex(
    ({ enumerator }) => enumerator?.style === 'han' || enumerator?.style === 'part',
  );
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
const LEADING = /责任|头雁|关键少数|履职|带头/;

/**
 * Roles that a heading does not state by its own words alone: slogans above the part on the head of party and government, and the Party's
 * leadership, which closes a plan as its safeguard but is a task of its own where other tasks follow.
 */
function inContext(entries: readonly Entry[], { folded, sentences }: Split, family: FamilyRules): Entry[] {
  const led = entries.some(({ role }) => role === 'leadership');
  return entries.map((entry, index) => {
    const { heading, role } = entry;
    const body = sentences[heading.sentence + 1];
    if (role === null && !led && index > 0 && LEADING.test(heading.title) && body && family.unheaded)
      return opensLeadership(folded.slice(body.start, body.end)) ? { ...entry, role: 'leadership' } : entry;
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

interface Part {
  start: number;
  title: string;
  role: SectionRole;
  level: 1 | 2 | 3;
  number: number | null;
  /** False where the role is only the surrounding part's. */
  own: boolean;
  /** True where it counts for the numbering only and is no section of its own: a numbered sentence of a paragraph or list. */
  sentence?: boolean;
}

/** An admission in the first third of a text opens a part only near the end of its own. */
const SHORT_REST = 600;

/** Parts without a heading, looked for only where no heading states them. */
function unheaded(parts: readonly Part[], { folded, sentences }: Split, from: number, year: Year | null): Part[] {
  const found: Part[] = [];
  // A label in running text (`2025年,我们将从以下几方面发力:`) states no part; a numbered heading inside another part does.
  const has = (role: SectionRole): boolean =>
    parts.some((part) => part.role === role && (part.level === 1 || part.number !== null));
  const partAt = (offset: number): Part | undefined =>
    parts.findLast((part) => part.level === 1 && part.start <= offset);
  /** True where the list of topics goes on behind the offset; a new list (一是 again) may belong to the new part. */
  const listGoesOn = (offset: number): boolean => {
    const next = parts.find((part) => part.level > 1 && !part.sentence && part.start >= offset);
    return next !== undefined && partAt(next.start) === partAt(offset) && next.number !== null && next.number > 1;
  };
  const endOf = (host: Part | undefined): number =>
    parts.find((part) => part.level === 1 && part.start > (host?.start ?? -1))?.start ?? folded.length;
  const headed = parts.some(({ level, title }) => level === 1 && title !== '');
  /** What is said in passing at the end of a topic, before the next one, is no part. */
  const inPassing = (offset: number): boolean =>
    parts.some(
      ({ level, title, role, start }) => level === 1 && title !== '' && role === 'achievements' && start > offset,
    );
  // Nor is there one where several topics admit each its own lacks.
  const admitting = new Set(
    sentences
      .filter(({ start, end }) => opensShortcomings(folded.slice(start, end)))
      .map(({ start }) => partAt(start))
      .filter((part) => part?.title),
  );
  const unnamed = { title: '', level: 1, number: null, own: true } as const;
  let led = false;
  let shortcomings = has('shortcomings');
  let plan = has('plan');
  const late = from + (folded.length - from) * 0.3;
  // What a paragraph intends at its end is no part where a later paragraph opens one: 下一步还将把窗口延伸到….
  const lastOpening = sentences.findLast(
    ({ first, start, end }) =>
      first &&
      start >= late &&
      (opensPlan(folded.slice(start, end), year) || opensShortcomings(folded.slice(start, end))),
  );
  for (const sentence of sentences) {
    if (shortcomings && plan) break;
    const host = partAt(sentence.start);
    const text = folded.slice(sentence.start, sentence.end);
    const admits = sentence.start >= late || endOf(host) - sentence.start <= SHORT_REST;
    if (
      admits &&
      !shortcomings &&
      (!host || host.role === 'achievements' || host.role === 'other' || host.role === 'leadership')
    ) {
      if (opensShortcomings(text) && !listGoesOn(sentence.end) && admitting.size < 2 && !inPassing(sentence.start)) {
        found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'shortcomings' });
        shortcomings = true;
        continue;
      }
    }
    if (!headed && !led && sentence.first && opensLeadership(text)) {
      found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'leadership' });
      led = true;
      continue;
    }
    if (plan || sentence.start < late || host?.role === 'preamble' || !opensPlan(text, year)) continue;
    if (inPassing(sentence.start) || (!sentence.first && sentence.start < (lastOpening?.start ?? 0))) continue;
    plan = true;
    // Inside 存在问题及下一步打算 problems and remedies may alternate: one part, told apart sentence by sentence.
    if (host?.role !== 'shortcomings' || !/下|今后|打算|计划|整改|措施|改进/.test(host.title))
      found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'plan' });
  }
  return found;
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
  );
  const roles = withRoles(tops, family);
  let top = -1;
  const parts: Part[] = entries.map(({ heading, level, role }) => {
    if (level === 1) top++;
    const stated = (level === 1 ? roles[top] : (role ?? roles[top])) ?? family.topical;
    return {
      start: heading.start,
      title: heading.title,
      level,
      role: stated,
      number: heading.number,
      own: level === 1 || role !== null,
      sentence: level > 1 && role === null && !namesTopic(heading, sentences),
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
  if (family.unheaded) parts.push(...unheaded(parts, text, opening, year));
  return close(
    parts.sort((a, b) => a.start - b.start || a.level - b.level),
    lines.at(-1)?.end ?? folded.length,
  );
}

/** A first paragraph that only says in whose spirit the year was spent: 今年以来,…认真落实…部署,…有了新的提升。 */
const IN_GENERAL = /法治|依法/;
const LONGEST_OPENING = 350;

/**
 * Offset of the line behind `现报告如下`, or behind a first paragraph in general terms, in a text without headings; `opening` itself where there is
 * neither.
 */
function behindOpening({ folded, sentences }: Split, opening: number): number {
  const at = sentences.findIndex(
    ({ start, end }) => start >= opening && /(?:报告|汇报)如下[:。]?$/.test(folded.slice(start, end)),
  );
  const announced = sentences[at + 1];
  if (at >= 0 && at < 12 && announced?.first) return announced.enumerator?.start ?? announced.start;
  const begun = sentences.findIndex(({ start }) => start >= opening);
  const second = sentences.findIndex(({ first }, index) => index > begun && first);
  const next = sentences[second];
  if (begun < 0 || !next || next.start - opening > LONGEST_OPENING) return opening;
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
  return parts
    .filter(
      (part, index) =>
        !(
          part.level === 1 &&
          parts.some((other, later) => later > index && other.level === 1 && other.start === part.start)
        ),
    )
    .filter((part, index) => part.level === 1 || parts.slice(0, index).some(({ level }) => level < part.level))
    .filter((part) => !part.sentence)
    .map((part) => {
      const next = parts.find((other) => other.start > part.start && other.level <= part.level);
      return { start: part.start, end: next?.start ?? end, title: part.title, role: part.role, level: part.level };
    })
    .filter((part) => part.end > part.start);
}
