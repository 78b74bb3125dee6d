import { useState } from 'preact/hooks';
import { BOUNDS, FINDING_TYPES, type Finding, METRIC_KINDS, type Metric } from '../../lib/model';
import { Button, IconButton } from '../Button';
import { Field, Select, TextInput } from '../Field';
import { useTranslate } from '../i18n';
import type { PageActions } from './types';

type Act = Pick<PageActions, 'correct' | 'mode' | 'relabel' | 'moveEdge'>;

/** Correct in place: the same card, its words turned into fields. Enter keeps, Esc leaves everything as it was. */
export function FindingForm({ finding, act }: { readonly finding: Finding; readonly act: Act }) {
  const t = useTranslate();
  const [draft, setDraft] = useState<Finding>(finding);
  const [value, setValue] = useState(finding.type === 'metric' ? String(finding.value) : '');
  const number = parseFigure(value);
  const valid = draft.type !== 'metric' || number !== null;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (draft.type === 'metric' && number !== null) act.correct({ ...draft, value: number });
    else if (draft.type !== 'metric') act.correct(draft);
  };
  const relabel = (type: Finding['type']): void => {
    const other = act.relabel(type);
    if (!other) return;
    setDraft(other);
    if (other.type === 'metric') setValue(String(other.value));
  };
  return (
    <form class="card-form" onSubmit={submit}>
      <Field label={t('page.form.kind')}>
        <Select
          label={t('page.form.kind')}
          value={draft.type}
          options={FINDING_TYPES.map((type) => [type, t(`kind.${type}`)] as const)}
          onValue={relabel}
        />
      </Field>
      {draft.type === 'metric' && (
        <MetricFields draft={draft} value={value} valid={valid} onValue={setValue} onDraft={setDraft} />
      )}
      {draft.type === 'commitment' && (
        <>
          <TextField
            label={t('page.commitment.deadline')}
            value={draft.deadline}
            onText={(deadline) => setDraft({ ...draft, deadline })}
          />
          <TextField
            label={t('page.commitment.responsible')}
            value={draft.responsible}
            onText={(responsible) => setDraft({ ...draft, responsible })}
          />
          <TextField
            label={t('page.commitment.target')}
            value={draft.target}
            onText={(target) => setDraft({ ...draft, target })}
          />
        </>
      )}
      {draft.type === 'shortcoming' && (
        <Field label={t('page.shortcoming.class')}>
          <Select
            label={t('page.shortcoming.class')}
            value={draft.kind}
            options={(['problem', 'cause'] as const).map((kind) => [kind, t(`page.shortcoming.${kind}`)] as const)}
            onValue={(kind) => setDraft({ ...draft, kind })}
          />
        </Field>
      )}
      <Boundary draft={draft} onMove={(edge, by) => setDraft(act.moveEdge(draft, edge, by))} />
      <div class="card-form-actions">
        <Button type="submit" variant="primary" size="small" disabled={!valid}>
          {t('page.form.keep')}
        </Button>
        <Button size="small" onClick={() => act.mode('show')}>
          {t('page.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface MetricFieldsProps {
  readonly draft: Metric;
  readonly value: string;
  readonly valid: boolean;
  readonly onValue: (value: string) => void;
  readonly onDraft: (draft: Metric) => void;
}

function MetricFields({ draft, value, valid, onValue, onDraft }: MetricFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('page.form.value')}>
        <TextInput value={value} onValue={onValue} inputMode="decimal" invalid={!valid} class="num" />
      </Field>
      <TextField
        label={t('page.form.unit')}
        value={draft.unit}
        onText={(unit) => onDraft({ ...draft, unit: unit ?? '' })}
      />
      <Field label={t('page.form.bound')}>
        <Select
          label={t('page.form.bound')}
          value={draft.bound}
          options={BOUNDS.map((bound) => [bound, t(`page.bound.${bound}`)] as const)}
          onValue={(bound) =>
            onDraft({ ...draft, bound, approx: bound === 'about' || (draft.approx && bound !== 'exact') })
          }
        />
      </Field>
      <div class="card-form-wide">
        <TextField
          label={t('page.form.indicator')}
          value={draft.indicator}
          onText={(indicator) => onDraft({ ...draft, indicator: indicator ?? '', indicatorId: null })}
        />
      </div>
      <Field label={t('page.form.class')}>
        <Select
          label={t('page.form.class')}
          value={draft.kind}
          options={METRIC_KINDS.map((kind) => [kind, t(`metric.${kind}`)] as const)}
          onValue={(kind) =>
            onDraft({ ...draft, kind, direction: kind === 'change' ? (draft.direction ?? 'up') : null })
          }
        />
      </Field>
      <Field label={t('page.form.role')}>
        <Select
          label={t('page.form.role')}
          value={draft.role}
          options={(['fact', 'target'] as const).map((role) => [role, t(`role.${role}`)] as const)}
          onValue={(role) => onDraft({ ...draft, role })}
        />
      </Field>
      {draft.kind === 'change' && (
        <Field label={t('page.form.direction')}>
          <Select
            label={t('page.form.direction')}
            value={draft.direction ?? 'up'}
            options={(['up', 'down'] as const).map((way) => [way, t(`page.direction.${way}`)] as const)}
            onValue={(direction) => onDraft({ ...draft, direction })}
          />
        </Field>
      )}
    </>
  );
}

function TextField({
  label,
  value,
  onText,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onText: (value: string | null) => void;
}) {
  return (
    <Field label={label}>
      <TextInput value={value ?? ''} onValue={(text) => onText(text.trim() === '' ? null : text)} />
    </Field>
  );
}

/** The marked words with a pair of buttons at either end: one character further out or in. */
function Boundary({
  draft,
  onMove,
}: {
  readonly draft: Finding;
  readonly onMove: (edge: 'start' | 'end', by: 1 | -1) => void;
}) {
  const t = useTranslate();
  return (
    <fieldset class="card-form-wide card-boundary">
      <legend>{t('page.form.boundary')}</legend>
      <p lang="zh-CN">
        <span class={`mark mark-${draft.type}`}>{draft.text}</span>
      </p>
      <span class="row">
        <span class="text-3 caption">{t('page.form.start')}</span>
        <IconButton icon="left" label={t('page.form.start.out')} onClick={() => onMove('start', -1)} />
        <IconButton icon="right" label={t('page.form.start.in')} onClick={() => onMove('start', 1)} />
        <span class="grow" />
        <span class="text-3 caption">{t('page.form.end')}</span>
        <IconButton icon="left" label={t('page.form.end.in')} onClick={() => onMove('end', -1)} />
        <IconButton icon="right" label={t('page.form.end.out')} onClick={() => onMove('end', 1)} />
      </span>
    </fieldset>
  );
}

/** @returns the number the reader typed (full-width digits, thousands separators allowed), or null where it is none. */
export function parseFigure(text: string): number | null {
  const plain = text
    .replace(/[\uff10-\uff19\uff0e\uff0c\uff0d]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .trim();
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}
