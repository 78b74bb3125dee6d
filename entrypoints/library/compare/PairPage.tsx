import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import type { Pair } from '../model/pairs';
import { CompareHead } from './CompareHead';
import { PairPicker } from './PairPicker';
import type { ChosenPair } from './usePair';

export interface PairPageProps {
  readonly chosen: ChosenPair;
  readonly filters?: ComponentChildren;
  readonly children: (pair: Pair) => ComponentChildren;
}

/** A page about two reports: which two, then what there is to say of them; where no body has two reports it says so. */
export function PairPage({ chosen: { groups, pair, choose }, filters, children }: PairPageProps) {
  const t = useTranslate();
  return (
    <>
      <CompareHead />
      <main class="library-page compare-page">
        {pair === null ? (
          <EmptyState icon="table" title={t('library.noPair')}>
            <p>{t('library.noPairHint')}</p>
          </EmptyState>
        ) : (
          <>
            <section class="filters" aria-label={t('library.filters')}>
              <PairPicker groups={groups} pair={pair} choose={choose} />
              {filters}
            </section>
            {children(pair)}
          </>
        )}
      </main>
    </>
  );
}
