import { useId, useState } from 'preact/hooks';
import { toggled } from '../ChipFilter';
import { useTranslate } from '../i18n';
import { Icon } from '../icons';
import { usePopup } from '../usePopup';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  /** Steps inward, for a tree. */
  readonly depth?: number;
}

export interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Options from which on the menu has a field to look through them. */
const MANY = 12;
/** Options drawn at once. */
const DRAWN = 200;

/** A chip that opens a list of boxes to tick; shows what is ticked, and a way to untick it all. */
export function FilterMenu({ label, options, chosen, onChange }: FilterMenuProps) {
  const t = useTranslate();
  const { isOpen, setOpen, close, root, button } = usePopup('input');
  const [words, setWords] = useState('');
  const id = useId();

  const names = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value);
  const shown = options.filter((option) => option.label.includes(words.trim())).slice(0, DRAWN);
  const toggle = (value: string): void => onChange(toggled(chosen, value));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = [...(root.current?.querySelectorAll<HTMLElement>('input') ?? [])];
      const at = all.indexOf(document.activeElement as HTMLElement);
      all.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % all.length)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the controls inside
    <div class="filter" ref={root} onKeyDown={onKeyDown}>
      <span class="chip filter-chip" data-on={chosen.length > 0}>
        <button type="button" ref={button} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span class="clip">{chosen.length === 0 ? label : names.slice(0, 2).join('、')}</span>
          {names.length > 2 && <span class="num">+{names.length - 2}</span>}
          {chosen.length === 0 && <Icon name="down" />}
        </button>
        {chosen.length > 0 && (
          <button type="button" aria-label={t('library.clearFilter', { name: label })} onClick={() => onChange([])}>
            <Icon name="close" />
          </button>
        )}
      </span>
      {isOpen && (
        <fieldset class="filter-panel" id={id}>
          <legend class="visually-hidden">{label}</legend>
          {options.length > MANY && (
            <input
              type="search"
              class="input"
              value={words}
              placeholder={t('library.lookThrough')}
              aria-label={t('library.lookThrough')}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
          <div class="filter-options">
            {shown.map((option) => (
              <label key={option.value} style={{ paddingInlineStart: `${8 + (option.depth ?? 0) * 16}px` }}>
                <input
                  type="checkbox"
                  class="checkbox"
                  checked={chosen.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                <span class="grow clip">{option.label}</span>
                {option.count !== undefined && <span class="num text-3">{option.count}</span>}
              </label>
            ))}
            {shown.length === 0 && <p class="text-3">{t('library.noOption')}</p>}
          </div>
        </fieldset>
      )}
    </div>
  );
}
