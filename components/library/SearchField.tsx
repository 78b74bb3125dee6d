import type { Ref } from 'preact';
import { IconButton } from '../Button';
import { useTranslate } from '../i18n';
import { Icon } from '../icons';

export interface SearchFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly placeholder: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The page's search; `/` leads to it. */
export function SearchField({ value, onValue, placeholder, inputRef }: SearchFieldProps) {
  const t = useTranslate();
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        type="text"
        ref={inputRef}
        value={value}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-keyshortcuts="/"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '' && !event.isComposing) {
            event.stopPropagation();
            onValue('');
          }
        }}
      />
      {value === '' ? (
        <span class="key search-key" aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton icon="close" label={t('library.clearSearch')} onClick={() => onValue('')} />
      )}
    </search>
  );
}
