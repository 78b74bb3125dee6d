import { useEffect, useState } from 'preact/hooks';
import { groupDigits } from '../../../components/figures';
import { useLanguage, useTranslate } from '../../../components/i18n';
import type { ExportContext } from '../../../lib/export';
import { collectRows, findingsTable, type Table } from '../../../lib/export/tables';
import { exportContext } from '../../../lib/shell/export-context';
import { useLibrary } from '../data/useLibrary';

export type ExportChoice = Pick<ExportContext, 'decidedOnly' | 'dismissed' | 'kinds'>;

const ROWS = 5;
/** Columns of the findings' table that fit: region, year, indicator …, by their place in it. */
const SHOWN = 7;
/** Reports looked through for the first rows. */
const LOOKED = 20;

/** The first rows of what is going to be written, in the very columns of the table formats. */
export function ExportPreview({ ids, choice }: { readonly ids: readonly string[]; readonly choice: ExportChoice }) {
  const t = useTranslate();
  const language = useLanguage();
  const { store } = useLibrary();
  const [table, setTable] = useState<Table | null>(null);
  useEffect(() => {
    let over = false;
    const look = async (): Promise<void> => {
      const context = { ...exportContext(language), ...choice };
      const bundles = [];
      for await (const bundle of store.bundles.each(ids.slice(0, LOOKED))) {
        if (over) return;
        bundles.push(bundle);
        const rows = await collectRows(bundles, context);
        if (rows.findings.length >= ROWS || bundles.length >= LOOKED) break;
      }
      const made = findingsTable(await collectRows(bundles, context), context);
      if (!over) setTable(made);
    };
    void look();
    return () => {
      over = true;
    };
  }, [store, ids, choice, language]);
  if (table === null) return null;
  const columns = table.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => table.rows.slice(0, ROWS).some((row) => shown(row[at]) !== ''))
    .slice(0, SHOWN);
  const more = table.columns.length - columns.length;
  return (
    <>
      <h3 class="row">
        <span class="grow">{t('library.preview')}</span>
        <span class="num">{t('library.previewRows', { count: Math.min(ROWS, table.rows.length) })}</span>
      </h3>
      {table.rows.length === 0 ? (
        <p class="text-3">{t('library.previewEmpty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the keyboard must reach
        <section class="preview" tabIndex={0} aria-label={t('library.preview')}>
          <table>
            <thead>
              <tr>
                {columns.map(({ title, at }) => (
                  <th key={at} scope="col" class={isNumber(table, at) ? 'number' : ''}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, ROWS).map((row, index) => (
                <tr key={index}>
                  {columns.map(({ at }) => (
                    <td key={at} class={isNumber(table, at) ? 'number num' : ''} lang="zh-CN">
                      {shown(row[at])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {more > 0 && <p class="caption text-3">{t('library.previewMore', { count: more })}</p>}
    </>
  );
}

type Cell = Table['rows'][number][number];

const isNumber = (table: Table, at: number): boolean =>
  table.rows.slice(0, ROWS).some((row) => {
    const cell = row[at];
    return typeof cell === 'number' || (typeof cell === 'object' && cell !== null && 'value' in cell);
  });

const SIGNS = { exact: '', min: '≥', max: '≤', about: '≈' } as const;

/** A cell's words; long sentences are cut, they are only a sample here. */
function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = ((): string => {
    if (typeof cell !== 'object') return String(cell);
    if ('value' in cell) return `${SIGNS[cell.bound]}${groupDigits(cell.value)}`;
    return 'iso' in cell ? cell.iso.slice(0, 10) : cell.text;
  })();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
