import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';

/** What the signs in the cells mean. */
export function Legend() {
  const t = useTranslate();
  return (
    <p class="legend caption text-3">
      <span>— {t('library.legend.notMentioned')}</span>
      <span>
        <span class="legend-hatch" aria-hidden="true" /> {t('library.legend.noReport')}
      </span>
      <span>≈ ≥ ≤ {t('library.legend.approx')}</span>
      <span>
        <span class="open-value">123</span> {t('library.legend.pending')}
      </span>
      <span>
        <sup>+1</sup> {t('library.legend.others')}
      </span>
      <StateMark icon="ask" tone="ask">
        {t('library.state.ask')}
      </StateMark>
      <span class="grow" />
      <span>{t('library.legend.hint')}</span>
    </p>
  );
}
