import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';

/** Milliseconds without a key after which a note is saved. */
const PAUSE = 800;

interface NoteFormProps {
  readonly note: string;
  /** @returns whether it is stored; the text stays in the field either way. */
  readonly onSave: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

type SaveState = 'none' | 'unsaved' | 'saving' | 'saved';

/** The note of a row. Saves by itself; says in words whether it has. */
export function NoteForm({ note, onSave, onClose }: NoteFormProps) {
  const t = useTranslate();
  const [text, setText] = useState(note);
  const [state, setState] = useState<SaveState>('none');
  const saved = useRef(note);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);

  const save = async (): Promise<void> => {
    if (text === saved.current) return;
    const saving = text;
    setState('saving');
    if (await onSave(saving)) {
      saved.current = saving;
      setState('saved');
    } else setState('unsaved');
  };
  useEffect(() => {
    if (text === saved.current) return;
    setState('unsaved');
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  // Closed, or the panel closed, within the pause: what was written is handed over all the same.
  const latest = useRef({ text, onSave });
  latest.current = { text, onSave };
  useEffect(() => {
    const flush = (): void => {
      if (latest.current.text === saved.current) return;
      saved.current = latest.current.text;
      void latest.current.onSave(latest.current.text);
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return (
    <div class="note-form">
      <textarea
        ref={area}
        class="input"
        rows={3}
        aria-label={t('kind.note')}
        placeholder={t('panel.noteHint')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape' && !event.isComposing) void save().then(onClose);
        }}
      />
      <span class="caption text-3" role="status">
        {state !== 'none' && t(`panel.note.${state}`)}
      </span>
    </div>
  );
}
