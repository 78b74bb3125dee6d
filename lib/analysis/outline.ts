import type { SectionRole, Year } from '../model';
import type { Heading } from './headings';
import { Title } from './roles';
import type { FamilyRules } from './types';

/** A heading with its place in the hierarchy; `role` is what it states itself, null where it is a topic. */
export interface Entry {
  readonly heading: Heading;
  readonly level: 1 | 2 | 3;
  readonly role: SectionRole | null;
}

/** Styles from the outermost to the innermost, as GB/T 9704-2012 nests them; 一是 runs in below all of them. */
const NESTING = ['part', 'section', 'han', 'han-paren', 'digit', 'digit-paren', 'circled', 'ordinal'] as const;
type Style = Heading['style'];

/** Longer lines without a number, and those with a full stop, are headings only where they state a part. */
const LONGEST_TOPIC = 34;

const distinct = (roles: readonly (SectionRole | null)[]): number =>
  new Set(roles.filter((role) => role !== null)).size;

/** Drops the entries of a printed table of contents: titles that come again below a line 目录. */
function withoutContents(headings: readonly Heading[], folded: string): readonly Heading[] {
  if (!/\n\s*目\s*录\s*(?:\n|$)/.test(`\n${folded}`)) return headings;
  const lastOf = new Map(headings.map((heading, index) => [heading.style + heading.title, index]));
  return headings.filter(({ style, title }, index) => (lastOf.get(style + title) ?? index) === index);
}

/**
 * `第一、强化组织保障 … 第五、存在问题` and `第一,法治政府建设主要工作及成效。全市…` are parts where no other style states any; elsewhere they run in
 * below all others.
 */
function withOrdinalParts(
  headings: readonly Heading[],
  folded: string,
  role: (heading: Heading) => SectionRole | null,
): readonly Heading[] {
  const opening = headings.filter(
    ({ style, start, title }) =>
      style === 'ordinal' &&
      folded[start] === '第' &&
      title.length <= LONGEST_TOPIC &&
      /(?:^|\n) *$/.test(folded.slice(Math.max(0, start - 6), start)),
  );
  const stated = distinct(opening.map(role));
  const isOutermost =
    opening.length >= 3 &&
    (stated >= 3 || (stated >= 1 && opening.every(({ alone }) => alone))) &&
    headings.every((heading) => heading.style !== 'part' && (heading.style !== 'han' || role(heading) === null));
  if (!isOutermost) return headings;
  const parts = new Set(opening);
  return headings.map((heading) => (parts.has(heading) ? { ...heading, style: 'part' } : heading));
}

/** Lines behind the sign that stands before the parts (`◆主要成效 … ◆存在的问题`) are headings without a number; behind any other they are none. */
function withSignedParts(
  headings: readonly Heading[],
  folded: string,
  role: (heading: Heading) => SectionRole | null,
): readonly Heading[] {
  const signed = headings.filter(({ style }) => style === 'bullet');
  if (signed.length === 0) return headings;
  const signOf = ({ start }: Heading): string => folded.charAt(start);
  const stated = [...new Set(signed.map(signOf))].find(
    (sign) => distinct(signed.filter((heading) => signOf(heading) === sign).map(role)) >= 2,
  );
  return headings.flatMap((heading) =>
    heading.style !== 'bullet' ? [heading] : signOf(heading) === stated ? [{ ...heading, style: 'bare' }] : [],
  );
}

