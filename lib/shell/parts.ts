import { contains, type Section, type Span } from '../model';

/** The headings above a place, outermost first. */
export type SectionPath = readonly Section[];

/**
 * @returns a heading as the report prints it, with its enumerator (`（二）有效化解行政争议`): the stored title has none, so it is read
 * off the text. '' where the section has no title.
 */
export function headingOf(text: string, section: Section): string {
  if (section.title === '') return '';
  const lineEnd = text.indexOf('\n', section.start);
  const line = text.slice(section.start, lineEnd < 0 ? section.end : Math.min(lineEnd, section.end));
  const at = line.indexOf(section.title);
  return at >= 0 && at <= 8 ? line.slice(0, at + section.title.length).trim() : section.title;
}

/** @returns the sections a span starts in, outermost first. */
export const pathOf = (sections: readonly Section[], span: Span): SectionPath =>
  sections
    .filter((section) => contains(section, { start: span.start, end: span.start + 1 }))
    .sort((a, b) => a.level - b.level);

/** A top-level part with the headings below it. */
export interface Part {
  readonly section: Section;
  readonly heading: string;
  /** Share of the text, 0 to 1. */
  readonly share: number;
  readonly below: readonly { readonly section: Section; readonly heading: string }[];
}

/** @returns the outline: top-level parts in order, each with its subheads. */
export function outlineOf(text: string, sections: readonly Section[]): Part[] {
  return sections
    .filter(({ level }) => level === 1)
    .map((section) => ({
      section,
      heading: headingOf(text, section),
      share: text.length === 0 ? 0 : (section.end - section.start) / text.length,
      below: sections
        .filter((inner) => inner.level > 1 && inner.title !== '' && contains(section, inner))
        .map((inner) => ({ section: inner, heading: headingOf(text, inner) })),
    }));
}
