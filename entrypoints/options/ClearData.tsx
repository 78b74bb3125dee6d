import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useTranslate } from '../../components/i18n';

/** The one act that asks first, since it cannot be undone here; a backup is made before it. */
export function ClearData({ onClear }: { readonly onClear: () => Promise<void> }) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="setting setting-wide">
      <div class="grow">
        {t('options.clear')}
        <div class="hint">{t('options.clearHint')}</div>
      </div>
      <Button variant="danger" onClick={() => dialog.current?.showModal()}>
        {t('options.clearStart')}
      </Button>
      <dialog ref={dialog} class="dialog" aria-labelledby="clear-title" aria-describedby="clear-text">
        <h2 id="clear-title">{t('options.clearTitle')}</h2>
        <p id="clear-text">{t('options.clearText')}</p>
        <form method="dialog" class="row dialog-actions">
          <Button type="submit">{t('options.cancel')}</Button>
          <Button type="submit" variant="danger" onClick={() => void onClear()}>
            {t('options.clearNow')}
          </Button>
        </form>
      </dialog>
    </div>
  );
}
