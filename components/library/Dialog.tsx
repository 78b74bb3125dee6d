import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../Button';
import { useTranslate } from '../i18n';

export interface DialogProps {
  readonly title: string;
  /** What stands behind the title in the head. */
  readonly head?: ComponentChildren;
  readonly onClose: () => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside and gives it back; Esc closes. */
export function Dialog({ title, head, onClose, class: extra = '', children }: DialogProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${extra}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        {head}
        <span class="grow" />
        <IconButton icon="close" label={t('library.close')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
