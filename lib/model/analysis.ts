import * as v from 'valibot';
import { CommitmentSchema, MetricSchema, ShortcomingSchema } from './finding';
import { DetectionSchema, ReportDataSchema } from './report';
import { SectionSchema } from './section';

/** One rule that did not finish; the rest did. */
export const DiagnosticSchema = v.object({ rule: v.string(), message: v.string() });
export type Diagnostic = v.InferOutput<typeof DiagnosticSchema>;

/** Everything the program found in one text. A cache: droppable, keyed by text hash and analyzer version. */
export const AnalysisSchema = v.object({
  /** ANALYZER_VERSION of lib/analysis that made it. */
  analyzer: v.string(),
  detection: DetectionSchema,
  report: ReportDataSchema,
  sections: v.array(SectionSchema),
  metrics: v.array(MetricSchema),
  commitments: v.array(CommitmentSchema),
  shortcomings: v.array(ShortcomingSchema),
  diagnostics: v.array(DiagnosticSchema),
});
export type Analysis = v.InferOutput<typeof AnalysisSchema>;
