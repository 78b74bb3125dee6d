import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { Icon, type IconName } from '../../../components/icons';
import { StateMark } from '../../../components/Tag';
import { checkFigures, type StatutoryPart, statutoryParts, timeliness } from '../../../lib/checks';
import type { Bundle, ReportData } from '../../../lib/model';

type Status = StatutoryPart['status'];
const PART_ICONS: Readonly<Record<Status, IconName>> = { found: 'agrees', brief: 'dash', missing: 'ring' };

interface DetailChecksProps {
  readonly bundle: Bundle;
  readonly onOpen: (at: number) => void;
}

/** Whether it was published in time; silent where no rule or no date is known. */
export function TimelyMark({ report }: { readonly report: ReportData }) {
  const t = useTranslate();
  const found = timeliness(report);
  if (found === null) return null;
  return (
    <span title={t('timeliness.rule')}>
      <StateMark icon={found.daysLate === 0 ? 'check' : 'ask'} tone={found.daysLate === 0 ? 'ok' : 'ask'}>
        {found.daysLate === 0 ? t('timeliness.onTime') : t('timeliness.late', { days: found.daysLate })}
      </StateMark>
    </span>
  );
}

/** The contents an annual report must have, with their share of the text. */
export function DetailParts({ bundle, onOpen }: DetailChecksProps) {
  const t = useTranslate();
  const { analysis, article } = bundle.document;
  const parts = useMemo(
    () => statutoryParts(analysis.report.docType, analysis.sections, article.text),
    [analysis, article],
  );
  if (parts === null) return null;
  const all = [...article.text.replace(/\s/gu, '')].length;
  return (
    <section class="detail-block">
      <h3 title={t('part.basis')}>
        <span class="grow">{t('library.statutory')}</span>
        <span>{t('library.share')}</span>
      </h3>
      <ul>
        {parts.map(({ id, status, section, characters }) => (
          <li key={id}>
            <button
              type="button"
              class="part-line"
              disabled={section === null}
              onClick={() => section && onOpen(section.start)}
            >
              <Icon name={PART_ICONS[status]} class={`part-icon part-${status}`} label={t(`part.${status}`)} />
              <span class="grow">
                {t(`statutory.${id}`)}
                {status === 'brief' && <span class="caption text-3"> {t('part.brief')}</span>}
              </span>
              <span class="num text-3">
                {status === 'missing' ? t('part.missing') : `${Math.round((characters / Math.max(1, all)) * 100)}%`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures of the report held against each other; differences first, both numbers and the formula shown. */
export function DetailChecks({ bundle, onOpen }: DetailChecksProps) {
  const t = useTranslate();
  const { analysis, article } = bundle.document;
  const results = useMemo(() => checkFigures({ text: article.text, analysis }), [analysis, article]);
  const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
  const asks = results.filter(({ outcome }) => outcome === 'please-check');
  if (count('agrees') + count('cannot-tell') + asks.length === 0) return null;
  return (
    <section class="detail-block">
      <h3>
        <span class="grow">{t('library.figures')}</span>
        <span class="num">{t('library.figuresSum', { agrees: count('agrees'), unknown: count('cannot-tell') })}</span>
      </h3>
      <ul>
        {asks.map(({ id, formula, spans }) => (
          <li key={`${id} ${spans[0]?.start}`} class="check-line">
            <StateMark icon="ask" tone="ask">
              {t('library.state.ask')}
            </StateMark>
            <span class="grow num" lang="zh-CN">
              {formula}
            </span>
            {spans[0] && (
              <button type="button" class="link-btn" onClick={() => onOpen(spans[0]?.start ?? 0)}>
                {t('library.goToPlace')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
