// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not drawn, which a table cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the control inside the cell
import { IconButton } from '../../../components/Button';
import { Figure } from '../../../components/Figure';
import { useTranslate } from '../../../components/i18n';
import type { IconName } from '../../../components/icons';
import { KindSign } from '../../../components/KindSign';
import { Quotation } from '../../../components/Quotation';
import { StateMark, Tag } from '../../../components/Tag';
import type { Decision } from '../../../lib/model';
import { GridRow, type RowState } from '../Grid';
import type { Line } from '../model/lines';
import type { ReportRow } from '../model/reports';
import { SourceCell } from '../SourceCell';

export interface FindingGridRowProps {
  readonly line: Line;
  readonly report: ReportRow | undefined;
  readonly state: RowState;
  readonly onOpen: () => void;
  readonly onDecide: (decision: Decision) => void;
}

const DECISION_ICONS: Readonly<Record<'pending' | Decision, IconName>> = {
  pending: 'ring',
  confirmed: 'check',
  corrected: 'pencil',
  dismissed: 'close',
};

/** One finding: figure or kind | words, note and tags | report | decision, with the ways to decide. */
export function FindingGridRow(props: FindingGridRowProps) {
  const { line, report, state, onOpen, onDecide } = props;
  const t = useTranslate();
  const [before, exact, after] = line.quote;
  return (
    <GridRow
      {...state}
      class={`finding-grid-row ${line.decision === 'dismissed' ? 'finding-dismissed' : ''}`}
      current={state.active}
      boxLabel={t('library.choose', { name: line.title })}
      onOpen={onOpen}
    >
      <span role="gridcell" class="number">
        {line.figure ? (
          <>
            <span class="visually-hidden">{t(`kind.${line.kind}`)} </span>
            <Figure of={line.figure} />
          </>
        ) : (
          <KindSign kind={line.kind} />
        )}
      </span>
      <span role="gridcell" class="finding-words-cell" lang="zh-CN">
        <span class={line.figure ? 'clip' : 'clip-2'}>{line.title}</span>
        {line.figure && (
          <span class="caption text-3 clip">
            <Quotation before={before} exact={exact} after={after} kind={line.kind} />
          </span>
        )}
        {(line.note !== '' || line.tags.length > 0) && (
          <span class="finding-remark">
            {line.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
            {line.note !== '' && (
              <Tag icon="note" title={line.note}>
                {line.note}
              </Tag>
            )}
          </span>
        )}
      </span>
      <SourceCell report={report} />
      <span role="gridcell" class="decision-cell">
        {line.place !== 'anchored' ? (
          <StateMark icon={line.place === 'changed' ? 'changed' : 'ask'} tone="ask">
            {t(`outcome.${line.place}`)}
          </StateMark>
        ) : (
          line.decision && (
            <StateMark
              icon={DECISION_ICONS[line.decision]}
              pending={line.decision === 'pending'}
              tone={line.decision === 'confirmed' ? 'ok' : line.decision === 'pending' ? 'quiet' : 'plain'}
            >
              {t(`decision.${line.decision}`)}
            </StateMark>
          )
        )}
        <span class="row-actions">
          {line.decision !== null && line.decision !== 'confirmed' && (
            <IconButton icon="check" label={t('action.confirm')} tabIndex={-1} onClick={() => onDecide('confirmed')} />
          )}
          {line.decision !== null && line.decision !== 'dismissed' && (
            <IconButton icon="close" label={t('action.dismiss')} tabIndex={-1} onClick={() => onDecide('dismissed')} />
          )}
          <IconButton icon="document" label={t('library.goToPlace')} tabIndex={-1} onClick={onOpen} />
        </span>
      </span>
    </GridRow>
  );
}
