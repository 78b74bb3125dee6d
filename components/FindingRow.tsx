import type { ComponentChildren, Ref } from 'preact';
import type { MarkKind } from '../lib/model';
import { Figure } from './Figure';
import type { FigureSource } from './figures';
import { useTranslate } from './i18n';
import { Icon, type IconName } from './icons';
import { KindSign } from './KindSign';

/** What the reader, or a check, says of a row; `attention` outranks the rest. */
export type RowState = 'pending' | 'confirmed' | 'corrected' | 'dismissed' | 'attention' | 'note';

export interface FindingRowProps {
  readonly kind: MarkKind;
  /** A metric's figure; words lead the row where it is null. */
  readonly figure: FigureSource | null;
  /** Indicator, or the sentence. */
  readonly title: ComponentChildren;
  readonly state: RowState;
  readonly stateLabel: string;
  readonly sub?: ComponentChildren;
  readonly tags?: ComponentChildren;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  /** Whether it is among those chosen together; null or absent where none are. */
  readonly chosen?: boolean | null;
  readonly onSelect: (event: MouseEvent) => void;
  readonly mainRef?: Ref<HTMLButtonElement>;
  /** Actions and forms of the current row, opened in place. */
  readonly children?: ComponentChildren;
}

const STATE_ICONS: Record<RowState, IconName | null> = {
  pending: null,
  confirmed: 'check',
  corrected: 'pencil',
  dismissed: 'close',
  attention: 'ask',
  note: 'note',
};

/** One finding or annotation of a list: figure or kind | words | state. A list item whose button selects it. */
export function FindingRow(props: FindingRowProps) {
  const { kind, figure, state, current } = props;
  const t = useTranslate();
  const icon = STATE_ICONS[state];
  const classes = [
    'finding',
    figure === null && 'finding-words',
    current && 'finding-current',
    props.chosen && 'finding-chosen',
    state === 'dismissed' && 'finding-dismissed',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        class="finding-main"
        ref={props.mainRef}
        tabIndex={props.tabIndex}
        aria-current={current}
        aria-pressed={props.chosen ?? undefined}
        onClick={props.onSelect}
      >
        <span class="finding-lead">
          {figure ? (
            <>
              <span class="visually-hidden">{t(`kind.${kind}`)} </span>
              <Figure of={figure} />
            </>
          ) : (
            <KindSign kind={kind} />
          )}
        </span>
        <span class="finding-title" lang="zh-CN">
          {props.title}
        </span>
        <span class="finding-state">
          {icon ? <Icon name={icon} label={props.stateLabel} class={`icon-${state}`} /> : null}
        </span>
        {props.sub && <span class="finding-sub">{props.sub}</span>}
        {props.tags && <span class="finding-tags">{props.tags}</span>}
      </button>
      {current && props.children && <div class="finding-extra">{props.children}</div>}
    </li>
  );
}
