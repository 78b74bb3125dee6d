import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './icons';

type NativeButton = Omit<JSX.IntrinsicElements['button'], 'size' | 'icon' | 'ref'>;

export interface ButtonProps extends NativeButton {
  readonly variant?: 'plain' | 'primary' | 'ghost' | 'danger';
  /** 32, 28 (inside panel and card) or 26 px (inside a row). */
  readonly size?: 'normal' | 'small' | 'row';
  readonly icon?: IconName;
  /** Key that does the same, shown behind the word and told to assistive technology. */
  readonly shortcut?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

export function Button({
  variant = 'plain',
  size = 'normal',
  icon,
  shortcut,
  buttonRef,
  children,
  class: extra,
  ...rest
}: ButtonProps) {
  const classes = ['btn', variant !== 'plain' && `btn-${variant}`, size !== 'normal' && `btn-${size}`, extra];
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef}
      class={classes.filter(Boolean).join(' ')}
      aria-keyshortcuts={shortcut}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && (
        <span class="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}

export interface IconButtonProps extends NativeButton {
  readonly icon: IconName;
  /** The word the icon stands for: accessible name and tooltip. */
  readonly label: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, buttonRef, class: extra, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      ref={buttonRef}
      aria-label={label}
      class={['icon-btn', extra].filter(Boolean).join(' ')}
    >
      <Icon name={icon} />
    </button>
  );
}
