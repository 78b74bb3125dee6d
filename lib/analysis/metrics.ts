import type { Diagnostic, Metric, Section } from '../model';
import { fold } from '../text/fold';
import type { Candidate } from './candidate';
import { extractors } from './extractors';
import { figurePassages, roleAt } from './figure-passages';
import { refiners } from './refiners';
import { type Split, split } from './split';
import { tableCells } from './tables';
import type { AnalyzeOptions } from './types';
import { isOver } from './years';

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
  const guard = <T, A extends readonly unknown[]>(rule: string, fallback: T, run: (...of: A) => T, ...of: A): T => {
    try {
      return run(...of);
    } catch (error) {
      diagnostics.set(rule, { rule, message: error instanceof Error ? error.message : String(error) });
      return fallback;
    }
  };
  const { folded } = parts;
  const cells = guard('table', [], tableCells, folded, options.year);
  const metrics = cells.map((cell): Metric => {
    const planned = options.family.targetRoles.includes(roleAt(sections, cell.start));
    return toMetric({ ...cell, role: cellRole(cell, planned, options) }, text, text);
  });
  let cell = 0;
  for (const passage of guard('passages', [], figurePassages, parts, sections, options)) {
    while (cell < cells.length && (cells[cell]?.end ?? 0) <= passage.start) cell++;
    if (cell < cells.length && (cells[cell]?.start ?? 0) < passage.end) continue;
    let found: Candidate[] = [];
    for (const extractor of extractors) {
      if (passage.sight.test(extractor.test, passage.masked))
        found.push(...guard(extractor.id, [], extractor.extract, passage));
    }
    if (found.length === 0) continue;
    for (const { id, refine } of refiners) found = guard(id, found, refine, found, passage);
    const printed = text.slice(passage.start, passage.end);
    for (const c of found) metrics.push(toMetric(c, text, printed));
  }
  // Those of passages are in order already.
  if (cells.length > 0) metrics.sort((a, b) => a.start - b.start);
  return { metrics, diagnostics: [...diagnostics.values()] };
}

/** Columns of a plan's table that say where it starts from: 2024年基数, 现状值, 2020年实际. */
const CURRENT = /完成|实际|现状|现值|当前|基[数期准]|上年|去年/;
const AIM = /目标|任务[量数]|计划[数值]/;

/** @param planned whether the table stands where a plan says what is to be reached */
function cellRole({ indicator }: Candidate, planned: boolean, options: AnalyzeOptions): Metric['role'] {
  if (AIM.test(indicator)) return 'target';
  if (!planned || CURRENT.test(indicator)) return 'fact';
  const named = Number(/(20\d\d)年?[^\d]*$/.exec(indicator)?.[1] ?? Number.NaN);
  return isOver(named, options) ? 'fact' : 'target';
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
