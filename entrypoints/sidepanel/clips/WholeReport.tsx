import { useCallback, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { documentId } from '../../../lib/model';
import { openPage } from '../../../lib/shell/places';
import { useStored } from '../../../lib/shell/store';
import { localTime } from '../../../lib/shell/words';
import type { Store } from '../../../lib/store';
import type { History } from '../history';
import { keepReport, removeReport } from './acts';

interface WholeReportProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
  readonly history: History;
}

/** Whether the whole report has been kept for reading offline, in which version, and how to do so. */
export function WholeReport({ snapshot, tabId, history }: WholeReportProps) {
  const t = useTranslate();
  const id = documentId(snapshot.url);
  const load = useCallback((store: Store) => store.documents.get(id), [id]);
  const stored = useStored(load);
  const [busy, setBusy] = useState(false);
  if (stored.status !== 'ready') return null;
  const kept = stored.value;
  const isOld = kept !== undefined && kept.textHash !== snapshot.textHash;
  const keep = async (): Promise<void> => {
    setBusy(true);
    await keepReport(tabId, history, t);
    setBusy(false);
  };
  const read = (): void => void openPage(`library.html#/read/${encodeURIComponent(id)}`);
  return (
    <section class="group whole-report" aria-labelledby="whole-head">
      <div class="group-head">
        <h2 id="whole-head">{t('panel.whole')}</h2>
        {kept && !isOld && (
          <StateMark icon="check" tone="ok">
            {t('panel.whole.since', { date: localTime(kept.retrieved) })}
          </StateMark>
        )}
      </div>
      <p class="text-2">
        {kept === undefined
          ? t('panel.whole.none')
          : isOld
            ? t('panel.whole.old', { date: localTime(kept.retrieved) })
            : t('panel.whole.offline')}
      </p>
      <div class="row">
        {(kept === undefined || isOld) && (
          <Button size="small" icon="archive" variant="primary" disabled={busy} onClick={() => void keep()}>
            {t(isOld ? 'panel.whole.again' : 'panel.whole.keep')}
          </Button>
        )}
        {kept && (
          <>
            <Button size="small" icon="open" onClick={read}>
              {t('panel.whole.read')}
            </Button>
            <Button size="small" variant="ghost" onClick={() => void removeReport(history, t)}>
              {t('panel.whole.remove')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
