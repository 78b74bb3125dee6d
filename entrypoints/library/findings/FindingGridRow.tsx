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
import type { Line } from '../model/lines';
import type { ReportRow } from '../model/reports';

export interface FindingGridRowProps {
  readonly line: Line;
  readonly report: ReportRow | undefined;
  readonly index: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (isShift: boolean) => void;
  readonly onSelect: () => void;
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
  const { line, report, index, active, chosen, onChoose, onSelect, onOpen, onDecide } = props;
  const t = useTranslate();
  const [before, exact, after] = line.quote;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the list
    <div
      class={`grid-row finding-grid-row ${line.decision === 'dismissed' ? 'finding-dismissed' : ''}`}
      role="row"
      data-row={index}
      data-current={active}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as Element).closest('input, button')) return;
        if (event.shiftKey) onChoose(true);
        else if (event.ctrlKey || event.metaKey) onChoose(false);
        else onSelect();
      }}
      onDblClick={onOpen}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          class="checkbox"
          tabIndex={-1}
          aria-label={t('library.choose', { name: line.title })}
          checked={chosen}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </span>
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
      <span role="gridcell" class="source-col" lang="zh-CN">
        <span class="clip">{report?.place}</span>
        <span class="caption text-3 num">{report?.year}</span>
      </span>
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
    </div>
  );
}
