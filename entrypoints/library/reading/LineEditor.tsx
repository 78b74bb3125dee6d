import { useEffect, useRef, useState } from 'preact/hooks';
import { CategoryChips } from '../../../components/CategoryChips';
import { FindingForm } from '../../../components/correction/FindingForm';
import { EditForm } from '../../../components/EditForm';
import { Field } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { TagInput } from '../../../components/TagInput';
import type { Bundle } from '../../../lib/model';
import { editOf, type Remark, type ReviewItem } from '../../../lib/review';
import { useItemActs } from '../data/useItemActs';
import { useLibrary } from '../data/useLibrary';

export interface LineEditorProps {
  readonly bundle: Bundle;
  readonly item: ReviewItem;
  readonly mode: 'correct' | 'remark';
  /** Closed: with the item's id where it was changed. */
  readonly onClose: (itemId?: string) => void;
}

/** Correcting a finding, or note, tags and categories of any item, in its row. */
export function LineEditor({ bundle, item, mode, onClose }: LineEditorProps) {
  const acts = useItemActs(bundle);
  const { text } = bundle.document.article;
  const { finding } = item;
  return (
    <div class="line-editor">
      {mode === 'correct' && finding !== null ? (
        <FindingForm
          focused
          finding={finding}
          edit={editOf(text)}
          onSave={(draft) => onClose(acts.correct(item, draft) ?? undefined)}
          onCancel={() => onClose()}
        />
      ) : (
        <RemarkForm
          item={item}
          onClose={() => onClose()}
          onSave={(said) => {
            onClose(acts.remark(item, said));
          }}
        />
      )}
    </div>
  );
}

interface RemarkFormProps {
  readonly item: ReviewItem;
  readonly onSave: (said: Remark) => void;
  readonly onClose: () => void;
}

function RemarkForm({ item: { annotation }, onSave, onClose }: RemarkFormProps) {
  const t = useTranslate();
  const { store } = useLibrary();
  const [note, setNote] = useState(annotation?.note ?? '');
  const [tags, setTags] = useState<string[]>([...(annotation?.tags ?? [])]);
  const [categories, setCategories] = useState<string[]>([...(annotation?.categories ?? [])]);
  const [known, setKnown] = useState<{ tags: readonly string[]; codebook: readonly string[] }>({
    tags: [],
    codebook: [],
  });
  useEffect(() => {
    let over = false;
    void Promise.all([store.annotations.tags(), store.meta.codebook()]).then(([used, codebook]) => {
      if (!over) setKnown({ tags: [...used.keys()], codebook });
    });
    return () => {
      over = true;
    };
  }, [store]);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = (): void => onSave({ note: note.trim(), tags, categories });
  return (
    <EditForm
      class="remark-form"
      label={t('library.remark')}
      save={t('library.save')}
      cancel={t('library.cancel')}
      onSave={save}
      onCancel={onClose}
    >
      <Field label={t('kind.note')}>
        <textarea
          class="input"
          ref={field}
          rows={3}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) save();
          }}
        />
      </Field>
      <TagInput tags={tags} known={known.tags} onTags={setTags} />
      <CategoryChips codebook={known.codebook} chosen={categories} onChange={setCategories} />
    </EditForm>
  );
}
