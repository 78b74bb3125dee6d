import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/i18n';

const STATEMENTS = ['options.privacy1', 'options.privacy2', 'options.privacy3', 'options.privacy4'] as const;

export function About() {
  const t = useTranslate();
  return (
    <>
      <div class="card privacy">
        {STATEMENTS.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </div>
      <p class="after-card caption text-3">
        {t('options.version', { version: browser.runtime.getManifest().version })}
      </p>
    </>
  );
}
