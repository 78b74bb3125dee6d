import type { DocType, Section, SectionRole } from '../model';

/**
 * The contents an annual report must have: 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号, in force since 2019-04-15), the
 * five items of its chapter on annual reports. What is not found by its heading may stand elsewhere: this says 未找到, never 缺失.
 */
const PART_IDS = ['achievements', 'shortcomings', 'leadership', 'plan', 'other'] as const;
export type PartId = (typeof PART_IDS)[number];

export interface StatutoryPart {
  readonly id: PartId;
  /** `brief`: found, with fewer characters than `BRIEF` and less than a tenth of the report. */
  readonly status: 'found' | 'brief' | 'missing';
  /** The first section of that content; null where none was found. */
  readonly section: Section | null;
  /** Characters (code points without white space) of all its sections. */
  readonly characters: number;
}

/** Below this many characters a part says little more than its heading. A measure of ours, no rule of the regulation. */
export const BRIEF = 200;
/** In a short report a short part is not brief: from this share of the text on it counts as found. */
const SMALL_SHARE = 0.1;

const ROLES: Record<Exclude<PartId, 'other'>, readonly SectionRole[]> = {
  achievements: ['achievements'],
  shortcomings: ['shortcomings', 'causes'],
  leadership: ['leadership'],
  plan: ['plan'],
};
/** The fifth item has no role of its own: its headings say so. */
const OTHER = /其他|其它|需要(?:报告|说明)的/;

const isPart = (id: PartId, section: Section): boolean =>
  id === 'other' ? section.role === 'other' && OTHER.test(section.title) : ROLES[id].includes(section.role);

const countCharacters = (text: string): number => [...text.replace(/\s/gu, '')].length;

/**
 * @param text the article's text, which the sections' offsets count into
 * @returns one entry per item of the regulation, in its order; null for families it does not speak of, and for texts without
 * headings, where nothing can be told
 */
export function statutoryParts(
  docType: DocType | null,
  sections: readonly Section[],
  text: string,
): readonly StatutoryPart[] | null {
  const whole = countCharacters(text);
  const top = sections.filter(({ level }) => level === 1);
  if (docType !== 'annual-report' || !top.some(({ title }) => title !== '')) return null;
  return PART_IDS.map((id) => {
    const found = top.filter((section) => isPart(id, section));
    const characters = found.reduce((sum, { start, end }) => sum + countCharacters(text.slice(start, end)), 0);
    const status =
      found.length === 0 ? 'missing' : characters < Math.min(BRIEF, whole * SMALL_SHARE) ? 'brief' : 'found';
    return { id, status, section: found[0] ?? null, characters };
  });
}
