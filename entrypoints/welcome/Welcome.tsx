import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useTranslate } from '../../components/i18n';
import { Icon, Logo } from '../../components/icons';
import { KindSign } from '../../components/KindSign';
import { MARK_KINDS } from '../../lib/model';
import { useSettings } from '../../lib/shell';
import { openOptions } from '../../lib/shell/places';
import { requestGovernment } from '../../lib/shell/sites';
import { Example } from './Example';

/** First run: one screen that teaches by an example, one question, no tour. */
export function Welcome() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const [automatic, setAutomatic] = useState(settings.automatic);
  const [done, setDone] = useState(false);
  const start = async (): Promise<void> => {
    // Asked first, while the click still counts; a refusal means: on click.
    const granted = automatic && (await requestGovernment().catch(() => false));
    setAutomatic(granted);
    change({ automatic: granted });
    setDone(true);
  };
  return (
    <main class="welcome">
      <div class="welcome-hero">
        <div>
          <div class="welcome-brand">
            <Logo />
            {t('common.name')}
          </div>
          <h1>
            {t('welcome.headline1')}
            <br />
            {t('welcome.headline2')}
          </h1>
          <p>{t('welcome.lead')}</p>
        </div>
        <Example />
      </div>
      <ul class="welcome-kinds">
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} />
            <div class="text-2">{t(`welcome.kind.${kind}`)}</div>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>
          <h2>{t('welcome.question')}</h2>
        </legend>
        <p class="text-2">{t('welcome.questionHint')}</p>
        <div class="welcome-choices">
          {([true, false] as const).map((choice) => (
            <label key={String(choice)} class="welcome-choice">
              <input
                type="radio"
                class="radio"
                name="automatic"
                checked={automatic === choice}
                onChange={() => setAutomatic(choice)}
              />
              <span>
                <span class="welcome-choice-title">{t(choice ? 'welcome.automatic' : 'welcome.manual')}</span>
                <span class="text-2">{t(choice ? 'welcome.automaticHint' : 'welcome.manualHint')}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="welcome-end">
        <Button variant="primary" onClick={() => void start()}>
          {t('welcome.start')}
        </Button>
        <Button variant="ghost" onClick={() => void openOptions()}>
          {t('welcome.options')}
        </Button>
        <span class="grow" />
        <span class="text-2 row">
          <Icon name="lock" />
          {t('welcome.offline')}
        </span>
      </div>
      <p class="welcome-done" role="status">
        {done && (
          <>
            <Icon name="agrees" />
            <span>{t('welcome.done')}</span>
          </>
        )}
      </p>
    </main>
  );
}
