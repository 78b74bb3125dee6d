import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FileButton } from '../../components/FileButton';
import { useTranslate } from '../../components/i18n';
import { parseCodebook } from '../../lib/shell/codebook';
import { theStore, useStored } from '../../lib/shell/store';
import { attempt, type Store } from '../../lib/store';

const load = (store: Store): Promise<string[]> => store.meta.codebook();

/** The reader's own categories: imported from a file, all of it or nothing. */
export function Codebook() {
  const t = useTranslate();
  const stored = useStored(load);
  const [said, setSaid] = useState('');
  const categories = stored.status === 'ready' ? stored.value : [];
  const keep = async (next: readonly string[], message: string): Promise<void> => {
    const done = await attempt(async () => (await theStore()).meta.setCodebook(next));
    setSaid(done.ok ? message : t(`error.${done.error.code}`));
  };
  const read = async (file: File): Promise<void> => {
    const parsed = parseCodebook(await file.text());
    if (!parsed.ok) {
      const { error } = parsed;
      const what = t(`options.codebook.${error.reason}`, { at: 'at' in error ? error.at : 0 });
      setSaid(`${t('options.codebookInvalid')} ${what}`);
      return;
    }
    const fresh = parsed.value.filter((category) => !categories.includes(category));
    await keep([...categories, ...fresh], t('options.codebookAdded', { count: fresh.length }));
  };
  return (
    <div class="setting setting-wide">
      <div class="grow">
        {t('options.codebook')}
        <div class="hint">{t('options.codebookHint')}</div>
        {categories.length > 0 && (
          <ul class="codebook">
            {categories.map((category) => (
              <li key={category} class="tag">
                {category}
              </li>
            ))}
          </ul>
        )}
        <div class="hint" role="status">
          {said}
        </div>
      </div>
      {categories.length > 0 && (
        <Button variant="ghost" onClick={() => void keep([], t('options.codebookCleared'))}>
          {t('options.codebookClear')}
        </Button>
      )}
      <FileButton
        icon="upload"
        label={t('options.codebookImport')}
        accept=".json,.csv,.txt,application/json,text/csv,text/plain"
        onFile={(file) => void read(file)}
      />
    </div>
  );
}
