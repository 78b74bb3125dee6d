import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

export interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What it means and what to do next. */
  readonly children?: ComponentChildren;
}

/** Where there is nothing to list: says why, and what to do next. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      {icon && <Icon name={icon} />}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
