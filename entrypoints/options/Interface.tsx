import { Select, TextInput } from '../../components/Field';
import { useTranslate } from '../../components/i18n';
import { Segmented } from '../../components/Switch';
import type { Settings } from '../../lib/model';
import { useSettings } from '../../lib/shell';

export function Interface() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <div class="card">
      <div class="setting">
        <div class="grow">{t('options.language')}</div>
        <Select<Settings['language']>
          label={t('options.language')}
          value={settings.language}
          options={[
            ['auto', t('options.auto')],
            ['zh-CN', '简体中文'],
            ['en', 'English'],
          ]}
          onValue={(language) => change({ language })}
        />
      </div>
      <div class="setting setting-wide">
        <div class="grow">{t('options.theme')}</div>
        <Segmented<Settings['theme']>
          label={t('options.theme')}
          value={settings.theme}
          options={[
            ['auto', t('options.auto')],
            ['light', t('options.light')],
            ['dark', t('options.dark')],
          ]}
          onValue={(theme) => change({ theme })}
        />
      </div>
      <div class="setting setting-wide">
        <div class="grow">
          {t('options.creator')}
          <div class="hint">{t('options.creatorHint')}</div>
        </div>
        <TextInput
          value={settings.creator}
          onValue={(creator) => change({ creator })}
          aria-label={t('options.creator')}
          autocomplete="off"
          maxLength={60}
        />
      </div>
    </div>
  );
}
