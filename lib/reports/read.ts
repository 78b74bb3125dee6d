import { ANALYZER_VERSION, analyze } from '../analysis';
import type { Analysis, Article, PageSignals } from '../model';
import { isTraditional, readable } from '../text/simplify';
import { readReportData } from './data';
import { detectReport } from './detect';
import { asPrinted } from './title';

/** How much of the article may hold its title. */
const HEAD = 1500;

/** What a traditional page says of itself, as the rules read it. */
function readableSignals(signals: PageSignals): PageSignals {
  const { title, headings, meta, fields, breadcrumb, infoLines } = signals;
  return {
    ...signals,
    title: readable(title),
    headings: headings.map(readable),
    meta: Object.fromEntries(Object.entries(meta).map(([name, content]) => [name, readable(content)])),
    fields: fields.map(({ label, value }) => ({ label: readable(label), value: readable(value) })),
    breadcrumb: breadcrumb.map(readable),
    infoLines: infoLines.map(readable),
  };
}

/**
 * Reads one page: what it is, the report's own data, its parts and findings. Pure. A page that is no report is analysed all the same
 * (with the rules of the annual report): whether that is shown or exported is the caller's decision.
 *
 * Many portals offer a 繁體 rendering of the same page. It is read in simplified characters of the same length, so that data and
 * indicators are those of the simplified page; the title, the findings' quotes and units are the page's own characters.
 * @param signals from the live page; @param article its text. Offsets count into `article.text`.
 */
export function readReport(signals: PageSignals, article: Article): Analysis {
  const { headings, meta, fields, title } = signals;
  const printed = [
    ...headings,
    ...Object.values(meta),
    ...fields.map(({ value }) => value),
    title,
    article.text.slice(0, HEAD),
  ];
  const titled = (analysis: Analysis): Analysis => ({
    ...analysis,
    report: { ...analysis.report, title: asPrinted(analysis.report.title, printed) },
  });
  if (!isTraditional(article.text + title)) return titled(read(signals, article.text));
  return quoting(titled(read(readableSignals(signals), readable(article.text))), article.text);
}

/** What was read in simplified characters, in the page's own. */
function quoting(analysis: Analysis, text: string): Analysis {
  const quoted = <T extends { start: number; end: number }>(found: readonly T[]): T[] =>
    found.map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }));
  return {
    ...analysis,
    metrics: quoted(analysis.metrics).map((metric) => ({ ...metric, unit: printedUnit(metric) })),
    commitments: quoted(analysis.commitments),
    shortcomings: quoted(analysis.shortcomings),
  };
}

/** 分钟 of a figure printed 11.3分鐘 → 分鐘: units are given as written. */
function printedUnit({ unit, text }: { unit: string; text: string }): string {
  const at = unit === '' ? -1 : readable(text).lastIndexOf(unit);
  return at < 0 ? unit : text.slice(at, at + unit.length);
}

function read(signals: PageSignals, text: string): Analysis {
  const { family, docType, ...detection } = detectReport(signals, text);
  const report = readReportData(signals, text, family, docType);
  return { analyzer: ANALYZER_VERSION, detection, report, ...analyze(text, { family, year: report.year }) };
}
