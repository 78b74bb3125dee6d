import { ANALYZER_VERSION, analyze } from '../analysis';
import type { Analysis, Article, PageSignals } from '../model';
import { readReportData } from './data';
import { detectReport } from './detect';

/**
 * Reads one page: what it is, the report's own data, its parts and findings. Pure. A page that is no report is analysed all the same
 * (with the rules of the annual report): whether that is shown or exported is the caller's decision.
 * @param signals from the live page; @param article its text. Offsets count into `article.text`.
 */
export function readReport(signals: PageSignals, article: Article): Analysis {
  const { family, docType, ...detection } = detectReport(signals, article.text);
  const draft = readReportData(signals, article.text, family, docType);
  const { sections, metrics, commitments, shortcomings, diagnostics } = analyze(article.text, {
    family,
    year: draft.year,
  });
  return {
    analyzer: ANALYZER_VERSION,
    detection,
    report: draft,
    sections,
    metrics,
    commitments,
    shortcomings,
    diagnostics,
  };
}
