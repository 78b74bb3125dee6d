import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../Button';
import { Field } from '../Field';
import { useTranslate } from '../i18n';
import type { CardView, PageActions } from './types';

/** A note is kept this long after the last key, and when the field is left. */
const SAVE_MS = 800;

type Act = Pick<PageActions, 'writeNote' | 'writeTags'>;

/** Note and tags of the mark; shown where there are some or the reader asked to write. */
export function NoteFields({ view, act }: { readonly view: CardView; readonly act: Act }) {
  const writing = view.mode === 'note' || view.mode === 'tags';
  if (!writing && view.note === '' && view.tags.length === 0 && view.kind !== 'note') return null;
  return (
    <div class="card-note">
      <NoteField view={view} act={act} />
      <TagField view={view} act={act} />
    </div>
  );
}

function NoteField({ view, act }: { readonly view: CardView; readonly act: Act }) {
  const t = useTranslate();
  const [text, setText] = useState(view.note);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);
  const keep = (): void => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    act.writeNote(pending.current.text);
    pending.current = null;
  };
  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  useEffect(() => () => keepLatest.current(), []);
  const write = (next: string): void => {
    setText(next);
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { timer: setTimeout(() => keepLatest.current(), SAVE_MS), text: next };
  };
  return (
    <>
      <Field label={t('kind.note')}>
        <textarea
          class="input"
          rows={3}
          placeholder={t('page.note.placeholder')}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={keep}
        />
      </Field>
      <p class="card-note-state text-3 caption" role="status">
        {view.noteState === 'none' ? '' : t(`page.note.${view.noteState}`)}
      </p>
    </>
  );
}

function TagField({ view, act }: { readonly view: CardView; readonly act: Act }) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const add = (raw: string): void => {
    const tag = raw.trim().replace(/^#/, '');
    setText('');
    if (tag !== '' && !view.tags.includes(tag)) act.writeTags([...view.tags, tag]);
  };
  const offered = view.knownTags.filter((tag) => text !== '' && tag.includes(text) && !view.tags.includes(tag));
  return (
    <div class="card-tags">
      {view.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <IconButton
            icon="close"
            label={t('page.tag.remove', { tag })}
            onClick={() => act.writeTags(view.tags.filter((other) => other !== tag))}
          />
        </span>
      ))}
      <input
        type="text"
        class="input"
        aria-label={t('page.tag')}
        placeholder={t('page.tag.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || !['Enter', ',', '，', '、'].includes(event.key)) return;
          event.preventDefault();
          add(text);
        }}
        onBlur={() => add(text)}
      />
      {offered.slice(0, 6).map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => add(tag)}
        >
          {tag}
        </button>
      ))}
    </div>
  );
}
