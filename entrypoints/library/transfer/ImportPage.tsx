import { useTranslate } from '../../../components/i18n';
import { FileOutcomeView } from './FileOutcomeView';
import { FilePicker } from './FilePicker';
import { useFile } from './useFile';

/** Files from elsewhere: looked at, checked, previewed, then taken over as a whole or not at all. */
export function ImportPage() {
  const t = useTranslate();
  const { reading, outcome, take, forget } = useFile();
  return (
    <>
      <header class="library-top">
        <h1>{t('library.import')}</h1>
      </header>
      <main class="library-page transfer">
        <p class="text-2">{t('library.importKinds')}</p>
        <FilePicker onFile={take} />
        <div aria-live="polite">
          {reading !== null && <p>{t('library.reading', { name: reading })}</p>}
          {outcome && <FileOutcomeView key={outcome.name} outcome={outcome} onDone={forget} />}
        </div>
      </main>
    </>
  );
}
