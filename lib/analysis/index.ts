import type { Diagnostic } from '../model';
import { fold } from '../text/fold';
import { findCommitments } from './commitments';
import { findMetrics } from './metrics';
import { findPassages } from './passages';
import { findSections } from './sections';
import { findShortcomings } from './shortcomings';
import { split } from './split';
import type { AnalyzeOptions, TextAnalysis } from './types';

/** Changes whenever the same text may yield other findings: cached analyses of older versions are dropped. */
export const ANALYZER_VERSION = '5';

/**
 * Reads one text. Pure and total: never throws on any string; a rule that breaks yields a diagnostic and the others go on.
 * @returns findings with offsets (UTF-16) into `text`, each list sorted.
 */
export function analyze(text: string, options: AnalyzeOptions): TextAnalysis {
  const diagnostics: Diagnostic[] = [];
  const attempt = <T>(rule: string, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      diagnostics.push({ rule, message: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };
  const { family, year } = options;
  const folded = attempt('fold', () => fold(text), text);
  const parts = attempt('split', () => split(folded), { folded, marks: [], lines: [], sentences: [] });
  const sections = attempt('sections', () => findSections(parts, family, year), []);
  const passages = attempt('passages', () => findPassages(parts, sections, family, year), []);
  const figures = attempt('metrics', () => findMetrics(text, sections, options, parts), null);
  const shortcomings = attempt('shortcomings', () => findShortcomings(passages, text, family), []);
  // A sentence that admits and announces at once (`虽然取得成效,但还存在不足,我县将加强培训`) counts as the admission, once.
  const admitted = new Set(shortcomings.filter(({ remedied }) => !remedied).map(({ start }) => start));
  const commitments = attempt('commitments', () => findCommitments(passages, text, family, year), []).filter(
    ({ start }) => !admitted.has(start),
  );
  return {
    sections,
    metrics: figures?.metrics ?? [],
    commitments,
    shortcomings,
    diagnostics: [...diagnostics, ...(figures?.diagnostics ?? [])],
  };
}