/** Which style carries the top-level parts. */
function topStyle(headings: readonly Heading[], role: (heading: Heading) => SectionRole | null): Style | null {
  const of = (style: Style): readonly Heading[] => headings.filter((heading) => heading.style === style);
  const standing = (style: Style): readonly Heading[] => of(style).filter((heading) => heading.alone && !heading.label);
  const canonical = (list: readonly Heading[]): number => distinct(list.map(role));
  if (of('part').length >= 2) return 'part';
  if (of('section').length >= 2) return 'section';
  const bare = canonical(standing('bare'));
  const han = of('han');
  if (han.length >= 2 || canonical(han) >= 1) return bare >= 2 && canonical(han) === 0 ? 'bare' : 'han';
  if (bare >= 2 || standing('bare').filter(({ above }) => above).length >= 2) return 'bare';
  const numbered = (['han-paren', 'digit'] as const).filter((style) => of(style).length >= 2);
  // The outer one of the two states more parts, whichever of them it is (`1、主要成效 … (一)强化领导`).
  const [stated] = numbered
    .filter((style) => canonical(standing(style)) >= 1)
    .sort((a, b) => canonical(standing(b)) - canonical(standing(a)));
  if (stated) return stated;
  if (bare >= 1) return 'bare';
  return numbered.find((style) => standing(style).length >= 2) ?? (standing('bare').length >= 3 ? 'bare' : null);
}

/**
 * Splits headings of one style that is used at two levels (`一、2022年主要举措 / 一、强化领导 / 二、推进… / 二、存在问题`) by their numbers:
 * a restart opens the inner list, a stated part closes it.
 */
function outer(list: readonly Heading[], role: (heading: Heading) => SectionRole | null): ReadonlySet<Heading> {
  const chosen = new Set<Heading>();
  let top = 0;
  let inner: number | null = null;
  for (const heading of list) {
    const number = heading.number ?? top + 1;
    const stated = role(heading) !== null;
    const continuesTop = number === top + 1;
    const continuesInner = inner !== null && number === inner + 1;
    const restarts = number === 1 && top > 0;
    if ((restarts && !(stated && chosen.size === 0)) || (continuesInner && !(continuesTop && stated))) {
      if (restarts && stated && inner === null && heading.alone && top > 1) {
        // A second 一、 that states a part is a slip of numbering, not a list inside.
        chosen.add(heading);
        continue;
      }
      inner = number;
      continue;
    }
    // 二、 far behind 六、 is a slip inside a paragraph or list.
    if (number < top - 1 && !stated) continue;
    chosen.add(heading);
    top = Math.max(top, number);
    inner = null;
  }
  return chosen;
}

/** Stated parts whose number was lost: own-line headings that fill a gap in the numbering or bring a part nobody else has. */
function rescued(
  list: readonly Heading[],
  tops: readonly Heading[],
  role: (heading: Heading) => SectionRole | null,
): Heading[] {
  const have = new Set(tops.map(role));
  return list.filter((heading) => {
    if ((heading.style !== 'bare' && heading.style !== 'damaged') || !heading.alone || heading.label) return false;
    const stated = role(heading);
    if (stated === null || stated === 'causes' || have.has(stated)) return false;
    const before = tops.filter((top) => top.start < heading.start).at(-1)?.number ?? 0;
    const after = tops.find((top) => top.start > heading.start)?.number ?? null;
    const gap = after !== null && after - before >= 2;
    if (stated === 'achievements' || stated === 'other') return gap;
    return gap || (after === null && before > 0);
  });
}

/**
 * Topics whose number was lost or damaged (`四强化…` for 四、强化…): own-line headings between two numbered ones, as many as numbers are
 * missing there.
 */
function unnumbered(list: readonly Heading[], tops: readonly Heading[], from: number): Heading[] {
  return tops.flatMap((heading, index) => {
    const before = tops[index - 1];
    const missing = (heading.number ?? 0) - (before?.number ?? 0) - 1;
    if (missing < 1) return [];
    const between = list.filter(
      ({ style, start, alone, label, closed, title }) =>
        (style === 'bare' || style === 'damaged') &&
        alone &&
        !label &&
        !closed &&
        title.length <= LONGEST_TOPIC &&
        start >= (before?.end ?? from) &&
        start < heading.start,
    );
    return between.length === missing ? between : [];
  });
}

/**
 * Decides which headings there are and at which level.
 * @param bodyStart offset behind the title block; headings before it are none.
 */
