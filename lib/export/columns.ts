import type { MessageKey, Translate } from '../i18n';
import type { Bundle, Commitment, Finding, Metric, Shortcoming } from '../model';
import type { Placed } from './decided';
import type { AnnotationRow, FindingRow } from './rows';

/** Words that open an address. */
export interface Link {
  readonly text: string;
  readonly href: string;
}
/** `IsoDate` is a day or a time; what is written of it depends on the format. */
export interface IsoDate {
  readonly iso: string;
}
/** A number with the sign its words give it (≈ ≥ ≤), and where it stands. */
export interface Figure {
  readonly value: number;
  readonly bound: Metric['bound'];
  readonly href?: string;
}
export type Cell = string | number | Link | IsoDate | Figure | null;

export interface Column<Row> {
  readonly key: MessageKey;
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly value: (row: Row, t: Translate) => Cell | boolean;
}

export interface RowOf<F extends Finding = Finding> extends Omit<FindingRow, 'finding'> {
  readonly finding: F;
  readonly bundle: Bundle;
}
export interface NoteRow extends AnnotationRow {
  readonly bundle: Bundle;
}

const day = (iso: string | null): Cell => (iso === null || iso === '' ? null : { iso });

const report = {
  region: {
    key: 'column.region',
    width: 16,
    value: ({ bundle }) => bundle.document.analysis.report.region,
  },
  year: {
    key: 'column.year',
    width: 8,
    value: ({ bundle }) => yearCell(bundle),
  },
  title: {
    key: 'column.report',
    width: 40,
    value: ({ bundle }) => reportTitle(bundle.document),
  },
} satisfies Record<string, Column<{ bundle: Bundle }>>;

export const reportTitle = ({
  analysis,
  title,
}: {
  readonly analysis: Pick<Bundle['document']['analysis'], 'report'>;
  readonly title: string;
}): string => analysis.report.title || title;

/** A year is a number; a plan's years are words, `2021—2025`. */
function yearCell({ document }: Bundle): Cell {
  const { year } = document.analysis.report;
  return Array.isArray(year) ? year.join('—') : year;
}

export const reportColumns: readonly Column<{ bundle: Bundle }>[] = [
  report.region,
  report.year,
  report.title,
  {
    key: 'column.level',
    width: 8,
    value: ({ bundle }, t) => {
      const { level } = bundle.document.analysis.report;
      return level && t(`level.${level}`);
    },
  },
  { key: 'column.regionCode', width: 10, value: ({ bundle }) => bundle.document.analysis.report.regionCode },
  { key: 'column.issuer', width: 24, value: ({ bundle }) => bundle.document.analysis.report.issuer },
  { key: 'column.published', width: 12, value: ({ bundle }) => day(bundle.document.analysis.report.published) },
  { key: 'column.documentNumber', width: 18, value: ({ bundle }) => bundle.document.analysis.report.documentNumber },
  { key: 'column.indexNumber', width: 22, value: ({ bundle }) => bundle.document.analysis.report.indexNumber },
  { key: 'table.metrics', width: 8, value: ({ bundle }) => bundle.document.analysis.metrics.length },
  { key: 'table.commitments', width: 8, value: ({ bundle }) => bundle.document.analysis.commitments.length },
  { key: 'table.shortcomings', width: 8, value: ({ bundle }) => bundle.document.analysis.shortcomings.length },
  { key: 'column.length', width: 10, value: ({ bundle }) => [...bundle.document.article.text].length },
  {
    key: 'column.missing',
    width: 12,
    value: ({ bundle }, t) => {
      const { missing } = bundle.document.article;
      return missing && t(`missing.${missing}`);
    },
  },
  { key: 'column.url', width: 40, value: ({ bundle }) => ({ text: bundle.document.url, href: bundle.document.url }) },
  { key: 'column.retrieved', width: 20, value: ({ bundle }) => day(bundle.document.retrieved) },
  { key: 'column.textHash', width: 66, value: ({ bundle }) => bundle.document.textHash },
];

const where: readonly Column<RowOf>[] = [
  { key: 'column.part', width: 24, value: ({ part }) => part?.title ?? null },
  { key: 'column.sentence', width: 60, value: ({ sentence }) => sentence },
  { key: 'column.source', width: 12, value: ({ href }, t) => ({ text: t('word.open'), href }) },
  { key: 'column.position', width: 8, value: ({ span }) => span?.start ?? null },
  { key: 'column.outcome', width: 12, value: ({ outcome }, t) => t(`outcome.${outcome}`) },
  { key: 'column.state', width: 10, value: ({ state }, t) => t(`decision.${state}`) },
  { key: 'column.proposed', width: 24, value: ({ proposed }) => proposed && summary(proposed) },
  { key: 'column.note', width: 30, value: ({ annotation }) => annotation?.note || null },
  { key: 'column.tags', width: 16, value: ({ annotation }) => annotation?.tags.join('; ') || null },
  { key: 'column.basis', width: 10, value: ({ finding }, t) => t(`basis.${finding.basis}`) },
  { key: 'column.rule', width: 20, value: ({ finding }) => finding.rule },
];

const quotation: Column<RowOf> = { key: 'column.quotation', width: 24, value: ({ finding }) => finding.text };

