import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useTranslate } from '../../components/i18n';
import { send } from '../../lib/messaging/client';
import type { TabView } from '../../lib/shell/tab';
import { failureText } from '../../lib/shell/words';

/** What the panel shows while there is no report: why, and what to do next. */
export function NoReport({ tab }: { readonly tab: TabView & { refresh: () => void } }) {
  const t = useTranslate();
  const { tabId, state, failure } = tab;
  const read = async (): Promise<void> => {
    if (tabId === null) return;
    await send('tab/read', { tabId });
    tab.refresh();
  };
  if (tabId === null || (state === null && failure === null)) return null;
  if (state?.status === 'reading') return <EmptyState icon="document" title={t('panel.reading')} />;
  if ((failure?.code ?? state?.error) === 'not-readable')
    return (
      <EmptyState icon="lock" title={t('panel.notReadable')}>
        <p>{t('panel.notReadableHint')}</p>
      </EmptyState>
    );
  if (failure !== null || state?.status === 'failed')
    return (
      <EmptyState icon="warning" title={t('panel.failed')}>
        <p>{failure ? t(`error.${failure.code}`) : failureText(state?.error ?? null, t)}</p>
        <Button onClick={() => void read()}>{t('panel.retry')}</Button>
      </EmptyState>
    );
  return state?.status === 'not-report' ? (
    <EmptyState icon="document" title={t('panel.notReport')}>
      <p>{t('panel.notReportHint')}</p>
      <Button variant="primary" onClick={() => void read()}>
        {t('panel.readThis')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState icon="document" title={t('panel.notRead')}>
      <p>{t('panel.notReadHint')}</p>
      <Button variant="primary" onClick={() => void read()}>
        {t('panel.readThis')}
      </Button>
    </EmptyState>
  );
}
