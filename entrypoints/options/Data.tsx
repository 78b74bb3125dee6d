import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { groupDigits } from '../../components/figures';
import { useTranslate } from '../../components/i18n';
import { StateMark } from '../../components/Tag';
import type { ErrorCode, Result } from '../../lib/model';
import { backupAndClear, downloadBackup, lastBackup } from '../../lib/shell/backup';
import { openPage } from '../../lib/shell/places';
import { useStored } from '../../lib/shell/store';
import { localTime } from '../../lib/shell/words';
import { readSpace, requestPersistence, type Space, type Store } from '../../lib/store';
import { ClearData } from './ClearData';
import { Codebook } from './Codebook';

const countAll = async (store: Store) => ({
  documents: await store.documents.count(),
  annotations: await store.annotations.count(),
});

/** @returns bytes in the largest unit that leaves a number of one or more: `12.3 MB`. */
function byteSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${groupDigits(Number(value.toFixed(value < 10 && step > 0 ? 1 : 0)))} ${units[step]}`;
}

/** What is kept on this computer, and how safe it is there. */
export function Data() {
  const t = useTranslate();
  const counts = useStored(countAll);
  const [space, setSpace] = useState<Space | null>(null);
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => void readSpace().then(setSpace), []);
  useEffect(look, [look]);
  const backup = useStored(lastBackup);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const act = (run: () => Promise<Result<undefined>>) => async (): Promise<void> => {
    const result = await run();
    setFailure(result.ok ? null : result.error.code);
    look();
  };
  const persist = async (): Promise<void> => {
    setRefused(!(await requestPersistence()));
    look();
  };
  const last = backup.status === 'ready' ? backup.value : '';
  return (
    <div class="card">
      <div class="setting setting-wide">
        <div class="grow">
          {t('options.reports')}
          <div class="hint num">
            {counts.status === 'ready' &&
              t('options.reportCount', {
                documents: groupDigits(counts.value.documents),
                annotations: groupDigits(counts.value.annotations),
              })}
            {counts.status === 'failed' && t('error.storage-unavailable')}
          </div>
        </div>
        <Button icon="document" onClick={() => void openPage('library.html')}>
          {t('options.openLibrary')}
        </Button>
      </div>
      <div class="setting setting-wide">
        <div class="grow">
          {t('options.size')}
          <div class="hint">
            <span class="num">
              {space && t('options.sizeOf', { used: byteSize(space.used), quota: byteSize(space.quota) })}
            </span>
            {space && (
              <div>
                <StateMark icon={space.persisted ? 'agrees' : 'ask'} tone={space.persisted ? 'ok' : 'ask'}>
                  {t(space.persisted ? 'options.persisted' : 'options.notPersisted')}
                </StateMark>
              </div>
            )}
            <div role="status">{refused && t('options.persistRefused')}</div>
          </div>
        </div>
        {space && !space.persisted && <Button onClick={() => void persist()}>{t('options.persist')}</Button>}
      </div>
      <div class="setting setting-wide">
        <div class="grow">
          {t('options.backup')}
          <div class="hint num">
            {last === '' ? t('options.backupNever') : t('options.backupLast', { date: localTime(last) })}
          </div>
        </div>
        <Button icon="upload" onClick={() => void openPage('library.html#/backup')}>
          {t('options.restore')}
        </Button>
        <Button icon="download" onClick={() => void act(downloadBackup)()}>
          {t('options.backupNow')}
        </Button>
      </div>
      <Codebook />
      <ClearData onClear={act(backupAndClear)} />
      <p class="setting-failure" role="alert">
        {failure && t(`error.${failure}`)}
      </p>
    </div>
  );
}
