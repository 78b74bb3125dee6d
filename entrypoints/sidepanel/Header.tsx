import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { groupDigits } from '../../components/figures';
import { useLanguage, useTranslate } from '../../components/i18n';
import { Logo } from '../../components/icons';
import { Menu, type MenuItem } from '../../components/Menu';
import { StateMark } from '../../components/Tag';
import { sendToTab } from '../../lib/messaging/tabs';
import { openOptions, openPage } from '../../lib/shell/places';
import type { TabView } from '../../lib/shell/tab';
import { characterCount, yearText } from '../../lib/shell/words';

/** Title, identity in one line, whether it is kept, menu. */
export function Header({ tab }: { readonly tab: TabView & { refresh: () => void } }) {
  const t = useTranslate();
  const language = useLanguage();
  const { tabId, snapshot } = tab;
  const [saving, setSaving] = useState(false);
  const report = snapshot?.reading.analysis.report;
  const facts = snapshot &&
    report && [
      report.region ?? report.issuer,
      yearText(report.year),
      report.docType && t(`docType.${report.docType}`),
      t('panel.characters', { count: groupDigits(characterCount(snapshot.reading.article.text)) }),
    ];
  const save = async (): Promise<void> => {
    if (tabId === null) return;
    setSaving(true);
    await sendToTab(tabId, 'reader/save', undefined);
    setSaving(false);
    tab.refresh();
  };
  const marks = async (): Promise<void> => {
    if (tabId === null) return;
    await sendToTab(tabId, 'reader/marks', { shown: null });
    tab.refresh();
  };
  const pageItems: MenuItem[] = snapshot
    ? [
        {
          label: t(snapshot.marksShown ? 'panel.hideMarks' : 'panel.showMarks'),
          icon: snapshot.marksShown ? 'eye-off' : 'eye',
          onSelect: () => void marks(),
        },
      ]
    : [];
  const ownItems: MenuItem[] = [
    { label: t('panel.openLibrary'), icon: 'document', onSelect: () => void openPage('library.html') },
    { label: t('panel.openOptions'), icon: 'settings', onSelect: () => void openOptions() },
  ];
  return (
    <header class="panel-head" lang={language}>
      <Logo />
      <div class="grow">
        <h1 lang={report ? 'zh-CN' : undefined}>{report?.title || snapshot?.reading.title || t('common.name')}</h1>
        {facts && <div class="text-3 caption">{facts.filter(Boolean).join(' · ')}</div>}
      </div>
      {snapshot &&
        (snapshot.saved ? (
          <span class="panel-saved" role="status">
            <StateMark icon="check" tone="ok">
              {t('panel.saved')}
            </StateMark>
          </span>
        ) : (
          <Button size="small" title={t('panel.saveHint')} disabled={saving} onClick={() => void save()}>
            {t('panel.save')}
          </Button>
        ))}
      <Menu label={t('panel.more')} groups={[pageItems, ownItems].filter((group) => group.length > 0)} />
    </header>
  );
}
