import { useTranslate } from '../../../components/i18n';
import type { ColumnGroup } from './matrix-cells';

/** The two head rows: places over years, or years over places. */
export function MatrixHead({ groups, byYear }: { readonly groups: readonly ColumnGroup[]; readonly byYear: boolean }) {
  const t = useTranslate();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} class="m-label">
          {t('library.indicator')}
        </th>
        <th scope="col" rowSpan={2} class="m-unit">
          {t('library.unit')}
        </th>
        {groups.map(({ name, columns }) => (
          <th key={columns[0]?.key} scope="colgroup" colSpan={columns.length} class="m-group" lang="zh-CN" title={name}>
            {name}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {groups.flatMap(({ columns }) =>
          columns.map(({ key, place, year }, index) => (
            <th key={key} scope="col" class={`number m-second ${index === 0 ? 'group-start' : ''}`} lang="zh-CN">
              {byYear ? place : year}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
