import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import { ImportPlan } from './ImportPlan';
import type { FileOutcome } from './read-file';

/** Lines shown of a long list. */
const LISTED = 50;

/** What a file is, what taking it over would do, and the buttons that do it. */
export function FileOutcomeView({ outcome, onDone }: { readonly outcome: FileOutcome; readonly onDone: () => void }) {
  const t = useTranslate();
  if (outcome.kind === 'refused') {
    return (
      <section class="card outcome">
        <StateMark icon="warning" tone="ask">
          {t('library.importRefused')}
        </StateMark>
        <p lang="zh-CN">{outcome.name}</p>
        <ul class="problems">
          {outcome.problems.slice(0, LISTED).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </section>
    );
  }
  if (outcome.kind === 'evidence') {
    const { intact, parts, manifestSha256 } = outcome.verification;
    return (
      <section class="card outcome">
        <StateMark icon={intact ? 'agrees' : 'ask'} tone={intact ? 'ok' : 'ask'}>
          {intact ? t('library.verifyIntact', { count: parts.length }) : t('library.verifyBroken')}
        </StateMark>
        <p lang="zh-CN">{outcome.name}</p>
        <p class="caption text-2">{t('library.verifySeal', { hash: manifestSha256 })}</p>
        <ul class="problems">
          {parts
            .filter(({ state }) => state !== 'intact')
            .slice(0, LISTED)
            .map(({ path, state }) => (
              <li key={path}>
                {path} — {t(`library.part.${state}`)}
              </li>
            ))}
        </ul>
      </section>
    );
  }
  return <ImportPlan {...outcome} onDone={onDone} />;
}