const metric: readonly Column<RowOf<Metric>>[] = [
  { key: 'column.indicator', width: 30, value: ({ finding }) => finding.indicator },
  { key: 'column.value', width: 14, value: ({ finding }) => finding.value },
  { key: 'column.unit', width: 10, value: ({ finding }) => finding.unit },
  { key: 'column.approx', width: 6, value: ({ finding }) => finding.approx },
  { key: 'column.lower', width: 14, value: ({ finding }) => interval(finding).lower },
  { key: 'column.upper', width: 14, value: ({ finding }) => interval(finding).upper },
  { key: 'column.metricKind', width: 8, value: ({ finding }, t) => t(`metric.${finding.kind}`) },
  {
    key: 'column.direction',
    width: 6,
    value: ({ finding }, t) => finding.direction && t(`direction.${finding.direction}`),
  },
  { key: 'column.role', width: 8, value: ({ finding }, t) => t(`role.${finding.role}`) },
  { key: 'column.indicatorId', width: 24, value: ({ finding }) => finding.indicatorId },
];

const commitment: readonly Column<RowOf<Commitment>>[] = [
  { key: 'column.deadline', width: 12, value: ({ finding }) => finding.deadline },
  { key: 'column.target', width: 20, value: ({ finding }) => finding.target },
  { key: 'column.responsible', width: 20, value: ({ finding }) => finding.responsible },
];

const shortcoming: readonly Column<RowOf<Shortcoming>>[] = [
  { key: 'column.shortcomingKind', width: 8, value: ({ finding }, t) => t(`shortcoming.${finding.kind}`) },
  { key: 'column.remedied', width: 8, value: ({ finding }) => finding.remedied },
];

/** What is known of a value from the words around it: `460余` is at least 460, `约460` has no bound that could be named. */
function interval({ value, bound }: Metric): { lower: number | null; upper: number | null } {
  return {
    lower: bound === 'exact' || bound === 'min' ? value : null,
    upper: bound === 'exact' || bound === 'max' ? value : null,
  };
}

/** A finding in a few words: `行政复议申请收到 418 件`, `专项资金投入 ≈ 5736800 元`, or its quotation. */
export function summary(finding: Finding): string {
  if (finding.type !== 'metric') return finding.text;
  const { indicator, value, unit, bound, direction } = finding;
  const sign = { exact: '', about: '≈', min: '≥', max: '≤' }[bound];
  const way = direction === null ? '' : direction === 'up' ? '+' : '−';
  return [indicator, sign, way + value, unit].filter((word) => word !== '').join(' ');
}

/** Where a passage stands, if not simply in its place; with the recorded words where others stand there now. */
export const standing = (outcome: Placed['outcome'], recorded: string, t: Translate): string =>
  outcome === 'anchored' ? '' : t(`outcome.${outcome}`) + (outcome === 'changed' ? `“${recorded}”` : '');

/** Makes a column of one kind of finding fit a table of all kinds: empty for the others. */
const only = <F extends Finding>(type: F['type'], columns: readonly Column<RowOf<F>>[]): Column<RowOf>[] =>
  columns.map(({ key, width, value }) => ({
    key,
    width,
    value: (row, t) => (row.finding.type === type ? value(row as RowOf<F>, t) : null),
  }));

const head = [report.region, report.year, report.title];
export const metricColumns: readonly Column<RowOf<Metric>>[] = [...head, ...metric, quotation, ...where];
export const commitmentColumns: readonly Column<RowOf<Commitment>>[] = [...head, quotation, ...commitment, ...where];
export const shortcomingColumns: readonly Column<RowOf<Shortcoming>>[] = [...head, quotation, ...shortcoming, ...where];

/** One table of all kinds, for programs that take a single one. */
export const findingColumns: readonly Column<RowOf>[] = [
  ...head,
  { key: 'column.kind', width: 8, value: ({ finding }, t) => t(`kind.${finding.type}`) },
  quotation,
  ...only('metric', metric),
  ...only('commitment', commitment),
  ...only('shortcoming', shortcoming),
  ...where,
];

export const annotationColumns: readonly Column<NoteRow>[] = [
  ...head,
  { key: 'column.motivation', width: 10, value: ({ annotation }, t) => t(`motivation.${annotation.motivation}`) },
  { key: 'column.quotation', width: 40, value: ({ annotation }) => annotation.anchor.quote.exact },
  { key: 'column.note', width: 40, value: ({ annotation }) => annotation.note || null },
  { key: 'column.tags', width: 16, value: ({ annotation }) => annotation.tags.join('; ') || null },
  { key: 'column.category', width: 14, value: ({ annotation }) => annotation.categories.join('; ') || null },
  { key: 'column.kind', width: 8, value: ({ annotation }, t) => annotation.kind && t(`kind.${annotation.kind}`) },
  {
    key: 'column.state',
    width: 10,
    value: ({ annotation }, t) => annotation.decision && t(`decision.${annotation.decision}`),
  },
  {
    key: 'column.verdict',
    width: 10,
    value: ({ annotation }, t) => annotation.verdict && t(`verdict.${annotation.verdict}`),
  },
  { key: 'column.part', width: 24, value: ({ part }) => part?.title ?? null },
  { key: 'column.outcome', width: 12, value: ({ outcome }, t) => t(`outcome.${outcome}`) },
  { key: 'column.source', width: 12, value: ({ href }, t) => ({ text: t('word.open'), href }) },
  { key: 'column.creator', width: 12, value: ({ annotation }) => annotation.creator || null },
  { key: 'column.created', width: 20, value: ({ annotation }) => day(annotation.created) },
  { key: 'column.modified', width: 20, value: ({ annotation }) => day(annotation.modified) },
  { key: 'column.id', width: 38, value: ({ annotation }) => annotation.id },
];
