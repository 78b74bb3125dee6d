import { groupDigits } from '../../components/figures';
import { useTranslate } from '../../components/i18n';
import { Tag } from '../../components/Tag';
import { checkFigures } from '../../lib/checks';
import { decidedMetrics, progressOf, reviewItems } from '../../lib/review';
import type { TabView } from '../../lib/shell/tab';
import { characterCount, yearText } from '../../lib/shell/words';

/** Title, identity in a line, state of the work. */
export function Report({ tab }: { readonly tab: TabView }) {
  const t = useTranslate();
  if (!tab.snapshot) return null;
  const { reading, saved } = tab.snapshot;
  const { report } = reading.analysis;
  const { annotations, textHash } = tab.snapshot;
  const items = reviewItems(reading.article.text, textHash, reading.analysis, annotations);
  const progress = progressOf(items);
  const analysis = { ...reading.analysis, metrics: decidedMetrics(items) };
  const asks = checkFigures({ text: reading.article.text, analysis }).filter(
    ({ outcome }) => outcome === 'please-check',
  ).length;
  const moved = progress.changed + progress.ambiguous + progress.orphan;
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
        {progress.pending > 0 && (
          <Tag icon="ring" pending>
            {t('popup.pending', { count: progress.pending })}
          </Tag>
        )}
        {asks > 0 && (
          <Tag tone="ask" icon="ask">
            {t('popup.asks', { count: asks })}
          </Tag>
        )}
        {moved > 0 && (
          <Tag tone="ask" icon="changed">
            {t('popup.moved', { count: moved })}
          </Tag>
        )}
        <Tag icon={saved ? 'check' : 'ring'} tone={saved ? 'ok' : 'plain'}>
          {t(saved ? 'popup.saved' : 'popup.notSaved')}
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
