// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { groupDigits } from '../../../components/figures';
import { useTranslate } from '../../../components/i18n';
import type { IconName } from '../../../components/icons';
import { StateMark, type StateMarkProps } from '../../../components/Tag';
import type { SearchHit, SearchResult } from '../../../lib/store';
import type { ReportState, ReportRow as Row } from '../model/reports';

export interface ReportRowProps {
  readonly row: Row;
  readonly index: number;
  readonly found: SearchResult | undefined;
  readonly current: boolean;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (isShift: boolean) => void;
  readonly onOpen: () => void;
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
  const { row, index, found, current, active, chosen, onChoose, onOpen, onRead } = props;
  const t = useTranslate();
  const hit = found?.hits.find((one) => one.in !== 'title');
  const family = row.record.report.docType;
  const look = STATE_LOOKS[row.state];
  const note = row.state === 'ask' ? row.ask : row.state === 'changed' ? row.displaced : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the list
    <div
      class="grid-row report-row"
      role="row"
      data-row={index}
      data-current={current}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as Element).closest('input')) return;
        if (event.shiftKey) onChoose(true);
        else if (event.ctrlKey || event.metaKey) onChoose(false);
        else onOpen();
      }}
      onDblClick={() => onRead(hit?.span?.start ?? null)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          class="checkbox"
          tabIndex={-1}
          aria-label={t('library.choose', { name: row.title })}
          checked={chosen}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </span>
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
    </div>
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
