import { useMemo, useState } from 'preact/hooks';
import { ChipFilter } from '../../../components/ChipFilter';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { Quotation } from '../../../components/Quotation';
import { assess, VERDICTS, type Verdict } from '../../../lib/review';
import { useSettings } from '../../../lib/shell';
import { useActs } from '../data/useActs';
import { putAnnotation } from '../model/commands';
import { lostVerdicts, promisesOf, type TrackedCommitment } from '../model/follow-up';
import { FollowUpRow } from './FollowUpRow';
import { PairPage } from './PairPage';
import { usePair } from './usePair';

/** What became of the commitments of one report: sentences of a later one that may tell, and the reader's own verdict. */
export function FollowUpPage() {
  const t = useTranslate();
  const { run } = useActs();
  const { creator } = useSettings().settings;
  const chosen = usePair();
  const { open } = chosen;
  const [wanted, setWanted] = useState<readonly Verdict[]>([]);
  const promises = useMemo(
    () => (open ? promisesOf(open.before.bundle, open.after.bundle, creator) : null),
    [open?.before.bundle, open?.after.bundle, creator],
  );
  const lost = useMemo(
    () => (open && promises ? lostVerdicts(open.before.bundle, promises) : []),
    [open?.before.bundle, promises],
  );
  const judge = async ({ commitment, own }: TrackedCommitment, verdict: Verdict): Promise<void> => {
    if (!open) return;
    const { id, textHash, article } = open.before.bundle.document;
    const act = { documentId: id, text: article.text, textHash, creator };
    const to = assess(commitment, verdict, own?.annotation ?? null, {
      ...act,
      now: new Date().toISOString(),
      id: crypto.randomUUID(),
    });
    const from = own?.annotation ?? null;
    const words = t('library.judged', { verdict: t(`verdict.${verdict}`), name: commitment.text.slice(0, 24) });
    await run(words, [putAnnotation(from, to)]);
  };
  const shown = promises?.filter(({ verdict }) => wanted.length === 0 || wanted.includes(verdict)) ?? [];
  const silent = promises?.filter(({ candidates }) => candidates.length === 0).length ?? 0;
  return (
    <PairPage
      chosen={chosen}
      filters={
        <ChipFilter
          options={VERDICTS}
          chosen={wanted}
          onChange={setWanted}
          count={(verdict) => promises?.filter((one) => one.verdict === verdict).length ?? 0}
          label={(verdict) => t(`verdict.${verdict}`)}
        />
      }
    >
      {(pair) => (
        <>
          <p class="compare-hint text-2">
            {promises && <b class="num">{t('library.promiseCount', { count: promises.length, silent })}</b>}{' '}
            {t('library.followUpHint')}
          </p>
          {promises?.length === 0 && (
            <EmptyState icon="list" title={t('library.noCommitments')}>
              <p>{t('library.noCommitmentsHint')}</p>
            </EmptyState>
          )}
          <ol class="pairs">
            {shown.map((promise) => (
              <FollowUpRow
                key={`${promise.commitment.start}`}
                promise={promise}
                pair={pair}
                onVerdict={(verdict) => void judge(promise, verdict)}
              />
            ))}
          </ol>
          {lost.length > 0 && (
            <section class="lost">
              <h2>{t('library.lostVerdicts')}</h2>
              <ul>
                {lost.map(({ annotation, verdict }) => (
                  <li key={annotation.id}>
                    {t(`verdict.${verdict}`)} —{' '}
                    <Quotation before="" exact={annotation.anchor.quote.exact} after="" kind="commitment" />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </PairPage>
  );
}
