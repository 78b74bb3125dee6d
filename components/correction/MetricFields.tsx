import { BOUNDS, METRIC_KINDS, type Metric } from '../../lib/model';
import { Field, Select, TextInput } from '../Field';
import { useTranslate } from '../i18n';
import { type FieldsProps, TextField } from './fields';

export interface MetricFieldsProps extends FieldsProps<Metric> {
  /** The value as it is being typed. */
  readonly typed: string;
  readonly isBroken: boolean;
  readonly onTyped: (typed: string) => void;
}

export function MetricFields({ draft, typed, isBroken, onTyped, onDraft }: MetricFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('form.value')}>
        <TextInput value={typed} onValue={onTyped} inputMode="decimal" invalid={isBroken} class="num" />
      </Field>
      <TextField label={t('form.unit')} value={draft.unit} onText={(unit) => onDraft({ ...draft, unit: unit ?? '' })} />
      <Field label={t('form.bound')}>
        <Select
          label={t('form.bound')}
          value={draft.bound}
          options={BOUNDS.map((bound) => [bound, t(`bound.${bound}`)] as const)}
          onValue={(bound) => onDraft({ ...draft, bound, approx: bound !== 'exact' })}
        />
      </Field>
      <div class="finding-form-wide">
        <TextField
          label={t('form.indicator')}
          value={draft.indicator}
          onText={(indicator) => onDraft({ ...draft, indicator: indicator ?? '', indicatorId: null })}
        />
      </div>
      <Field label={t('form.class')}>
        <Select
          label={t('form.class')}
          value={draft.kind}
          options={METRIC_KINDS.map((kind) => [kind, t(`metric.${kind}`)] as const)}
          onValue={(kind) =>
            onDraft({ ...draft, kind, direction: kind === 'change' ? (draft.direction ?? 'up') : null })
          }
        />
      </Field>
      <Field label={t('form.role')}>
        <Select
          label={t('form.role')}
          value={draft.role}
          options={(['fact', 'target'] as const).map((role) => [role, t(`role.${role}`)] as const)}
          onValue={(role) => onDraft({ ...draft, role })}
        />
      </Field>
      {draft.kind === 'change' && (
        <Field label={t('form.direction')}>
          <Select
            label={t('form.direction')}
            value={draft.direction ?? 'up'}
            options={(['up', 'down'] as const).map((way) => [way, t(`direction.${way}`)] as const)}
            onValue={(direction) => onDraft({ ...draft, direction })}
          />
        </Field>
      )}
    </>
  );
}
