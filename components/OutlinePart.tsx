import type { ComponentChildren } from 'preact';
import { MARK_KINDS, type MarkKind } from '../lib/model';
import { IconButton } from './Button';
import { useTranslate } from './i18n';
import { Icon, type IconName } from './icons';
import { KindCount } from './KindSign';

/** Whether a part the regulations ask for is there. `plain` where none asks. */
export type PartStatus = 'found' | 'brief' | 'missing' | 'plain';

const ICONS: Record<PartStatus, IconName> = { found: 'agrees', brief: 'dash', missing: 'ring', plain: 'document' };

export interface OutlinePartProps {
  readonly title: string;
  /** Named by us, not by the report: an introduction without a heading. */
  readonly untitled?: boolean;
  readonly status: PartStatus;
  /** Share of the text, 0 to 1; null for a part that is not there. */
  readonly share: number | null;
  readonly counts: Partial<Record<MarkKind, number>>;
  readonly remark?: string;
  readonly current?: boolean;
  readonly onSelect?: () => void;
  /** Keeps the whole part as a clip. */
  readonly onClip?: () => void;
  /** Headings below it. */
  readonly children?: ComponentChildren;
}

/** @returns a share as whole per cent; what is there but below half a per cent says so. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '<1%' : `${rounded}%`;
};

/** A top-level part: state, title, share of the text, counts. */
export function OutlinePart(props: OutlinePartProps) {
  const { title, untitled, status, share, counts, remark, current, onSelect, onClip, children } = props;
  const t = useTranslate();
  const present = MARK_KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  const body = (
    <>
      <Icon
        name={ICONS[status]}
        class={`icon-${status}`}
        {...(status === 'plain' ? {} : { label: t(`part.${status}`) })}
      />
      <span class={`part-title ${status === 'missing' ? 'text-2' : untitled ? '' : 'strong'}`} lang="zh-CN">
        {title}
      </span>
      <span class="text-3 caption num">{share === null ? t('part.missing') : percent(share)}</span>
      {(present.length > 0 || remark) && (
        <span class="part-sub">
          {share !== null && (
            <span class="share-bar" aria-hidden="true">
              <span style={{ width: percent(share) }} />
            </span>
          )}
          {present.map((kind) => (
            <KindCount key={kind} kind={kind} count={counts[kind] ?? 0} />
          ))}
          {remark && <span>{remark}</span>}
        </span>
      )}
    </>
  );
  return (
    <li class="part">
      <div class="part-row">
        {onSelect ? (
          <button type="button" class="part-main" aria-current={current ? 'true' : undefined} onClick={onSelect}>
            {body}
          </button>
        ) : (
          <div class="part-main">{body}</div>
        )}
        {onClip && <ClipButton title={title} onClip={onClip} />}
      </div>
      {children}
    </li>
  );
}

export interface SubpartProps {
  readonly title: string;
  readonly deep: boolean;
  readonly count: number;
  readonly current: boolean;
  readonly onSelect: () => void;
  readonly onClip?: () => void;
}

/** A heading below a part, with the number of findings under it. */
export function Subpart({ title, deep, count, current, onSelect, onClip }: SubpartProps) {
  return (
    <li class="part-row">
      <button
        type="button"
        class={deep ? 'subpart subpart-deep' : 'subpart'}
        aria-current={current ? 'true' : undefined}
        onClick={onSelect}
      >
        <span class="grow" lang="zh-CN">
          {title}
        </span>
        {count > 0 && <span class="text-3 caption num">{count}</span>}
      </button>
      {onClip && <ClipButton title={title} onClip={onClip} />}
    </li>
  );
}

function ClipButton({ title, onClip }: { readonly title: string; readonly onClip: () => void }) {
  const t = useTranslate();
  return <IconButton icon="archive" class="part-clip" label={t('part.clip', { title })} onClick={onClip} />;
}
