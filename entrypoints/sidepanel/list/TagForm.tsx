import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TextInput } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';

interface TagFormProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onTags: (tags: string[]) => void;
  readonly onClose: () => void;
}

/** Adds tags with Enter or a comma, removes one with its cross or Backspace in the empty field. */
export function TagForm({ tags, known, onTags, onClose }: TagFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => input.current?.focus(), []);
  const add = (): void => {
    const tag = typed.replace(/[,，]/g, '').trim();
    if (tag !== '' && !tags.includes(tag)) onTags([...tags, tag]);
    setTyped('');
  };
  return (
    <div class="tag-form">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag tag-remove"
          aria-label={t('panel.removeTag', { tag })}
          onClick={() => onTags(tags.filter((each) => each !== tag))}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <TextInput
        value={typed}
        onValue={setTyped}
        inputRef={input}
        aria-label={t('panel.addTag')}
        placeholder={t('panel.addTag')}
        list={listId}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === ',' || event.key === '，') {
            event.preventDefault();
            if (event.key === 'Enter' && typed.trim() === '') onClose();
            else add();
          } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
          else if (event.key === 'Escape') onClose();
        }}
        onBlur={add}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
