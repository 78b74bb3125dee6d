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
class Patterns {
  private readonly watch = new Watch();
  readonly parts;
  readonly inner;

  constructor(family: FamilyRules) {
    this.parts = family.parts.map(({ role, pattern, unless }) => ({
      role,
      pattern: this.watch.for(pattern),
      unless: unless && this.watch.for(unless),
    }));
    this.inner = INNER.map(([role, pattern]) => ({ role, pattern: this.watch.for(pattern) }));
  }

  look(title: string): Sight {
    return this.watch.look(title);
  }
}

const known = new WeakMap<FamilyRules, Patterns>();
function patternsOf(family: FamilyRules): Patterns {
  const patterns = known.get(family) ?? new Patterns(family);
  known.set(family, patterns);
  return patterns;
}

/** What a title says of what it stands above. */
export class Title {
  /** The canonical role it states, or null where it is a topic of its own. */
  readonly role: SectionRole | null;
  private readonly sight: Sight;
  private readonly patterns: Patterns;

  /** @param title of a heading as printed, folded. */
  constructor(
    title: string,
    private readonly family: FamilyRules,
    year: Year | null,
  ) {
    this.patterns = patternsOf(family);
    const sight = this.patterns.look(normaliseTitle(title, year));
    this.sight = sight;
    this.role =
      this.patterns.parts.find(({ pattern, unless }) => sight.test(pattern) && !(unless && sight.test(unless)))?.role ??
      null;
  }

  /** The role it states inside another part, or null where it has that part's. */
  get innerRole(): SectionRole | null {
    if (!this.family.unheaded) return null;
    if (this.role === 'causes') return 'causes';
    return this.patterns.inner.find(({ pattern }) => this.sight.test(pattern))?.role ?? null;
  }
}
