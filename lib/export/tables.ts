import { createTranslator, type MessageKey, type Translate } from '../i18n';
import type { Bundle, Commitment, FindingType, Metric, Shortcoming } from '../model';
import {
  annotationColumns,
  type Cell,
  type Column,
  commitmentColumns,
  findingColumns,
  metricColumns,
  type NoteRow,
  type RowOf,
  reportColumns,
  shortcomingColumns,
} from './columns';
import { annotationRows, findingRows, includesKind, places } from './rows';
import { mapSteps } from './steps';
import type { ExportContext, Reports } from './types';

/** A finished table, headings in the reader's language; every row as long as `columns`. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay in sight in a spreadsheet, besides the headings. */
  readonly frozenColumns?: number;
}

export interface Rows {
  readonly findings: readonly RowOf[];
  readonly notes: readonly NoteRow[];
}

/** Findings and annotations of all bundles, in the order of the bundles and of their texts. */
export async function collectRows(
  bundles: Reports,
  context: ExportContext,
  share: readonly [number, number] = [0, 1],
): Promise<Rows> {
  const perBundle = await mapSteps(bundles, context, (bundle) => rowsOf(bundle, context), share);
  return {
    findings: perBundle.flatMap(({ findings }) => findings),
    notes: perBundle.flatMap(({ notes }) => notes),
  };
}

/** Findings and annotations of one bundle. */
export function rowsOf(bundle: Bundle, context: ExportContext): Rows {
  const at = places(bundle);
  const findings = findingRows(bundle, context, at).map((row) => ({ ...row, bundle }));
  return { findings, notes: annotationRows(bundle, context, at).map((row) => ({ ...row, bundle })) };
}

/** One table with every finding, whatever its kind: the CSV file. */
export const findingsTable = ({ findings }: Rows, context: ExportContext): Table =>
  table('table.findings', findingColumns, findings, context);

/** One table per kind, reports first, annotations last: the sheets of a workbook. */
export function sheets(bundles: readonly Bundle[], { findings, notes }: Rows, context: ExportContext): Table[] {
  const reports = bundles.map((bundle) => ({ bundle }));
  const wanted = (kind: FindingType | 'note', build: () => Table): Table[] =>
    includesKind(context, kind) ? [build()] : [];
  const of = <T extends FindingType>(type: T): Extract<Typed, { finding: { type: T } }>[] =>
    findings.filter((row): row is Extract<Typed, { finding: { type: T } }> => row.finding.type === type);
  return [
    table('table.reports', reportColumns, reports, context),
    ...wanted('metric', () => table('table.metrics', metricColumns, of('metric'), context)),
    ...wanted('commitment', () => table('table.commitments', commitmentColumns, of('commitment'), context)),
    ...wanted('shortcoming', () => table('table.shortcomings', shortcomingColumns, of('shortcoming'), context)),
    ...wanted('note', () => table('table.annotations', annotationColumns, notes, context)),
  ];
}
type Typed = RowOf<Metric> | RowOf<Commitment> | RowOf<Shortcoming>;

/** A table of any columns; exported for the matrix and for what is copied. */
export function table<Row>(
  name: MessageKey,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { language }: Pick<ExportContext, 'language'>,
): Table {
  const t: Translate = createTranslator(language);
  return {
    name: t(name),
    columns: columns.map(({ key, width }) => ({ title: t(key), width })),
    rows: rows.map((row) => columns.map(({ value }) => words(value(row, t), t))),
  };
}

/** Truth values in words: 是 and 否 say more to a reader than TRUE and FALSE, and no program turns them into formulas. */
const words = (value: Cell | boolean, t: Translate): Cell =>
  typeof value === 'boolean' ? t(value ? 'word.yes' : 'word.no') : value;
