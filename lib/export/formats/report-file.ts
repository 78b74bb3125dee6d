import type { Annotation, Article, Bundle, Detection, ReportData, SavedDocument } from '../../model';
import { codePointIndex } from '../../text/code-points';
import { clipToFile } from '../../text/pixels';
import { exportName } from '../file-name';
import { frameOf, ITEMS, itemText } from '../json-list';
import { type Named, named } from '../named';
import { createSink } from '../sink';
import { steps } from '../steps';
import { type Exporter, generatorName } from '../types';
import { annotatedText, toWebAnnotation } from '../web-annotation';

export const REPORT_FORMAT = 'mingjian-report';
export const LIBRARY_FORMAT = 'mingjian-library';
export const REPORT_VERSION = 1;

/**
 * One page read, as the report file of docs/report-file.md: findings as the program made them, the reader's decisions
 * beside them under `annotations`. Offsets count UTF-16 code units into `article.text`, in the annotations code points.
 * @param version the extension's version, for `generator`.
 */
export async function reportFile({ document, annotations, clips }: Bundle, version: string) {
  const { analysis } = document;
  const text = annotatedText(document);
  return {
    ...head(document, version),
    detection: analysis.detection,
    report: reportData(analysis.report),
    article: document.article,
    sections: analysis.sections,
    metrics: analysis.metrics,
    commitments: analysis.commitments,
    shortcomings: analysis.shortcomings,
    annotations: annotations.map((annotation) => toWebAnnotation(annotation, text, version)),
    analyzer: analysis.analyzer,
    diagnostics: analysis.diagnostics,
    signals: document.signals,
    saved: document.saved,
    collections: document.collections,
    clips: await Promise.all(clips.map(clipToFile)),
  };
}

/** What is known of a page that is no report and was not read on demand. */
export interface UnreadPage {
  readonly url: string;
  readonly title: string;
  readonly retrieved: string;
  readonly detection: Detection;
  /** What the reader made there all the same. */
  readonly annotations?: readonly Annotation[];
}

/** The report file of a page that was not read: `isReport` false, empty lists, nothing claimed about the article. */
export function unreadReportFile(page: UnreadPage, version: string) {
  const text = { textHash: EMPTY_HASH, retrieved: page.retrieved, points: codePointIndex('') };
  return {
    ...head({ ...page, textHash: EMPTY_HASH }, version),
    detection: { ...page.detection, isReport: false },
    report: reportData(NO_REPORT),
    article: { text: '', missing: null } satisfies Article,
    sections: [],
    metrics: [],
    commitments: [],
    shortcomings: [],
    annotations: (page.annotations ?? []).map((annotation) => toWebAnnotation(annotation, text, version)),
  };
}

/** The library's JSON export: report files under `reports`, also where there is only one. */
export const reportFileExporter: Exporter = {
  id: 'report-file',
  extension: 'json',
  mime: 'application/json',
  write: async (reports, context) => {
    const { version, now } = context;
    const library = {
      format: LIBRARY_FORMAT,
      version: REPORT_VERSION,
      generator: generatorName(version),
      exported: now,
    };
    const [before, after] = frameOf({ ...library, reports: [ITEMS] });
    const of: Named[] = [];
    const sink = createSink(context);
    sink.add(before);
    for await (const [bundle] of steps(reports, context)) {
      sink.add(itemText(await reportFile(bundle, version), 4, of.length === 0));
      of.push(named(bundle));
    }
    sink.add(after);
    return { name: exportName(of, now, 'report.json'), mime: 'application/json', content: sink.finish() };
  },
};

const head = (page: Pick<SavedDocument, 'url' | 'title' | 'retrieved' | 'textHash'>, version: string) => ({
  format: REPORT_FORMAT,
  version: REPORT_VERSION,
  generator: generatorName(version),
  page: { url: page.url, title: page.title, retrieved: page.retrieved, sha256: page.textHash },
});

/** The keys of the specification first, in its order; what we know beyond them follows. */
function reportData(report: ReportData): ReportData {
  const { docType, title, issuer, region, level, year, published, indexNumber, documentNumber, ...more } = report;
  return { docType, title, issuer, region, level, year, published, indexNumber, documentNumber, ...more };
}

const NO_REPORT: ReportData = {
  docType: null,
  title: '',
  issuer: null,
  region: null,
  regionCode: null,
  level: null,
  year: null,
  published: null,
  signed: null,
  indexNumber: null,
  documentNumber: null,
  unreliableCopy: false,
  sources: {},
  conflicts: [],
};

/** SHA-256 of the empty text. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
