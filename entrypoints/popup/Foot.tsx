import { useTranslate } from '../../components/i18n';
import { Icon } from '../../components/icons';
import { Switch } from '../../components/Switch';
import { openPage } from '../../lib/shell/places';

interface SiteProps {
  readonly host: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether Mingjian works by itself on the host of this tab. */
export function Site({ host, on, onChange }: SiteProps) {
  const t = useTranslate();
  return (
    <div class="popup-site">
      <div class="grow">
        <div class="num">{host}</div>
        <div class="text-3 caption">{t('popup.site')}</div>
      </div>
      <Switch label={t('popup.site')} checked={on} onChange={onChange} />
    </div>
  );
}

export function Foot() {
  const t = useTranslate();
  const go = (path: string) => (): void => void openPage(path).then(() => window.close());
  return (
    <footer class="popup-foot caption">
      <button type="button" onClick={go('options.html#keys')}>
        <Icon name="keyboard" />
        {t('popup.shortcuts')}
      </button>
      <button type="button" onClick={go('options.html')}>
        <Icon name="settings" />
        {t('popup.options')}
      </button>
      <span class="grow" />
      <span class="text-3 row popup-offline">
        <Icon name="lock" />
        {t('popup.offline')}
      </span>
    </footer>
  );
}
