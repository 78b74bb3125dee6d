import { useEffect, useRef, useState } from 'preact/hooks';
import { CategoryChips } from '../CategoryChips';
import { Field } from '../Field';
import { useTranslate } from '../i18n';
import { Markdown } from '../Markdown';
import { Tag } from '../Tag';
import { TagInput } from '../TagInput';
import type { CardView, PageActions } from './types';

/** A note is kept this long after the last key, and when the field is left. */
const SAVE_MS = 800;

type Act = Pick<PageActions, 'writeNote' | 'writeTags' | 'categorise' | 'mode'>;

/** Note, tags and categories of the mark: as they read, or as fields where the reader asked to write. */
export function NoteFields({ view, act }: { readonly view: CardView; readonly act: Act }) {
  const writing = view.mode === 'note' || view.mode === 'tags' || (view.kind === 'note' && isEmpty(view));
  if (!writing && isEmpty(view)) return null;
  return (
    <div class="card-note">
      {writing ? <NoteField view={view} act={act} /> : <NoteText view={view} act={act} />}
      {writing && (
        <>
          <TagInput tags={view.tags} known={view.knownTags} onTags={act.writeTags} onClose={() => act.mode('show')} />
          <CategoryChips codebook={view.codebook} chosen={view.categories} onChange={act.categorise} />
        </>
      )}
    </div>
  );
}

const isEmpty = ({ note, tags, categories }: CardView): boolean =>
  note === '' && tags.length === 0 && categories.length === 0;

/** The note as it reads; a double click goes on writing it, as N does. */
function NoteText({ view, act }: { readonly view: CardView; readonly act: Act }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the footer's button and N do the same
    <div class="card-note-text" onDblClick={() => act.mode('note')}>
      {view.note !== '' && <Markdown text={view.note} />}
      <p class="row">
        {view.categories.map((category) => (
          <Tag key={`own-${category}`} icon="list">
            {category}
          </Tag>
        ))}
        {view.tags.map((tag) => (
          <Tag key={tag} icon="tag">
            {tag}
          </Tag>
        ))}
      </p>
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
