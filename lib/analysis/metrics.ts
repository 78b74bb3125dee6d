import type { Diagnostic, Metric, Section, SectionRole, Span } from '../model';
import { fold } from '../text/fold';
import { findPageMarks } from '../text/page-marks';
import type { Candidate, Passage } from './candidate';
import { extractors } from './extractors';
import { mask } from './mask';
import { refiners } from './refiners';
import { type Split, split } from './sections';
import { tableCells } from './tables';
import type { AnalyzeOptions } from './types';

/** A sentence without any of these holds no quantity. */
const CHEAP =
  /\d|百分之|分之|[第前][一二三四五六七八九十]|首位|榜首|[近超逾上]万|[一二两三四五六七八九十百千][余多]?[\u4e00-\u9fa5]/;

/**
 * Finds the quantities the text states about the world, with value, unit, kind, role and label.
 * @param text the article, unfolded; offsets of the result count UTF-16 code units into it
 * @param sections top-level parts with their roles; deeper ones serve as headings
 * @param parts the text split already, where it is
 * @returns metrics sorted by place, not overlapping, `text` as printed; one diagnostic per rule that failed. Never throws.
 */
export function findMetrics(
  text: string,
  sections: readonly Section[],
  options: AnalyzeOptions,
  parts: Split = split(fold(text)),
): { metrics: Metric[]; diagnostics: Diagnostic[] } {
  const diagnostics = new Map<string, Diagnostic>();
  const guard = <T>(rule: string, fallback: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      diagnostics.set(rule, { rule, message: error instanceof Error ? error.message : String(error) });
      return fallback;
    }
  };
  const metrics: Metric[] = [];
  const { folded } = parts;
  const cells = guard('table', [], () => tableCells(folded, options.year));
  for (const cell of cells) {
    const planned = options.family.targetRoles.includes(roleAt(sections, cell.start));
    metrics.push(toMetric({ ...cell, role: cellRole(cell, planned, options) }, text, text));
  }
  let cell = 0;
  for (const passage of guard('passages', [], () => passages(parts, sections, options))) {
    while ((cells[cell]?.end ?? Infinity) <= passage.start) cell++;
    if ((cells[cell]?.start ?? Infinity) < passage.end) continue;
    let found: Candidate[] = [];
    for (const extractor of extractors) {
      if (!extractor.test.test(passage.masked)) continue;
      found.push(...guard(extractor.id, [], () => extractor.extract(passage)));
    }
    if (found.length === 0) continue;
    for (const refiner of refiners) {
      const current = found;
      found = guard(refiner.id, current, () => refiner.refine(current, passage));
    }
    const printed = text.slice(passage.start, passage.end);
    for (const c of found) metrics.push(toMetric(c, text, printed));
  }
  return { metrics: metrics.sort((a, b) => a.start - b.start), diagnostics: [...diagnostics.values()] };
}

/** Columns of a plan's table that say where it starts from: 2024年基数, 现状值, 2020年实际. */
const CURRENT = /完成|实际|现状|现值|当前|基[数期准]|上年|去年/;
const AIM = /目标|任务[量数]|计划[数值]/;

/** @param planned whether the table stands where a plan says what is to be reached */
function cellRole({ indicator }: Candidate, planned: boolean, { family, year }: AnalyzeOptions): Metric['role'] {
  if (AIM.test(indicator)) return 'target';
  if (!planned || CURRENT.test(indicator)) return 'fact';
  const named = Number(/(20\d\d)年?[^\d]*$/.exec(indicator)?.[1] ?? Number.NaN);
  const [from, to] = Array.isArray(year) ? year : [year, year];
  const isPast = family.docType === 'implementation-plan' ? from !== null && named < from : to !== null && named <= to;
  return isPast ? 'fact' : 'target';
}

function passages({ folded, sentences }: Split, sections: readonly Section[], options: AnalyzeOptions): Passage[] {
  const clean = blank(folded, findPageMarks(folded));
  const found: Passage[] = [];
  let line = -1;
  let before = '';
  let heading = '';
  let lead = '';
  for (const sentence of sentences) {
    const body = clean.slice(sentence.start, sentence.end);
    if (sentence.line !== line || sentence.enumerator !== null) {
      // A line that ends in a colon leads the items below it: 我们将从以下方面改进:
      if (sentence.line !== line && sentence.enumerator === null) lead = '';
      heading = body;
      before = lead;
      line = sentence.line;
    }
    if (body.endsWith(':')) lead = body;
    if (CHEAP.test(body)) {
      found.push({
        start: sentence.start,
        end: sentence.end,
        text: body,
        masked: mask(body),
        heading: heading === body ? '' : heading,
        before,
        role: roleAt(sections, sentence.start),
        options,
      });
    }
    before = `${before}${body}`.slice(-BEFORE);
  }
  return found;
}

/** How much of the paragraph before a sentence speaks for it. */
const BEFORE = 400;

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function roleAt(sections: readonly Section[], offset: number): SectionRole {
  for (const section of sections)
    if (section.level === 1 && section.start <= offset && offset < section.end) return section.role;
  return 'other';
}

/** Brackets of units and labels stay as printed: 册（份）, 县（市、区）. */
const asPrinted = (words: string, printed: string): string =>
  words.includes('(') && printed.includes('（') ? words.replace(/\(/g, '（').replace(/\)/g, '）') : words;

const toMetric = (c: Candidate, text: string, sentence: string): Metric => ({
  type: 'metric',
  start: c.start,
  end: c.end,
  text: text.slice(c.start, c.end),
  rule: c.rule,
  basis: c.basis,
  cues: [...c.cues],
  value: c.value,
  unit: asPrinted(c.unit, text.slice(c.start, c.end)),
  approx: c.bound !== 'exact',
  bound: c.bound,
  kind: c.kind,
  role: c.role,
  direction: c.direction,
  indicator: asPrinted(c.indicator, sentence),
  indicatorId: c.indicatorId,
});
