import { groupDigits } from '../../components/figures';
import { useTranslate } from '../../components/i18n';
import { Tag } from '../../components/Tag';
import type { TabView } from '../../lib/shell/tab';
import { characterCount, yearText } from '../../lib/shell/words';

/** Title, identity in a line, state of the work. */
export function Report({ tab }: { readonly tab: TabView }) {
  const t = useTranslate();
  const reading = tab.snapshot?.reading;
  if (!reading) return null;
  const { report } = reading.analysis;
  const facts = [
    report.region ?? report.issuer,
    yearText(report.year),
    t('panel.characters', { count: groupDigits(characterCount(reading.article.text)) }),
    report.published && t('popup.published', { date: report.published }),
  ];
  return (
    <section class="popup-report">
      <h2 lang="zh-CN">{report.title || reading.title}</h2>
      <p class="text-3 caption">{facts.filter(Boolean).join(' · ')}</p>
      <p class="popup-tags">
        <Tag icon={tab.snapshot?.saved ? 'check' : 'ring'} tone={tab.snapshot?.saved ? 'ok' : 'plain'}>
          {t(tab.snapshot?.saved ? 'popup.saved' : 'popup.notSaved')}
        </Tag>
        {reading.article.missing && (
          <Tag tone="ask" icon="ask">
            {t(`panel.incomplete.${reading.article.missing}`)}
          </Tag>
        )}
      </p>
    </section>
  );
}
