import { IconButton } from './Button';
import { Icon, type IconName } from './icons';
import { usePopup } from './usePopup';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Groups, parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Menu button after the WAI-ARIA pattern: opens on click, Enter, ↓; arrows move; Esc returns to the button. */
export function Menu({ label, icon = 'more', groups }: MenuProps) {
  const { isOpen, setOpen, close, root, button } = usePopup('[role=menuitem]');
  const items = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    if (!isOpen && event.key === 'ArrowDown') setOpen(true);
    else if (!isOpen) return;
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else if (step !== undefined) all.at((at + step) % all.length)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the button and the items
    <div class="menu-root" ref={root} onKeyDown={onKeyDown}>
      <IconButton
        icon={icon}
        label={label}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div class="menu" role="menu" aria-label={label}>
          {groups.map((group, index) => [
            index > 0 && <hr key={`line-${group[0]?.label}`} />,
            ...group.map((item) => (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                disabled={item.disabled}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </button>
            )),
          ])}
        </div>
      )}
    </div>
  );
}
