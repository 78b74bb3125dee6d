import { useState } from 'preact/hooks';
import { IconButton } from '../../components/Button';
import { useTranslate } from '../../components/i18n';
import { Logo } from '../../components/icons';
import { StateMark } from '../../components/Tag';
import type { TabView } from '../../lib/shell/tab';
import { reasonText } from '../../lib/shell/words';

export type Status = 'unknown' | 'not-report' | 'reading' | 'read' | 'failed' | 'off';

/** What the page is, and on request why the program thinks so. */
export function StatusBar({ status, tab }: { readonly status: Status | null; readonly tab: TabView }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const detection = tab.state?.detection ?? null;
  const why = t(detection?.isReport === false ? 'popup.reasonsNot' : 'popup.reasons');
  const docType = tab.snapshot?.reading.analysis.report.docType;
  const mark = {
    unknown: () => (
      <StateMark icon="ring" pending tone="quiet">
        {t(detection?.isReport ? 'popup.report' : 'popup.unknown')}
      </StateMark>
    ),
    'not-report': () => (
      <StateMark icon="ring" tone="quiet">
        {t('popup.notReport')}
      </StateMark>
    ),
    reading: () => (
      <StateMark icon="ring" pending>
        {t('popup.reading')}
      </StateMark>
    ),
    failed: () => (
      <StateMark icon="ask" tone="ask">
        {t('popup.failed')}
      </StateMark>
    ),
    off: () => (
      <StateMark icon="dash" tone="quiet">
        {t('popup.off')}
      </StateMark>
    ),
    read: () => (
      <StateMark icon="agrees" tone="ok">
        {docType ? t('popup.recognised', { what: t(`docType.${docType}`) }) : t('popup.readIn')}
      </StateMark>
    ),
  };
  return (
    <>
      <header class="popup-head">
        <Logo />
        <h1>{t('common.name')}</h1>
        <span class="grow" />
        <span class="popup-status" role="status">
          {status && mark[status]()}
        </span>
        {detection && detection.reasons.length > 0 && (
          <IconButton
            icon="more"
            label={why}
            aria-expanded={open}
            aria-controls="reasons"
            onClick={() => setOpen(!open)}
          />
        )}
      </header>
      {open && detection && (
        <div id="reasons" class="popup-reasons">
          <h2 class="caption text-3">{why}</h2>
          <ul>
            {detection.reasons.map((reason) => (
              <li key={reason}>{reasonText(reason, t)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
