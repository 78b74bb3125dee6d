import { isValue, type Matrix, type MatrixCell } from '../compare/matrix';
import { createTranslator } from '../i18n';
import type { Cell } from './columns';
import type { Table } from './tables';
import { fragmentUrl } from './text-fragment';
import type { ExportContext } from './types';

/** A matrix as a table: indicator, unit and class, then one column per place and year; figures link to their sentences. */
export function matrixTable({ columns, rows }: Matrix, { language }: Pick<ExportContext, 'language'>): Table {
  const t = createTranslator(language);
  const cell = (one: MatrixCell): Cell => {
    if (!isValue(one)) return t(one.state === 'no-report' ? 'matrix.noReport' : 'matrix.notMentioned');
    const { value, bound, url, sentence } = one.best;
    return { value, bound, href: fragmentUrl(url, sentence) };
  };
  return {
    name: t('table.matrix'),
    columns: [
      { title: t('column.indicator'), width: 30 },
      { title: t('column.unit'), width: 10 },
      { title: t('column.metricKind'), width: 8 },
      { title: t('column.role'), width: 10 },
      ...columns.map(({ place, year }) => ({ title: `${place} ${year}`.trim(), width: 14 })),
    ],
    rows: rows.map(({ label, unit, kind, role, cells }) => [
      label,
      unit,
      t(`metric.${kind}`),
      t(`role.${role}`),
      ...cells.map(cell),
    ]),
    frozenColumns: 2,
  };
}
