import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { useTranslate } from '../../components/i18n';
import { send } from '../../lib/messaging/client';
import { useSettings } from '../../lib/shell';
import { hostOf, openPage, openPanel } from '../../lib/shell/places';
import { type TabView, useTab } from '../../lib/shell/tab';
import { failureText } from '../../lib/shell/words';
import { Counts } from './Counts';
import { Foot, Site } from './Foot';
import { Report } from './Report';
import { StatusBar } from './StatusBar';

/** The window of the popup, asked for before the click that needs it. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => void browser.windows.getCurrent().then((own) => setId(own.id ?? null)), []);
  return id;
}

/** The click that opened the popup lets the extension look at a page on which the gate kept silent. */
function useLook({ tabId, state }: Pick<TabView, 'tabId' | 'state'>): void {
  const isUnseen = state?.status === 'unknown' && state.detection === null;
  useEffect(() => {
    if (tabId !== null && isUnseen) void send('tab/look', { tabId });
  }, [tabId, isUnseen]);
}

export function Popup() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const tab = useTab({ withSnapshot: true });
  const windowId = useWindowId();
  const host = tab.state ? hostOf(tab.state.url) : null;
  const off = host !== null && settings.disabledHosts.includes(host);
  const status = tab.failure ? 'failed' : off && tab.state?.status !== 'read' ? 'off' : (tab.state?.status ?? null);
  useLook(tab);
  const read = async (): Promise<void> => {
    if (tab.tabId === null) return;
    await send('tab/read', { tabId: tab.tabId });
    tab.refresh();
  };
  const panel = (): void => {
    if (windowId !== null) void openPanel(windowId).then((opened) => opened && window.close());
  };
  return (
    <main class="popup">
      <StatusBar status={status} tab={tab} />
      {status === 'read' ? <Report tab={tab} /> : status !== null && <Hint status={status} tab={tab} onRead={read} />}
      {status === 'read' && tab.state?.counts && (
        <Counts
          counts={tab.state.counts}
          visible={settings.visible}
          onVisible={(visible) => change({ visible: { ...settings.visible, ...visible } })}
        />
      )}
      <div class="popup-actions">
        <Button variant={status === 'read' ? 'primary' : 'plain'} icon="panel" onClick={panel}>
          {t('popup.openPanel')}
        </Button>
        <Button icon="document" onClick={() => void openPage('library.html').then(() => window.close())}>
          {t('popup.library')}
        </Button>
      </div>
      {host && (
        <Site
          host={host}
          on={!off}
          onChange={(on) =>
            change({
              disabledHosts: on
                ? settings.disabledHosts.filter((each) => each !== host)
                : [...settings.disabledHosts, host],
            })
          }
        />
      )}
      <Foot />
    </main>
  );
}

const HINTS = {
  unknown: 'popup.unknownHint',
  'not-report': 'popup.notReportHint',
  off: 'popup.offHint',
} as const;

interface HintProps {
  readonly status: 'unknown' | 'not-report' | 'reading' | 'failed' | 'off';
  readonly tab: ReturnType<typeof useTab>;
  readonly onRead: () => Promise<void>;
}

/** What to do where there is nothing to show yet. */
function Hint({ status, tab, onRead }: HintProps) {
  const t = useTranslate();
  const unreadable = (tab.failure?.code ?? tab.state?.error) === 'not-readable';
  if (status === 'reading') return null;
  const words = unreadable
    ? t('popup.notReadable')
    : status === 'failed' && tab.failure
      ? t(`error.${tab.failure.code}`)
      : status === 'failed'
        ? failureText(tab.state?.error ?? null, t)
        : t(status === 'unknown' && tab.state?.detection?.isReport ? 'popup.reportHint' : HINTS[status]);
  return (
    <div class="popup-hint">
      <p>{words}</p>
      {!unreadable && (
        <Button variant="primary" onClick={() => void onRead()}>
          {t('popup.read')}
        </Button>
      )}
    </div>
  );
}
