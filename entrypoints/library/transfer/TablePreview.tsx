import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import type { Table } from '../../../lib/export/tables';

export const ROWS = 5;
/** Columns of a table that fit, by their place in it. */
const SHOWN = 7;

/** The first rows of a table, in its very columns; columns that are empty in them are left out, and that is said. */
export function TablePreview({ table }: { readonly table: Table }) {
  const t = useTranslate();
  const columns = table.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => table.rows.slice(0, ROWS).some((row) => shown(row[at]) !== ''))
    .slice(0, SHOWN);
  const more = table.columns.length - columns.length;
  return (
    <>
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
