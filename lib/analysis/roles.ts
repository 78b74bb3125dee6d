import type { SectionRole, Year } from '../model';
import { type Sight, Watch } from '../text/watched';
import type { FamilyRules } from './types';

const lastYear = (year: Year | null): number | null => (Array.isArray(year) ? year[1] : year);

/**
 * A heading made comparable: no spaces, and years said relative to the year reported on, so that `2025年工作安排` reads 下年工作安排
 * in the report on 2024 and 本年工作安排 in the report on 2025. For matching only, never shown.
 */
export function normaliseTitle(title: string, year: Year | null): string {
  const reported = lastYear(year);
  const plain = title.includes(' ') ? title.replace(/\s+/g, '') : title;
  if (!plain.includes('20')) return plain;
  return plain.replace(/(?<![\d-])(20\d\d)年度?(?![-—–至~])/g, (whole, written: string) =>
    reported === null ? whole : Number(written) > reported ? '下年' : '本年',
  );
}

/** Inside another part only these words make a part of its own. */
const INNER: readonly (readonly [SectionRole, RegExp])[] = [
  ['achievements', /^(?:上年|问题|已)?(?:改进|改良|整改|落实)(?:落实|完成)?(?:情况|状况)$/],
  ['plan', /^(?:对)?(?:下一?(?:步|年度?|阶段)|下年|今后|明年).{0,20}$|(?:打算|改进措施|整改措施|努力方向|整改方向)$/],
  [
    'shortcomings',
    /^(?:主要|当前|目前|突出)?的?(?:存在|面临).{0,14}(?:问题|不足|短板|困难|差距|缺乏)(?:和不足)?$|^(?:主要|突出)?(?:问题|不足)/,
  ],
];

/** A family's patterns for titles: one look at a title tells which of them are worth running. */
class Titles {
  private readonly watch = new Watch();
  private readonly parts;
  private readonly inner;

  constructor(family: FamilyRules) {
    this.parts = family.parts.map(({ role, pattern, unless }) => ({
      role,
      pattern: this.watch.for(pattern),
      unless: unless && this.watch.for(unless),
    }));
    this.inner = INNER.map(([role, pattern]) => ({ role, pattern: this.watch.for(pattern) }));
  }

  look(title: string, year: Year | null): Sight {
    return this.watch.look(normaliseTitle(title, year));
  }

  roleOf(title: Sight): SectionRole | null {
    return (
      this.parts.find(({ pattern, unless }) => title.test(pattern) && !(unless && title.test(unless)))?.role ?? null
    );
  }

  innerRole(title: Sight): SectionRole | null {
    if (this.roleOf(title) === 'causes') return 'causes';
    return this.inner.find(({ pattern }) => title.test(pattern))?.role ?? null;
  }
}

const known = new WeakMap<FamilyRules, Titles>();
function titlesOf(family: FamilyRules): Titles {
  const titles = known.get(family) ?? new Titles(family);
  known.set(family, titles);
  return titles;
}

/** @returns the canonical role a heading states, or null where it is a topic of its own. */
export function roleOf(title: string, family: FamilyRules, year: Year | null): SectionRole | null {
  const titles = titlesOf(family);
  return titles.roleOf(titles.look(title, year));
}

/** @returns the role a heading inside another part states, or null where it has that part's. */
export function innerRole(title: string, family: FamilyRules, year: Year | null): SectionRole | null {
  if (!family.unheaded) return null;
  const titles = titlesOf(family);
  return titles.innerRole(titles.look(title, year));
}
