import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../icons';
import { usePopup } from '../usePopup';

export interface PopoverProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Looks like a filter chip, or like a button. */
  readonly look?: 'chip' | 'button';
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel with controls; Esc and a click elsewhere close it, the focus returns. */
export function Popover({ label, icon, look = 'chip', children }: PopoverProps) {
  const { isOpen, setOpen, close, root, button } = usePopup('.popover :is(button, input)');
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the controls inside
    <div
      class="popover-root"
      ref={root}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        class={look === 'chip' ? 'chip' : 'btn'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="down" />
      </button>
      {isOpen && (
        <div class="popover" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
