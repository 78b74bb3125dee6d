import type { Commitment, Finding, Shortcoming } from '../../lib/model';
import { Field, Select, TextInput } from '../Field';
import { useTranslate } from '../i18n';

export interface FieldsProps<F extends Finding> {
  readonly draft: F;
  readonly onDraft: (draft: F) => void;
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onText: (value: string | null) => void;
}

/** Words, or null where there are none. */
export function TextField({ label, value, onText }: TextFieldProps) {
  return (
    <Field label={label}>
      <TextInput value={value ?? ''} onValue={(text) => onText(text.trim() === '' ? null : text)} />
    </Field>
  );
}

export function CommitmentFields({ draft, onDraft }: FieldsProps<Commitment>) {
  const t = useTranslate();
  return (
    <>
      {(['deadline', 'responsible', 'target'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`form.${name}`)}
          value={draft[name]}
          onText={(words) => onDraft({ ...draft, [name]: words })}
        />
      ))}
    </>
  );
}

export function ShortcomingFields({ draft, onDraft }: FieldsProps<Shortcoming>) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('form.nature')}>
        <Select
          label={t('form.nature')}
          value={draft.kind}
          options={(['problem', 'cause'] as const).map((kind) => [kind, t(`form.${kind}`)] as const)}
          onValue={(kind) => onDraft({ ...draft, kind })}
        />
      </Field>
      <label class="row finding-form-wide">
        <input
          type="checkbox"
          class="checkbox"
          checked={draft.remedied}
          onChange={(event) => onDraft({ ...draft, remedied: event.currentTarget.checked })}
        />
        {t('form.remedied')}
      </label>
    </>
  );
}
