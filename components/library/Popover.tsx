import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../icons';

export interface PopoverProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Looks like a filter chip, or like a button. */
  readonly look?: 'chip' | 'button';
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel with controls; Esc and a click elsewhere close it, the focus returns. */
export function Popover({ label, icon, look = 'chip', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('.popover :is(button, input)')?.focus();
    const onPointer = (event: Event): void => {
      if (!event.composedPath().includes(root.current as EventTarget)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the controls inside
    <div
      class="popover-root"
      ref={root}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        class={look === 'chip' ? 'chip' : 'btn'}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="down" />
      </button>
      {open && (
        <div class="popover" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
