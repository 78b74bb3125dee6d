import type { SectionRole, Year } from '../model';
import type { FamilyRules } from './types';

const lastYear = (year: Year | null): number | null => (Array.isArray(year) ? year[1] : year);

/**
 * A heading made comparable: no spaces, and years said relative to the year reported on, so that `2025年工作安排` reads 下年工作安排
 * in the report on 2024 and 本年工作安排 in the report on 2025. For matching only, never shown.
 */
export function normaliseTitle(title: string, year: Year | null): string {
  const reported = lastYear(year);
  const plain = title.replace(/\s+/g, '');
  if (!plain.includes('20')) return plain;
  return plain.replace(/(?<![\d-])(20\d\d)年度?(?![-—–至~])/g, (whole, written: string) =>
    reported === null ? whole : Number(written) > reported ? '下年' : '本年',
  );
}

/** @returns the canonical role a heading states, or null where it is a topic of its own. */
export function roleOf(title: string, family: FamilyRules, year: Year | null): SectionRole | null {
  const normal = normaliseTitle(title, year);
  return family.parts.find(({ pattern, unless }) => pattern.test(normal) && !unless?.test(normal))?.role ?? null;
}
