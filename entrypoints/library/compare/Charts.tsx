import { useMemo, useState } from 'preact/hooks';
import { Select } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import {
  lineChart,
  type Matrix,
  type MatrixRow,
  ranking,
  rankingChart,
  scatter,
  scatterChart,
  timeSeries,
} from '../../../lib/compare';
import { ChartCard } from './ChartCard';

/** Series beyond which a line chart cannot be read. */
const LINES = 8;

/** Charts of one indicator: over the years, between places, and against another indicator. */
export function Charts({
  matrix,
  row,
  onRow,
}: {
  readonly matrix: Matrix;
  readonly row: MatrixRow;
  readonly onRow: (key: string) => void;
}) {
  const t = useTranslate();
  const years = [...new Set(matrix.columns.map(({ year }) => year))].sort();
  const [chosenYear, setYear] = useState<string | null>(null);
  const [otherKey, setOther] = useState<string | null>(null);
  const [accent, setAccent] = useState<string | null>(null);
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : (years.at(-1) ?? '');
  const series = useMemo(() => timeSeries(matrix, row), [matrix, row]);
  const accentKey = series.some(({ key }) => key === accent) ? accent : series[0]?.key;
  const ranks = useMemo(() => ranking(matrix, row, year), [matrix, row, year]);
  const other = matrix.rows.find(({ key }) => key === otherKey) ?? matrix.rows.find(({ key }) => key !== row.key);
  const pairs = useMemo(() => (other ? scatter(matrix, row, other, year) : []), [matrix, row, other, year]);
  const unit = row.unit === '' ? '' : t('library.unitOf', { unit: row.unit });
  const shared = { brokenAxis: t('library.brokenAxis'), ...(accentKey ? { accent: accentKey } : {}) };
  const label = (one: MatrixRow): string => (one.unit === '' ? one.label : `${one.label}（${one.unit}）`);
  const rowOptions = matrix.rows.map((one) => [one.key, label(one)] as const);
  const shownSeries = [...series]
    .sort((a, b) => Number(b.key === accentKey) - Number(a.key === accentKey))
    .slice(0, LINES);
  return (
    <section class="charts" aria-label={t('library.charts')}>
      <div class="filters">
        <h2>{t('library.charts')}</h2>
        <Select label={t('library.indicator')} value={row.key} options={rowOptions} onValue={onRow} />
        {series.length > 1 && (
          <Select
            label={t('library.accent')}
            value={accentKey ?? ''}
            options={series.map(({ key, name }) => [key, name] as const)}
            onValue={setAccent}
          />
        )}
      </div>
      <div class="chart-cards">
        {years.length > 1 && (
          <ChartCard
            title={`${row.label}-${years[0]}至${years.at(-1)}`}
            draw={(look) =>
              lineChart(shownSeries, {
                ...shared,
                ...look,
                title: row.label,
                subtitle: [unit, t('library.hollow')].filter(Boolean).join(t('library.comma')),
              })
            }
            head={[t('library.places'), ...years]}
            rows={series.map(({ name, points }) => [
              name,
              ...years.map((one) => points.find((point) => point.label === one)?.cell?.text ?? '—'),
            ])}
          />
        )}
        <ChartCard
          title={`${row.label}-${year}`}
          tools={
            years.length > 1 && (
              <Select
                quiet
                label={t('library.year')}
                value={year}
                options={years.map((one) => [one, one] as const)}
                onValue={setYear}
              />
            )
          }
          draw={(look) =>
            rankingChart(ranks, {
              ...shared,
              ...look,
              title: `${row.label} ${year}`,
              subtitle: [unit, t('library.hollowBefore')].filter(Boolean).join(t('library.comma')),
              gaps: {
                'not-mentioned': t('library.legend.notMentioned'),
                'no-report': t('library.legend.noReport'),
              },
            })
          }
          head={[t('library.places'), year, t('library.lastYear')]}
          rows={ranks.map(({ name, now, before }) => [name, now?.text ?? '—', before?.text ?? '—'])}
        />
        {other && pairs.length > 1 && (
          <ChartCard
            title={`${row.label}-${other.label}`}
            tools={
              <Select
                quiet
                label={t('library.against')}
                value={other.key}
                options={rowOptions.filter(([key]) => key !== row.key)}
                onValue={setOther}
              />
            }
            draw={(look) =>
              scatterChart(pairs, {
                ...shared,
                ...look,
                title: t('library.scatterOf', { x: row.label, y: other.label }),
                subtitle: year,
                xTitle: label(row),
                yTitle: label(other),
              })
            }
            head={[t('library.report'), label(row), label(other)]}
            rows={pairs.map(({ name, x, y }) => [name, x.text, y.text])}
          />
        )}
      </div>
    </section>
  );
}
