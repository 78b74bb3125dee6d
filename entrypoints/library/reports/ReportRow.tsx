// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import type { IconName } from '../../../components/icons';
import { StateMark, type StateMarkProps } from '../../../components/Tag';
import type { SearchHit } from '../../../lib/store';
import { useHits } from '../data/useHits';
import { GridRow, type RowState } from '../Grid';
import type { ReportState, ReportRow as Row } from '../model/reports';

export interface ReportRowProps {
  readonly row: Row;
  readonly state: RowState;
  /** What was looked for, and how often it occurs here; null where nothing is looked for. */
  readonly found: { readonly query: string; readonly count: number } | null;
  readonly current: boolean;
  readonly onRead: (at: number | null) => void;
}

/** How each state looks; the word comes from `library.state.<state>`. */
export const STATE_LOOKS: Readonly<
  Record<ReportState, { icon: IconName; tone: NonNullable<StateMarkProps['tone']>; pending?: true }>
> = {
  ask: { icon: 'ask', tone: 'ask' },
  changed: { icon: 'changed', tone: 'ask' },
  incomplete: { icon: 'warning', tone: 'ask' },
  pending: { icon: 'ring', tone: 'quiet', pending: true },
  reviewed: { icon: 'check', tone: 'ok' },
};

/** One report of the list; what was searched for stands in its second line. */
export function ReportRow(props: ReportRowProps) {
  const { row, state, found, current, onRead } = props;
  const t = useTranslate();
  const hit = useHits(row.id, found?.query ?? null)?.find((one) => one.in !== 'title');
  const family = row.record.report.docType;
  const look = STATE_LOOKS[row.state];
  const note = row.state === 'ask' ? row.ask : row.state === 'changed' ? row.displaced : null;
  return (
    <GridRow
      {...state}
      class="report-row"
      current={current}
      boxLabel={t('library.choose', { name: row.title })}
      onOpen={() => onRead(hit?.span?.start ?? null)}
    >
      <span role="gridcell" class="report-cell" lang="zh-CN">
        <span class="report-title clip" title={row.title}>
          {row.title}
        </span>
        <span class="caption text-3 clip">
          {hit ? <Hit hit={hit} count={found?.count ?? 0} /> : null}
          {!hit && [row.place, family && t(`docType.${family}`)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span role="gridcell" class="number num">
        {row.year}
      </span>
      <span role="gridcell" class="number findings-col">
        <Progress findings={row.findings} reviewed={row.reviewed} />
      </span>
      <span role="gridcell" class="state-col">
        <StateMark icon={look.icon} tone={look.tone} pending={look.pending ?? false}>
          {t(`library.state.${row.state}`)}
          {note !== null && <span class="num"> {note}</span>}
        </StateMark>
      </span>
    </GridRow>
  );
}

/** Characters before the hit, so that it stays in sight where the line is cut. */
const LEAD = 8;

function Hit({ hit, count }: { readonly hit: SearchHit; readonly count: number }) {
  const { snippet, mark } = hit;
  return (
    <>
      {count > 1 && <span class="num">×{count} </span>}
      {mark.start > LEAD ? '…' : ''}
      {snippet.slice(Math.max(0, mark.start - LEAD), mark.start)}
      <mark>{snippet.slice(mark.start, mark.end)}</mark>
      {snippet.slice(mark.end)}
    </>
  );
}

/** Findings, reviewed ones, and the share of these as a bar. */
function Progress({ findings, reviewed }: { readonly findings: number; readonly reviewed: number | null }) {
  const t = useTranslate();
  const share = findings === 0 || reviewed === null ? 0 : reviewed / findings;
  return (
    <span class="progress-cell">
      <span>
        <b class="num">{groupDigits(findings)}</b>
        <span class="text-3 num">
          {' · '}
          <span class="visually-hidden">{t('library.reviewed')} </span>
          {reviewed === null ? '…' : groupDigits(reviewed)}
        </span>
      </span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
