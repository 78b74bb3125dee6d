import { useEffect, useRef, useState } from 'preact/hooks';
import { FINDING_TYPES, type Finding, type FindingType } from '../../lib/model';
import { EditForm } from '../EditForm';
import { Field, Select } from '../Field';
import { useTranslate } from '../i18n';
import { Boundary } from './Boundary';
import { CommitmentFields, ShortcomingFields } from './fields';
import { MetricFields } from './MetricFields';
import { parseFigure } from './parse-figure';

/** What a correction needs of the text the finding lies in. */
export interface FindingEdit {
  /** @returns the finding as another kind, its figure proposed where it becomes a metric; null where that cannot be */
  readonly relabel: (finding: Finding, type: FindingType) => Finding | null;
  /** @returns the finding with one end one character further out (start −1, end 1) or in. */
  readonly moveEdge: (finding: Finding, edge: 'start' | 'end', by: 1 | -1) => Finding;
}

export interface FindingFormProps {
  readonly finding: Finding;
  readonly edit: FindingEdit;
  readonly onSave: (finding: Finding) => void;
  readonly onCancel: () => void;
  /** Takes the focus as soon as it is drawn. */
  readonly focused?: boolean;
}

/** Kind, facts and boundaries of a finding as fields, in the place of its words. Enter saves, Esc leaves all as it was. */
export function FindingForm({ finding, edit, onSave, onCancel, focused }: FindingFormProps) {
  const t = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const input = () => form.current?.querySelector('input');
  const [draft, setDraft] = useState<Finding>(finding);
  const [typed, setTyped] = useState(finding.type === 'metric' ? String(finding.value) : '');
  const value = parseFigure(typed);
  const isBroken = draft.type === 'metric' && value === null;
  useEffect(() => {
    if (!focused) return;
    input()?.focus();
    input()?.select();
  }, []);
  const save = (): void => {
    if (draft.type !== 'metric') onSave(draft);
    else if (value !== null) onSave({ ...draft, value });
    else input()?.focus();
  };
  const relabel = (type: FindingType): void => {
    const other = edit.relabel(draft, type);
    if (!other) return;
    setDraft(other);
    if (other.type === 'metric') setTyped(String(other.value));
  };
  return (
    <EditForm
      class="finding-form"
      formRef={form}
      label={t('action.correct')}
      save={t('form.save')}
      cancel={t('form.cancel')}
      onSave={save}
      onCancel={onCancel}
    >
      <Field label={t('form.kind')}>
        <Select
          label={t('form.kind')}
          value={draft.type}
          options={FINDING_TYPES.map((type) => [type, t(`kind.${type}`)] as const)}
          onValue={relabel}
        />
      </Field>
      {draft.type === 'metric' && (
        <MetricFields draft={draft} typed={typed} isBroken={isBroken} onTyped={setTyped} onDraft={setDraft} />
      )}
      {draft.type === 'commitment' && <CommitmentFields draft={draft} onDraft={setDraft} />}
      {draft.type === 'shortcoming' && <ShortcomingFields draft={draft} onDraft={setDraft} />}
      <Boundary finding={draft} onMove={(edge, by) => setDraft(edit.moveEdge(draft, edge, by))} />
      {isBroken && typed !== '' && (
        <p class="finding-form-wide finding-form-error caption" role="alert">
          {t('form.notANumber')}
        </p>
      )}
    </EditForm>
  );
}
