import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

export type Tone = 'plain' | 'ok' | 'ask' | 'danger';

export interface TagProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly pending?: boolean;
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A short fact about a row, in a box. */
export function Tag({ tone = 'plain', icon, pending, title, children }: TagProps) {
  return (
    <span class={tone === 'plain' ? 'tag' : `tag tone-${tone}`} title={title}>
      {icon && <Icon name={icon} pending={pending ?? false} />}
      <span class="clip">{children}</span>
    </span>
  );
}

export interface StateMarkProps {
  readonly tone?: 'plain' | 'ok' | 'ask' | 'quiet';
  readonly icon: IconName;
  readonly pending?: boolean;
  readonly children: ComponentChildren;
}

/** A state in running text: icon and word, no box. */
export function StateMark({ tone = 'plain', icon, pending, children }: StateMarkProps) {
  return (
    <span class={tone === 'plain' ? 'state' : `state state-${tone}`}>
      <Icon name={icon} pending={pending ?? false} />
      <span>{children}</span>
    </span>
  );
}
