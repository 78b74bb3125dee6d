import { useEffect, useState } from 'preact/hooks';
import { Announcer } from '../../components/Announcer';
import { useTranslate } from '../../components/i18n';
import { Tabs, tabId, tabPanelId } from '../../components/Tabs';
import { useTab } from '../../lib/shell/tab';
import { Header } from './Header';
import { FindingList } from './list/FindingList';
import { NoReport } from './NoReport';

type View = 'outline' | 'list' | 'data';

export function Panel() {
  const t = useTranslate();
  const tab = useTab({ withSnapshot: true });
  const [view, setView] = useState<View>('list');
  const [announcement, announce] = useState('');
  const { snapshot } = tab;
  const analysis = snapshot?.reading.analysis;
  const count = analysis ? analysis.metrics.length + analysis.commitments.length + analysis.shortcomings.length : 0;
  useEffect(() => {
    if (snapshot) announce(t('panel.announceRead', { count }));
  }, [snapshot?.textHash, snapshot?.url]);
  return (
    <main class="panel">
      <Header tab={tab} />
      {snapshot === null || tab.tabId === null ? (
        <NoReport tab={tab} />
      ) : (
        <>
          <Tabs
            label={t('panel.tabs')}
            selected={view}
            onSelect={setView}
            items={[
              { id: 'outline', label: t('panel.outline') },
              { id: 'list', label: t('panel.findings'), note: String(count) },
              { id: 'data', label: t('panel.data') },
            ]}
          />
          <div class="panel-view" role="tabpanel" id={tabPanelId(view)} aria-labelledby={tabId(view)}>
            {view === 'list' && <FindingList snapshot={snapshot} tabId={tab.tabId} />}
          </div>
        </>
      )}
      <Announcer message={announcement} />
    </main>
  );
}
