import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../components/Button';
import { Select } from '../../components/Field';
import { useTranslate } from '../../components/i18n';
import { Icon } from '../../components/icons';
import { useSettings } from '../../lib/shell';
import {
  GOVERNMENT,
  pattern,
  requestGovernment,
  requestSite,
  revokeSite,
  type Site,
  type SiteMode,
  sitesOf,
  withSite,
} from '../../lib/shell/sites';
import { SiteForm } from './SiteForm';
import { useGranted } from './useGranted';

/** Where reports are looked for. */
export function Recognition() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const sites = sitesOf(settings);
  const may = useGranted([GOVERNMENT, ...sites.map(({ host }) => pattern(host))]);
  const granted = may?.has(GOVERNMENT) ?? true;
  /** A site to be read by itself that the browser, by its own settings, no longer lets us read. */
  const isClosed = ({ host, mode }: Site): boolean => mode === 'auto' && may?.has(pattern(host)) === false;
  const choose = (automatic: boolean) => (): void => {
    change({ automatic });
    if (automatic && !granted) void requestGovernment();
  };
  const set = async (host: string, mode: SiteMode): Promise<boolean> => {
    const allowed = mode === 'off' || (await requestSite(host));
    if (allowed) change(withSite(settings, host, mode));
    return allowed;
  };
  const setListed = async (host: string, mode: SiteMode): Promise<void> => {
    setRefused((await set(host, mode)) ? null : host);
  };
  const remove = (host: string): void => {
    change(withSite(settings, host, null));
    void revokeSite(host);
  };
  return (
    <div class="card">
      <fieldset>
        <legend class="visually-hidden">{t('options.recognise')}</legend>
        <label class="choice">
          <input type="radio" class="radio" name="automatic" checked={settings.automatic} onChange={choose(true)} />
          <span>
            <span class="choice-title">{t('options.automatic')}</span>
            <span class="hint" style={{ display: 'block' }}>
              {t('options.automaticHint')}
            </span>
          </span>
        </label>
        {settings.automatic && !granted && (
          <div class="notice notice-in-card">
            <Icon name="warning" />
            <span class="row">
              <span class="grow">{t('options.noGovPermission')}</span>
              <Button size="small" onClick={() => void requestGovernment()}>
                {t('options.grant')}
              </Button>
            </span>
          </div>
        )}
        <label class="choice">
          <input type="radio" class="radio" name="automatic" checked={!settings.automatic} onChange={choose(false)} />
          <span>
            <span class="choice-title">{t('options.manual')}</span>
            <span class="hint" style={{ display: 'block' }}>
              {t('options.manualHint')}
            </span>
          </span>
        </label>
      </fieldset>
      <div class="setting">
        <div class="grow">
          <h3 style={{ fontSize: 13, lineHeight: '20px' }}>{t('options.sites')}</h3>
          {sites.length === 0 && <div class="hint">{t('options.noSites')}</div>}
        </div>
        {!adding && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {t('options.addSite')}
          </Button>
        )}
      </div>
      {adding && <SiteForm onSet={set} onClose={() => setAdding(false)} />}
      <ul>
        {sites.map((site) => {
          const { host, mode } = site;
          return (
            <li key={host} class="site">
              <span class="num">{host}</span>
              <Select<SiteMode>
                label={`${t('options.siteMode')} ${host}`}
                value={mode}
                options={[
                  ['auto', t('options.siteAuto')],
                  ['off', t('options.siteOff')],
                ]}
                onValue={(chosen) => void setListed(host, chosen)}
              />
              <IconButton icon="close" label={t('options.siteRemove', { host })} onClick={() => remove(host)} />
              {(isClosed(site) || refused === host) && (
                <p class="site-closed row caption" role={refused === host ? 'alert' : undefined}>
                  <Icon name="warning" />
                  <span class="grow">{t('options.siteDenied')}</span>
                  <Button size="small" onClick={() => void setListed(host, 'auto')}>
                    {t('options.grant')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
