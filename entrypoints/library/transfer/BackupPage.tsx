import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import { generatorName } from '../../../lib/export';
import { downloadFile } from '../../../lib/shell/download';
import { localTime } from '../../../lib/shell/words';
import { requestPersistence } from '../../../lib/store';
import { exportBackup } from '../../../lib/store/backup';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { sizeText } from '../model/words';
import { FileOutcomeView } from './FileOutcomeView';
import { FilePicker } from './FilePicker';
import { useFile } from './useFile';

/** Everything into one file and back, and how safely the browser keeps it. */
export function BackupPage() {
  const t = useTranslate();
  const { store, space, lastBackup, unsaved } = useLibrary();
  const { say } = useActs();
  const { reading, outcome, take, forget } = useFile();
  const [share, setShare] = useState<number | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const stop = useRef<AbortController | null>(null);
  const isPersisted = persisted ?? space?.persisted ?? false;

  const backUp = async (): Promise<void> => {
    stop.current = new AbortController();
    setShare(0);
    const now = new Date().toISOString();
    try {
      const content = await exportBackup(store, {
        generator: generatorName(browser.runtime.getManifest().version),
        now,
        signal: stop.current.signal,
        progress: (done, all) => setShare(all === 0 ? 1 : done / all),
      });
      const name = `mingjian-${now.slice(0, 10)}.backup.zip`;
      downloadFile({ name, mime: 'application/zip', content });
      await store.meta.setLastBackup(now);
      say(t('library.backedUp', { name, size: sizeText(content.length) }));
    } catch (error) {
      if (!stop.current.signal.aborted) {
        say(t('library.exportFailed'));
        throw error;
      }
    } finally {
      setShare(null);
    }
  };
  const persist = async (): Promise<void> => {
    const agreed = await requestPersistence();
    setPersisted(agreed);
    say(t(agreed ? 'library.keptForGood' : 'library.keepRefused'));
  };
  return (
    <>
      <header class="library-top">
        <h1>{t('library.backup')}</h1>
      </header>
      <main class="library-page transfer">
        <section class="card outcome">
          <h2>{t('library.backupAll')}</h2>
          <p class="text-2">{t('library.backupHint')}</p>
          <p>
            {lastBackup === '' ? t('library.neverBackedUp') : t('library.lastBackup', { time: localTime(lastBackup) })}
            {unsaved > 0 && lastBackup !== '' && (
              <span class="text-2"> · {t('library.unsaved', { count: unsaved })}</span>
            )}
          </p>
          <div class="row">
            <Button variant="primary" icon="archive" disabled={share !== null} onClick={() => void backUp()}>
              {t('library.backupNow')}
            </Button>
            {share !== null && (
              <>
                <progress max={1} value={share} aria-label={t('library.backingUp')} />
                <Button onClick={() => stop.current?.abort()}>{t('library.cancel')}</Button>
              </>
            )}
          </div>
        </section>
        <section class="stack">
          <h2>{t('library.restore')}</h2>
          <FilePicker onFile={take} />
          <div aria-live="polite">
            {reading !== null && <p>{t('library.reading', { name: reading })}</p>}
            {outcome && <FileOutcomeView key={outcome.name} outcome={outcome} onDone={forget} />}
          </div>
        </section>
        <section class="card outcome">
          <h2>{t('library.storage')}</h2>
          {space && (
            <p class="num">{t('library.used', { used: sizeText(space.used), quota: sizeText(space.quota) })}</p>
          )}
          {space && space.quota > 0 && (
            <meter min={0} max={space.quota} value={space.used} aria-label={t('library.storage')} />
          )}
          <StateMark icon={isPersisted ? 'agrees' : 'ask'} tone={isPersisted ? 'ok' : 'ask'}>
            {t(isPersisted ? 'library.keptForGood' : 'library.notKept')}
          </StateMark>
          {!isPersisted && (
            <div class="row">
              <Button icon="lock" onClick={() => void persist()}>
                {t('library.keepForGood')}
              </Button>
            </div>
          )}
        </section>
      </main>
    </>
  );
}
