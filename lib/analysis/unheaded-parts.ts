import type { SectionRole, Year } from '../model';
import { once } from '../text/once';
import type { Sight } from '../text/watched';
import { labelledRole } from './run-in-labels';
import type { Split } from './split';
import { admitsInPassing, opensLeadership, opensPlan, opensShortcomings } from './unheaded';

/** A part before its end is known. */
export interface Part {
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
/** In so many topics each has its own lacks or intentions. */
const SPREAD = 3;

/** Parts without a heading, looked for only where no heading states them. */
export function unheadedParts(
  parts: readonly Part[],
  { folded, sentences }: Pick<Split, 'folded' | 'sentences'>,
  from: number,
  year: Year | null,
): Part[] {
  const found: Part[] = [];
  // A label in running text (`2025年,我们将从以下几方面发力:`) states no part; a numbered heading inside another part does.
  const has = (role: SectionRole): boolean =>
    parts.some((part) => part.role === role && (part.level === 1 || part.number !== null));
  const tops = parts.filter(({ level }) => level === 1);
  const partAt = (offset: number): Part | undefined => tops.findLast((part) => part.start <= offset);
  /** True where the list of topics goes on behind the offset; a new list (一是 again) may belong to the new part. */
  const listGoesOn = (offset: number): boolean => {
    const next = parts.find((part) => part.level > 1 && !part.sentence && part.start >= offset);
    return next !== undefined && partAt(next.start) === partAt(offset) && next.number !== null && next.number > 1;
  };
  const endOf = (host: Part | undefined): number =>
    tops.find((part) => part.start > (host?.start ?? -1))?.start ?? folded.length;
  const headed = tops.some(({ title }) => title !== '');
  /** What is said in passing at the end of a topic, before the next one, is no part. */
  const inPassing = (offset: number): boolean =>
    tops.some(({ title, role, start }) => title !== '' && role === 'achievements' && start > offset);
  /** Nor is there one where topic after topic says its own. */
  const isSpread = (says: (sentence: Sight) => boolean): boolean =>
    new Set(
      sentences
        .filter(({ sight }) => says(sight))
        .map(({ start }) => partAt(start))
        .filter((part) => part?.title),
    ).size >= SPREAD;
  // Asked only where a part might open.
  const lacksAreSpread = once(() => headed && isSpread((words) => opensShortcomings(words) || admitsInPassing(words)));
  const intentionsAreSpread = once(() => headed && isSpread((words) => opensPlan(words, year)));
  const unnamed = { title: '', level: 1, number: null, own: true } as const;
  let led = false;
  let shortcomings = has('shortcomings');
  let plan = has('plan');
  const late = from + (folded.length - from) * 0.3;
  // What a paragraph intends at its end is no part where a later paragraph opens one: 下一步还将把窗口延伸到….
  const lastOpening = once(
    () =>
      sentences.findLast(
        ({ first, start, sight }) => first && start >= late && (opensPlan(sight, year) || opensShortcomings(sight)),
      )?.start ?? 0,
  );
  for (const sentence of sentences) {
    if (shortcomings && plan) break;
    const host = partAt(sentence.start);
    const { sight } = sentence;
    const admits = sentence.start >= late || endOf(host) - sentence.start <= SHORT_REST;
    if (
      admits &&
      !shortcomings &&
      (!host || host.role === 'achievements' || host.role === 'other' || host.role === 'leadership')
    ) {
      if (opensShortcomings(sight) && !listGoesOn(sentence.end) && !inPassing(sentence.start) && !lacksAreSpread()) {
        found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'shortcomings' });
        shortcomings = true;
        continue;
      }
    }
    if (!headed && !led && sentence.first && opensLeadership(sight)) {
      found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'leadership' });
      led = true;
      continue;
    }
    if (plan || sentence.start < late || host?.role === 'preamble' || !opensPlan(sight, year)) continue;
    // 下步措施:… of one topic, before the next
    if (labelledRole(sight) !== null && listGoesOn(sentence.end)) continue;
    if (inPassing(sentence.start) || intentionsAreSpread() || (!sentence.first && sentence.start < lastOpening()))
      continue;
    plan = true;
    // Inside 存在问题及下一步打算 problems and remedies may alternate: one part, told apart sentence by sentence.
    if (host?.role !== 'shortcomings' || !/下|今后|打算|计划|整改|措施|改进/.test(host.title))
      found.push({ ...unnamed, start: sentence.enumerator?.start ?? sentence.start, role: 'plan' });
  }
  return found;
}
