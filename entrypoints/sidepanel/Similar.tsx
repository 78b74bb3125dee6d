import { useCallback } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useTranslate } from '../../components/i18n';
import { Icon } from '../../components/icons';
import type { Similar as SimilarReport, Snapshot } from '../../lib/messaging/protocol';
import { documentId } from '../../lib/model';
import { useSettings } from '../../lib/shell';
import { theStore, useStored } from '../../lib/shell/store';
import { localTime } from '../../lib/shell/words';
import { attempt, type Store } from '../../lib/store';
import { actOn, broughtFrom } from './acts';
import type { History } from './history';

interface SimilarProps {
  readonly snapshot: Snapshot;
  readonly history: History;
}

/** Saved reports that may be this very document: shown with both addresses, offered, never merged by themselves. */
export function Similar({ snapshot, history }: SimilarProps) {
  return snapshot.similar.map((report) => (
    <Offer key={report.id} report={report} snapshot={snapshot} history={history} />
  ));
}

function Offer({ report, snapshot, history }: SimilarProps & { readonly report: SimilarReport }) {
  const t = useTranslate();
  const { creator } = useSettings().settings;
  const load = useCallback((store: Store) => store.annotations.ofDocument(report.id), [report.id]);
  const stored = useStored(load);
  const there = stored.status === 'ready' ? stored.value : [];
  const settle = async (): Promise<void> => {
    const done = await attempt(async () => (await theStore()).meta.settleTwins(documentId(snapshot.url), report.id));
    if (!done.ok) history.say(t(`error.${done.error.code}`));
  };
  const copy = async (): Promise<void> => {
    const edits = broughtFrom(there, snapshot.annotations, () => actOn(snapshot, creator));
    const message = t('panel.did.brought', { count: edits.length });
    if (edits.length === 0 || (await history.apply({ edits, message }))) await settle();
  };
  const here = snapshot.reading.analysis.report.title || snapshot.reading.title;
  return (
    <section class="similar" aria-label={t('panel.similar')}>
      <h2>
        <Icon name="ask" />
        {t('panel.similar')}
      </h2>
      <dl class="key-value">
        <dt>{t('panel.similarHere')}</dt>
        <dd>
          <span lang="zh-CN">{here}</span>
          <div class="num address">{snapshot.url}</div>
        </dd>
        <dt>{t('panel.similarThere')}</dt>
        <dd>
          <span lang="zh-CN">{report.title}</span>
          <div class="num address">{report.id}</div>
          <div class="caption text-3 num">
            {t('panel.similarState', { date: localTime(report.saved).slice(0, 10), count: there.length })}
          </div>
        </dd>
      </dl>
      <div class="row">
        {there.length > 0 && (
          <Button size="small" onClick={() => void copy()}>
            {t('panel.bring', { count: there.length })}
          </Button>
        )}
        <Button size="small" variant="ghost" onClick={() => void settle()}>
          {t('panel.notSimilar')}
        </Button>
      </div>
    </section>
  );
}