export function outline(
  all: readonly Heading[],
  folded: string,
  bodyStart: number,
  family: FamilyRules,
  year: Year | null,
): Entry[] {
  const known = new Map<Heading, Title>();
  const titleOf = (heading: Heading): Title => {
    const title = known.get(heading) ?? new Title(heading.title, family, year);
    known.set(heading, title);
    return title;
  };
  const role = (heading: Heading): SectionRole | null => titleOf(heading).role;
  const restyled = withSignedParts(withOrdinalParts(withoutContents(all, folded), folded, role), folded, role);
  const headings = restyled.filter(
    (heading) =>
      heading.start >= bodyStart &&
      (heading.style !== 'bare' ||
        (heading.title.length <= LONGEST_TOPIC && !heading.closed) ||
        role(heading) !== null),
  );
  const top = topStyle(headings, role);
  if (top === null) return [];
  const ofTop = headings.filter((heading) => heading.style === top);
  let tops: readonly Heading[];
  if (top === 'bare') {
    const own = ofTop.filter((heading) => heading.alone && !heading.label);
    // 服务提速方面 names a side of the part it stands in.
    const standing = own.some((heading) => role(heading) !== null)
      ? own.filter((heading) => role(heading) !== null || !/方面$/.test(heading.title))
      : own;
    const stated = standing.filter((heading) => role(heading) !== null);
    // Topics stand for the family's own part where no heading states it, up to the first part that turns from it.
    const general = standing.findIndex((heading) => role(heading) === family.topical);
    // Behind two topics it is one more of them (`严格公正执法,依法治理成效更加明显`).
    const topical = general < 0 || standing.slice(0, general).filter((heading) => role(heading) === null).length >= 2;
    const isBehind = (stated: SectionRole | null) => stated !== null && family.behind.includes(stated);
    const turning = stated.find(
      (heading, index) =>
        isBehind(role(heading)) &&
        // The Party's leadership may head the first task as well as the safeguards.
        (role(heading) !== 'safeguards' || !stated.slice(index + 1).some((later) => role(later) === 'safeguards')),
    );
    const until = topical ? (turning?.start ?? Number.POSITIVE_INFINITY) : 0;
    tops = standing.filter((heading) => role(heading) !== null || heading.start < until);
  } else {
    const chosen = outer(ofTop, role);
    const numbered = ofTop.filter((heading) => chosen.has(heading));
    const found = new Set([
      ...numbered,
      ...rescued(headings, numbered, role),
      ...(top === 'han' ? unnumbered(headings, numbered, bodyStart) : []),
    ]);
    tops = [...found].sort((a, b) => a.start - b.start);
  }
  const topSet = new Set(tops);
  const nested = ofTop.some((heading) => !topSet.has(heading)) && top !== 'bare' ? 1 : 0;
  const isBelow = (style: (typeof NESTING)[number]): boolean =>
    top === 'bare' ||
    (top === 'digit' && style === 'han-paren') ||
    NESTING.indexOf(style) > NESTING.indexOf(top as never);
  const below = NESTING.filter(
    (style) => style !== top && isBelow(style) && headings.some((heading) => heading.style === style),
  );
  const levelOf = (heading: Heading): number => {
    if (topSet.has(heading)) return 1;
    if (heading.style === top) return top === 'bare' ? 4 : 2;
    if (heading.style === 'bare') return 2;
    const place = heading.style === 'damaged' ? 0 : below.indexOf(heading.style as never);
    return place < 0 ? 4 : place + 2 + nested;
  };
  return headings.flatMap((heading): Entry[] => {
    const level = levelOf(heading);
    if (level === 1) return [{ heading, level: 1, role: role(heading) }];
    const bare = heading.style === 'bare';
    const short = heading.alone || heading.title.length <= 30;
    // Above the first part stand titles, not headings.
    if (bare ? heading.start <= (tops[0]?.start ?? 0) : level !== 2 && !(level === 3 && short)) return [];
    const stated = titleOf(heading).innerRole;
    if (bare) return stated ? [{ heading, level: 2, role: stated }] : [];
    return [{ heading, level: level === 2 ? 2 : 3, role: stated }];
  });
}
