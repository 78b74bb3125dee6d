import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Announcer } from '../../components/Announcer';
import { useTranslate } from '../../components/i18n';
import { Tabs, tabId as tabElementId, tabPanelId } from '../../components/Tabs';
import { Toast } from '../../components/Toast';
import { useUndoKeys } from '../../components/undo-keys';
import { asksAbout, checkFigures } from '../../lib/checks';
import type { Snapshot } from '../../lib/messaging/protocol';
import { followViewport, type Viewport } from '../../lib/messaging/viewport';
import { decidedMetrics, type ReviewItem, reviewItems } from '../../lib/review';
import { type TabView, useTab } from '../../lib/shell/tab';
import { Clips } from './clips/Clips';
import { Data } from './data/Data';
import { Header } from './Header';
import { useHistory } from './history';
import { FindingList } from './list/FindingList';
import { NoReport } from './NoReport';
import { Notices } from './Notices';
import { Outline } from './outline/Outline';
import { Similar } from './Similar';

type View = 'outline' | 'list' | 'clips' | 'data';

export function Panel() {
  const tab = useTab({ withSnapshot: true });
  const { snapshot, tabId } = tab;
  return (
    <main class="panel">
      <Header tab={tab} />
      {snapshot === null || tabId === null ? (
        <NoReport tab={tab} />
      ) : (
        <Report key={`${tabId} ${snapshot.url}`} tab={tab} tabId={tabId} snapshot={snapshot} />
      )}
    </main>
  );
}

/** @returns what the page shows now, while it is read. */
function useViewport(tabId: number): Viewport | null {
  const [viewport, setViewport] = useState<Viewport | null>(null);
  useEffect(() => followViewport(tabId, setViewport), [tabId]);
  return viewport;
}

interface ReportProps {
  readonly tab: TabView & { refresh: () => void };
  readonly tabId: number;
  readonly snapshot: Snapshot;
}

/** The three views of one report. */
function Report({ tab, tabId, snapshot }: ReportProps) {
  const t = useTranslate();
  const [view, setView] = useState<View>('list');
  const { asked } = snapshot;
  useEffect(() => {
    if (asked) setView(asked.view);
  }, [asked?.view, asked?.times]);
  const viewport = useViewport(tabId);
  const history = useHistory(tabId, snapshot.url, tab.refresh);
  useUndoKeys(history.step);
  const { reading, textHash, annotations } = snapshot;
  const items = useMemo(
    () => reviewItems(reading.article.text, textHash, reading.analysis, annotations),
    [reading, textHash, annotations],
  );
  const checks = useMemo(() => {
    const analysis = { ...reading.analysis, metrics: decidedMetrics(items) };
    return checkFigures({ text: reading.article.text, analysis });
  }, [reading, items]);
  const attentionOf = useCallback(
    ({ finding }: ReviewItem): string | null => (finding && asksAbout(checks, finding)[0]?.formula) || null,
    [checks],
  );
  const pending = items.filter(({ decision }) => decision === 'pending').length;
  const shared = { snapshot, tabId, items };
  return (
    <>
      <Notices snapshot={snapshot} onRevision={() => setView('data')} />
      <Similar snapshot={snapshot} history={history} />
      <Tabs
        label={t('panel.tabs')}
        selected={view}
        onSelect={setView}
        items={[
          { id: 'outline', label: t('panel.outline') },
          { id: 'list', label: t('panel.findings'), note: String(items.length) },
          { id: 'clips', label: t('panel.clips') },
          { id: 'data', label: t('panel.data') },
        ]}
      />
      <div class="panel-view" role="tabpanel" id={tabPanelId(view)} aria-labelledby={tabElementId(view)}>
        {view === 'outline' && <Outline {...shared} viewport={viewport} history={history} />}
        {view === 'list' && <FindingList {...shared} viewport={viewport} history={history} attentionOf={attentionOf} />}
        {view === 'clips' && <Clips snapshot={snapshot} tabId={tabId} history={history} />}
        {view === 'data' && <Data snapshot={snapshot} tabId={tabId} checks={checks} history={history} />}
      </div>
      {history.said && (
        <div class="panel-toast">
          <Toast
            key={history.said.key}
            message={history.said.message}
            onUndo={history.said.undoable ? () => history.step('undo') : undefined}
            onClose={history.hush}
          />
        </div>
      )}
      <Announcer
        message={
          history.said
            ? `${history.said.message} ${t('panel.left', { count: pending })}`
            : t('panel.announceRead', { count: items.length })
        }
      />
    </>
  );
}
