import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from './i18n';

/** How long a toast stays when neither hovered nor focused, in milliseconds. */
const TOAST_MS = 8000;

export interface ToastProps {
  readonly message: string;
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** Says what is there now and offers the way back. Give it a `key` per act, so that each starts its own time. */
export function Toast({ message, onUndo, onClose }: ToastProps) {
  const t = useTranslate();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps the message in place
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span class="grow">{message}</span>
      {onUndo && (
        <button type="button" aria-keyshortcuts="Control+Z" onClick={onUndo}>
          {t('action.undo')}
        </button>
      )}
    </div>
  );
}
