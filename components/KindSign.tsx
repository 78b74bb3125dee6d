import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../lib/model';
import { useTranslate } from './i18n';

export interface KindSignProps {
  readonly kind: MarkKind;
  /** What stands behind the sign; the kind's name where nothing is given. */
  readonly children?: ComponentChildren;
  readonly small?: boolean;
  readonly class?: string;
}

/** The mark of a kind in small, with its word: what it is on the page it is here. */
export function KindSign({ kind, children, small, class: extra }: KindSignProps) {
  const t = useTranslate();
  const classes = ['kind', `kind-${kind}`, small && 'kind-small', extra].filter(Boolean).join(' ');
  return <span class={classes}>{children ?? t(`kind.${kind}`)}</span>;
}

/** A count behind a kind's sign; the kind's name is said, not shown. */
export function KindCount({ kind, count }: { readonly kind: MarkKind; readonly count: number }) {
  const t = useTranslate();
  return (
    <KindSign kind={kind} small class="num">
      <span class="visually-hidden">{t(`kind.${kind}`)} </span>
      {count}
    </KindSign>
  );
}
