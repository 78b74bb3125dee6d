import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTranslate } from './i18n';
import { Icon } from './icons';

export interface TagInputProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onTags: (tags: string[]) => void;
  /** Enter in the empty field, or Esc where nothing is offered. */
  readonly onClose?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Offered at once. */
const OFFERED = 6;

/**
 * @returns known tags that continue what is typed, those that begin with it first; none of those there are already.
 */
export function offeredTags(typed: string, known: readonly string[], tags: readonly string[]): string[] {
  const wanted = clean(typed).toLowerCase();
  if (wanted === '') return [];
  const fitting = known.filter((tag) => tag.toLowerCase().includes(wanted) && !tags.includes(tag));
  const begins = (tag: string): number => (tag.toLowerCase().startsWith(wanted) ? 0 : 1);
  return fitting.sort((a, b) => begins(a) - begins(b)).slice(0, OFFERED);
}

const clean = (typed: string): string =>
  typed
    .replace(/[,，、]/g, '')
    .trim()
    .replace(/^#/, '');

/**
 * Tags and the field that adds them, a combobox after the WAI-ARIA pattern: Enter or a comma adds what is typed, arrows choose
 * among the tags offered, Backspace in the empty field takes the last one off, Esc closes first the offer, then the field.
 */
export function TagInput({ tags, known, onTags, onClose, inputRef }: TagInputProps) {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [shut, setShut] = useState(false);
  const offered = shut ? [] : offeredTags(typed, known, tags);
  const type = (text: string): void => {
    setTyped(text);
    setActive(-1);
    setShut(false);
  };
  const add = (raw: string): void => {
    const tag = clean(raw);
    type('');
    if (tag !== '' && !tags.includes(tag)) onTags([...tags, tag]);
  };
  const remove = (tag: string): void => onTags(tags.filter((other) => other !== tag));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Enter' && typed.trim() === '') onClose?.();
    else if (key === 'Enter') add(offered[active] ?? typed);
    else if (key === ',' || key === '，' || key === '、') add(typed);
    else if (key === 'ArrowDown' && offered.length > 0) setActive((active + 1) % offered.length);
    else if (key === 'ArrowUp' && offered.length > 0) setActive((active <= 0 ? offered.length : active) - 1);
    else if (key === 'Escape' && offered.length > 0) setShut(true);
    else if (key === 'Escape') onClose?.();
    else {
      if (key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
      return;
    }
    event.preventDefault();
  };
  return (
    <div class="tag-form">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag tag-remove"
          aria-label={t('tag.remove', { tag })}
          onClick={() => remove(tag)}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <div class="tag-field">
        <input
          type="text"
          class="input"
          role="combobox"
          ref={inputRef}
          aria-label={t('tag.add')}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={offered[active] === undefined ? undefined : `${id}-${active}`}
          placeholder={t('tag.hint')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        <div
          role="listbox"
          id={`${id}-list`}
          class="tag-offer"
          aria-label={t('tag.offered')}
          hidden={offered.length === 0}
        >
          {offered.map((tag, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys and Enter choose (combobox pattern)
            <div
              key={tag}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // The field keeps the focus: leaving it would add what is typed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              {tag}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
