import { strToU8 } from 'fflate';
import * as v from 'valibot';
import {
  type Annotation,
  ArticleSchema,
  type Bundle,
  ClipFileSchema,
  CommitmentSchema,
  DetectionSchema,
  DiagnosticSchema,
  documentId,
  type Finding,
  MetricSchema,
  ok,
  PageSignalsSchema,
  ReportDataSchema,
  SectionSchema,
  ShortcomingSchema,
} from '../../model';
import { clipFromFile } from '../../text/pixels';
import { LIBRARY_FORMAT, REPORT_FORMAT, REPORT_VERSION } from '../formats/report-file';
import { all, check, joinPath, type Problem, type ReadResult, readFailed } from '../result';
import { readWebAnnotations } from './web-annotation';

/** Keys beyond the specification may be missing in files made elsewhere. */
const found = {
  rule: v.optional(v.string(), ''),
  basis: v.optional(v.picklist(['stated', 'inferred']), 'stated'),
  cues: v.optional(v.array(v.string()), []),
} as const;
const nullable = v.optional(v.nullable(v.string()), null);

const MetricFileSchema = v.pipe(
  v.object({
    ...MetricSchema.entries,
    ...found,
    type: v.optional(v.literal('metric'), 'metric'),
    bound: v.optional(MetricSchema.entries.bound),
    direction: v.optional(MetricSchema.entries.direction, null),
  }),
  v.transform((metric) => ({ ...metric, bound: metric.bound ?? (metric.approx ? 'about' : 'exact') })),
);

/** The report file, version 1. Unknown keys are passed over, missing ones of ours get their neutral value. */
export const ReportFileSchema = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  generator: v.string(),
  /** Shown as a link later: no scheme that could run. */
  page: v.object({
    url: v.pipe(v.string(), v.url(), v.regex(/^(?:https?|file):/i)),
    title: v.string(),
    retrieved: v.string(),
    sha256: v.string(),
  }),
  detection: DetectionSchema,
  report: v.object({
    ...ReportDataSchema.entries,
    regionCode: nullable,
    signed: nullable,
    unreliableCopy: v.optional(v.boolean(), false),
    sources: v.optional(ReportDataSchema.entries.sources, {}),
    conflicts: v.optional(ReportDataSchema.entries.conflicts, []),
  }),
  article: ArticleSchema,
  sections: v.array(SectionSchema),
  metrics: v.array(MetricFileSchema),
  commitments: v.array(
    v.object({
      ...CommitmentSchema.entries,
      ...found,
      type: v.optional(v.literal('commitment'), 'commitment'),
      deadline: nullable,
      target: nullable,
      responsible: nullable,
    }),
  ),
  shortcomings: v.array(
    v.object({
      ...ShortcomingSchema.entries,
      ...found,
      type: v.optional(v.literal('shortcoming'), 'shortcoming'),
      remedied: v.optional(v.boolean(), false),
    }),
  ),
  /** Read by readWebAnnotations. */
  annotations: v.array(v.unknown()),
  analyzer: v.optional(v.string(), ''),
  diagnostics: v.optional(v.array(DiagnosticSchema), []),
  signals: v.optional(PageSignalsSchema),
  saved: v.optional(v.string()),
  collections: v.optional(v.array(v.string()), []),
  clips: v.optional(v.array(v.pipe(ClipFileSchema, v.transform(clipFromFile))), []),
});
type FileData = v.InferOutput<typeof ReportFileSchema>;

const EnvelopeSchema = v.object({ reports: v.array(v.unknown()) });

export interface ReadReportContext {
  readonly now: string;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/**
 * Reads one report file, or a library export with a list of them, into bundles. All or nothing: shapes, the text's hash,
 * and that every finding's words stand where the file says. The saved page (`html`) is not part of the file and is ''.
 */
export async function readReportFiles(json: unknown, context: ReadReportContext): Promise<ReadResult<Bundle[]>> {
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== LIBRARY_FORMAT) {
    const one = await readOne(json, context, '');
    return one.ok ? ok([one.value]) : one;
  }
  const envelope = check(EnvelopeSchema, json);
  if (!envelope.ok) return envelope;
  const results: ReadResult<Bundle>[] = [];
  for (const [index, report] of envelope.value.reports.entries())
    results.push(await readOne(report, context, joinPath('reports', index)));
  return all(results);
}

async function readOne(json: unknown, { now, sha256 }: ReadReportContext, at: string): Promise<ReadResult<Bundle>> {
  const shape = check(ReportFileSchema, json, at);
  if (!shape.ok) return shape;
  const file = shape.value;
  const hash = await sha256(strToU8(file.article.text));
  const problems = [
    ...(hash === file.page.sha256 ? [] : [{ path: joinPath(at, 'page.sha256'), message: 'the text is not that text' }]),
    ...misplaced(file, at),
  ];
  const textOf = (_id: string, textHash: string) => (textHash === hash ? file.article.text : undefined);
  const annotations = readWebAnnotations(file.annotations, { now, textOf }, joinPath(at, 'annotations'));
  if (!annotations.ok || problems.length > 0)
    return readFailed(...problems, ...(annotations.ok ? [] : annotations.error));
  return ok(toBundle(file, annotations.value));
}

/** Findings whose words are not where they should be, and parts that lie outside the text. */
function misplaced({ article, sections, metrics, commitments, shortcomings }: FileData, at: string): Problem[] {
  const lists = { metrics, commitments, shortcomings } as const;
  return [
    ...Object.entries(lists).flatMap(([name, findings]) =>
      findings.flatMap((finding: Pick<Finding, 'start' | 'end' | 'text'>, index) =>
        article.text.slice(finding.start, finding.end) === finding.text
          ? []
          : [{ path: joinPath(joinPath(at, name), index), message: 'its text does not stand there' }],
      ),
    ),
    ...sections.flatMap(({ start, end }, index) =>
      start <= end && end <= article.text.length
        ? []
        : [{ path: joinPath(joinPath(at, 'sections'), index), message: 'lies outside the text' }],
    ),
  ];
}

function toBundle(file: FileData, annotations: Annotation[]): Bundle {
  const { page, detection, report, sections, metrics, commitments, shortcomings, diagnostics } = file;
  return {
    document: {
      id: documentId(page.url),
      url: page.url,
      title: page.title,
      saved: file.saved ?? page.retrieved,
      retrieved: page.retrieved,
      textHash: page.sha256,
      article: file.article,
      signals: file.signals ?? { ...NO_SIGNALS, url: page.url, title: page.title },
      analysis: {
        analyzer: file.analyzer,
        detection,
        report,
        sections,
        metrics,
        commitments,
        shortcomings,
        diagnostics,
      },
      collections: file.collections,
      html: '',
    },
    annotations,
    clips: file.clips,
  };
}

const NO_SIGNALS = { headings: [], meta: {}, fields: [], breadcrumb: [], infoLines: [], attachments: [] };
