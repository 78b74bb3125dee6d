import type { ComponentChildren, Ref } from 'preact';
import { Button } from './Button';

export interface EditFormProps {
  readonly class: string;
  /** What the form is called. */
  readonly label: string;
  readonly save: string;
  readonly cancel: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly formRef?: Ref<HTMLFormElement>;
  readonly children: ComponentChildren;
}

/** Fields in the place of what they change. Enter saves, Esc leaves all as it was. */
export function EditForm({ label, save, cancel, onSave, onCancel, formRef, children, ...rest }: EditFormProps) {
  return (
    <form
      class={rest.class}
      ref={formRef}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <div class="row edit-form-actions">
        <Button type="submit" variant="primary" size="small">
          {save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
