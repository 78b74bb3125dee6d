import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../../components/i18n';
import type { ReportRow } from '../model/reports';
import { ReportFacets } from './ReportFacets';
import { ViewsMenu } from './ViewsMenu';

/** The filters of the list of reports and the saved views. */
export function ReportFilters({
  rows,
  children,
}: {
  readonly rows: readonly ReportRow[];
  readonly children: ComponentChildren;
}) {
  const t = useTranslate();
  return (
    <section class="filters" aria-label={t('library.filters')}>
      <ReportFacets rows={rows} />
      <ViewsMenu />
      {children}
    </section>
  );
}
