import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Field, Select, TextInput } from '../../components/Field';
import { useTranslate } from '../../components/i18n';
import { parseHost, type SiteMode } from '../../lib/shell/sites';

interface SiteFormProps {
  /** @returns whether the browser allowed it. */
  readonly onSet: (host: string, mode: SiteMode) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Adds one site; the browser's own question comes when it is needed, and only then. */
export function SiteForm({ onSet, onClose }: SiteFormProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<SiteMode>('auto');
  const [problem, setProblem] = useState<'options.siteInvalid' | 'options.siteDenied' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = parseHost(typed);
    if (host === null) {
      setProblem('options.siteInvalid');
      input.current?.focus();
    } else if (await onSet(host, mode)) onClose();
    else setProblem('options.siteDenied');
  };
  return (
    <form class="site-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t('options.siteHost')}>
        <TextInput
          value={typed}
          onValue={setTyped}
          inputRef={input}
          invalid={problem === 'options.siteInvalid'}
          placeholder={t('options.siteHostHint')}
          spellcheck={false}
          autocomplete="off"
        />
      </Field>
      <Select<SiteMode>
        label={t('options.siteMode')}
        value={mode}
        options={[
          ['auto', t('options.siteAuto')],
          ['off', t('options.siteOff')],
        ]}
        onValue={setMode}
      />
      <Button type="submit" size="small">
        {t('options.addSite')}
      </Button>
      <Button size="small" variant="ghost" onClick={onClose}>
        {t('options.cancel')}
      </Button>
      {problem && (
        <p class="error caption" role="alert">
          {t(problem)}
        </p>
      )}
    </form>
  );
}
