import { browser } from 'wxt/browser';
import { generatorName } from '../export';
import type { Result } from '../model';
import { attempt, type Store } from '../store';
import { applyImport, exportBackup, planImport } from '../store/backup';
import { emptyContents } from '../store/backup/format';
import { downloadFile } from './download';
import { theStore } from './store';

/** ISO time of the last full backup, '' if never; for `useStored`. */
export const lastBackup = (store: Store): Promise<string> => store.meta.lastBackup();

/** Writes the whole library into one file of the browser's downloads and remembers when. */
export function downloadBackup(): Promise<Result<undefined>> {
  return attempt(async () => {
    const store = await theStore();
    const now = new Date().toISOString();
    const generator = generatorName(browser.runtime.getManifest().version);
    const content = await exportBackup(store, { generator, now });
    downloadFile({ name: `mingjian-${now.slice(0, 10)}.zip`, mime: 'application/zip', content });
    await store.meta.setLastBackup(now);
    return undefined;
  });
}

/** Empties the library, after a backup has been handed to the downloads; nothing is emptied where that failed. */
export async function backupAndClear(): Promise<Result<undefined>> {
  const saved = await downloadBackup();
  if (!saved.ok) return saved;
  const store = await theStore();
  return applyImport(store, await planImport(store, emptyContents(), { created: '', generator: '' }), 'replace');
}
