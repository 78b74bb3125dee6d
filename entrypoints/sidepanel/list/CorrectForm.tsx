import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button';
import { Field, Select, TextInput } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Quotation } from '../../../components/Quotation';
import {
  BOUNDS,
  type Commitment,
  FINDING_TYPES,
  type Finding,
  METRIC_KINDS,
  type Metric,
  type Shortcoming,
} from '../../../lib/model';
import { corrected, type Patch } from '../../../lib/review';
import { excerpt } from '../../../lib/shell/quote';
import { parseValue, shifted } from './correct';

interface CorrectFormProps {
  readonly finding: Finding;
  readonly text: string;
  readonly onSave: (finding: Finding) => void;
  readonly onCancel: () => void;
}

/** Kind, boundaries and facts of a finding as fields, in the row itself. Enter saves, Esc leaves all as it was. */
export function CorrectForm({ finding, text, onSave, onCancel }: CorrectFormProps) {
  const t = useTranslate();
  const [draft, setDraft] = useState<Finding>(finding);
  const [typed, setTyped] = useState(finding.type === 'metric' ? String(finding.value) : '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const value = parseValue(typed);
  const broken = draft.type === 'metric' && value === null;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (broken) first.current?.focus();
    else onSave(draft.type === 'metric' && value !== null ? { ...draft, value } : draft);
  };
  return (
    <form
      class="correct"
      aria-label={t('action.correct')}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={t('panel.kind')}>
        <Select
          label={t('panel.kind')}
          value={draft.type}
          options={FINDING_TYPES.map((type) => [type, t(`kind.${type}`)] as const)}
          onValue={(type) => {
            setDraft(corrected(draft, { type } as Patch, text));
            setTyped('');
          }}
        />
      </Field>
      {draft.type === 'metric' && (
        <MetricFields
          draft={draft}
          onDraft={setDraft}
          value={
            <TextInput
              value={typed}
              onValue={setTyped}
              inputRef={first}
              invalid={broken}
              inputMode="decimal"
              class="num"
            />
          }
        />
      )}
      {draft.type === 'commitment' && <CommitmentFields draft={draft} onDraft={setDraft} />}
      {draft.type === 'shortcoming' && <ShortcomingFields draft={draft} onDraft={setDraft} />}
      <Boundaries draft={draft} text={text} onDraft={setDraft} />
      {broken && typed !== '' && (
        <p class="correct-wide correct-error caption" role="alert">
          {t('panel.notANumber')}
        </p>
      )}
      <div class="correct-wide row">
        <Button type="submit" variant="primary" size="row">
          {t('panel.saveCorrection')}
        </Button>
        <Button variant="ghost" size="row" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps<F extends Finding> {
  readonly draft: F;
  readonly onDraft: (draft: F) => void;
}

function MetricFields({ draft, onDraft, value }: FieldsProps<Metric> & { readonly value: preact.ComponentChildren }) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('panel.class')}>
        <Select
          label={t('panel.class')}
          value={draft.kind}
          options={METRIC_KINDS.map((kind) => [kind, t(`metric.${kind}`)] as const)}
          onValue={(kind) =>
            onDraft({ ...draft, kind, direction: kind === 'change' ? (draft.direction ?? 'up') : null })
          }
        />
      </Field>
      <Field label={t('panel.value')}>{value}</Field>
      <Field label={t('panel.unit')}>
        <TextInput value={draft.unit} onValue={(unit) => onDraft({ ...draft, unit })} />
      </Field>
      <div class="correct-wide">
        <Field label={t('panel.indicator')}>
          <TextInput
            value={draft.indicator}
            onValue={(indicator) => onDraft({ ...draft, indicator, indicatorId: null })}
          />
        </Field>
      </div>
      <Field label={t('panel.bound')}>
        <Select
          label={t('panel.bound')}
          value={draft.bound}
          options={BOUNDS.map((bound) => [bound, t(`bound.${bound}`)] as const)}
          onValue={(bound) => onDraft({ ...draft, bound, approx: bound !== 'exact' })}
        />
      </Field>
      {draft.kind === 'change' ? (
        <Field label={t('panel.direction')}>
          <Select
            label={t('panel.direction')}
            value={draft.direction ?? 'up'}
            options={[
              ['up', t('direction.up')],
              ['down', t('direction.down')],
            ]}
            onValue={(direction) => onDraft({ ...draft, direction })}
          />
        </Field>
      ) : (
        <Field label={t('panel.role')}>
          <Select
            label={t('panel.role')}
            value={draft.role}
            options={[
              ['fact', t('role.fact')],
              ['target', t('role.target')],
            ]}
            onValue={(role) => onDraft({ ...draft, role })}
          />
        </Field>
      )}
    </>
  );
}

function CommitmentFields({ draft, onDraft }: FieldsProps<Commitment>) {
  const t = useTranslate();
  const field = (name: 'deadline' | 'target' | 'responsible') => (
    <Field label={t(`panel.${name}`)}>
      <TextInput value={draft[name] ?? ''} onValue={(words) => onDraft({ ...draft, [name]: words.trim() || null })} />
    </Field>
  );
  return (
    <>
      {field('deadline')}
      {field('target')}
      {field('responsible')}
    </>
  );
}

function ShortcomingFields({ draft, onDraft }: FieldsProps<Shortcoming>) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('panel.class')}>
        <Select
          label={t('panel.class')}
          value={draft.kind}
          options={[
            ['problem', t('panel.problem')],
            ['cause', t('panel.cause')],
          ]}
          onValue={(kind) => onDraft({ ...draft, kind })}
        />
      </Field>
      <label class="row correct-wide">
        <input
          type="checkbox"
          class="checkbox"
          checked={draft.remedied}
          onChange={(event) => onDraft({ ...draft, remedied: event.currentTarget.checked })}
        />
        {t('panel.remedied')}
      </label>
    </>
  );
}

/** First and last character, moved one by one under the reader's eyes. */
function Boundaries({ draft, text, onDraft }: FieldsProps<Finding> & { readonly text: string }) {
  const t = useTranslate();
  const move = (edge: 'start' | 'end', by: 1 | -1) => (): void => {
    const span = { start: draft.start, end: draft.end, [edge]: shifted(text, draft[edge], by) };
    if (span.start < span.end) onDraft(corrected(draft, span, text));
  };
  return (
    <div class="correct-wide boundaries">
      <span class="boundary">
        <IconButton icon="left" label={t('panel.startBack')} onClick={move('start', -1)} />
        <IconButton icon="right" label={t('panel.startOn')} onClick={move('start', 1)} />
      </span>
      <Quotation {...excerpt(text, draft, 8)} kind={draft.type} />
      <span class="boundary">
        <IconButton icon="left" label={t('panel.endBack')} onClick={move('end', -1)} />
        <IconButton icon="right" label={t('panel.endOn')} onClick={move('end', 1)} />
      </span>
    </div>
  );
}
