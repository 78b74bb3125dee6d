// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus
import type { ReportRow } from './model/reports';

/** Of which report a row is: its place and year. */
export function SourceCell({ report }: { readonly report: ReportRow | undefined }) {
  return (
    <span role="gridcell" class="source-col" lang="zh-CN">
      <span class="clip">{report?.place}</span>
      <span class="caption text-3 num">{report?.year}</span>
    </span>
  );
}
