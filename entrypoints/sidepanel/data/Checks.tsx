import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import type { CheckResult, Outcome } from '../../../lib/checks';
import { hasMessage } from '../../../lib/i18n';
import type { Span } from '../../../lib/model';

type Told = Exclude<Outcome, 'not-applicable'>;

/** Differences first: they are what the reader has to look at. */
const ORDER: readonly Told[] = ['please-check', 'cannot-tell', 'agrees'];
const LOOKS = {
  'please-check': { icon: 'ask', tone: 'ask', words: 'panel.check.ask' },
  'cannot-tell': { icon: 'dash', tone: 'quiet', words: 'panel.check.unknown' },
  agrees: { icon: 'agrees', tone: 'ok', words: 'panel.check.agrees' },
} as const satisfies Record<Told, unknown>;

interface ChecksProps {
  readonly results: readonly CheckResult[];
  readonly onShow: (span: Span) => void;
}

/** Figures of the report held against each other: both numbers, the formula, the way to the sentence. */
export function Checks({ results, onShow }: ChecksProps) {
  const t = useTranslate();
  const told = ORDER.flatMap((outcome) =>
    results.filter((result) => result.outcome === outcome).map((result) => ({ outcome, result })),
  );
  if (told.length === 0) return null;
  const bases = [...new Set(told.map(({ result }) => result.basis))];
  return (
    <section class="group" aria-labelledby="checks-head">
      <div class="group-head">
        <h2 id="checks-head">{t('panel.checks')}</h2>
        <span class="num">
          {ORDER.flatMap((outcome) => {
            const count = told.filter((each) => each.outcome === outcome).length;
            return count === 0 ? [] : `${t(LOOKS[outcome].words)} ${count}`;
          }).join(' · ')}
        </span>
      </div>
      <ul class="checks">
        {told.map(({ outcome, result: { id, formula, spans } }) => (
          <li key={`${id} ${spans[0]?.start}`}>
            <StateMark icon={LOOKS[outcome].icon} tone={LOOKS[outcome].tone}>
              {t(LOOKS[outcome].words)}
            </StateMark>
            <span class="grow num">{formula || t('panel.check.noParts')}</span>
            {spans[0] && (
              <button type="button" class="link-btn" onClick={() => spans[0] && onShow(spans[0])}>
                {t('panel.seeSentence')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {bases.map((basis) => (
        <p key={basis} class="checks-basis caption text-3">
          {hasMessage(basis) ? t(basis) : basis}
        </p>
      ))}
    </section>
  );
}
