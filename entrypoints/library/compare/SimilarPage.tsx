import { useMemo, useState } from 'preact/hooks';
import { ChipFilter } from '../../../components/ChipFilter';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { Tag } from '../../../components/Tag';
import { difference } from '../../../lib/anchoring';
import { type Repeated, repeatedPassages, repeatedShare } from '../../../lib/compare';
import type { Pair } from '../model/pairs';
import { PairPage } from './PairPage';
import { Pieces } from './Pieces';
import { ToSentence } from './ToSentence';
import { usePair } from './usePair';

const LIKENESSES = ['identical', 'figures', 'close'] as const;
type Likeness = (typeof LIKENESSES)[number];
const likenessOf = ({ identical, likeness }: Repeated): Likeness =>
  identical ? 'identical' : likeness === 1 ? 'figures' : 'close';

/** Sentences of one report that come again, nearly in the same words, in another. */
export function SimilarPage() {
  const t = useTranslate();
  const chosen = usePair();
  const { open } = chosen;
  const [wanted, setWanted] = useState<readonly Likeness[]>([]);
  const texts = open && ([open.before.bundle.document.article.text, open.after.bundle.document.article.text] as const);
  const found = useMemo(() => (texts ? repeatedPassages(texts[0], texts[1]) : null), [texts?.[0], texts?.[1]]);
  const share = texts && found ? repeatedShare(texts[1], found) : 0;
  const shown = found?.filter((one) => wanted.length === 0 || wanted.includes(likenessOf(one))) ?? [];
  return (
    <PairPage
      chosen={chosen}
      filters={
        <ChipFilter
          options={LIKENESSES}
          chosen={wanted}
          onChange={setWanted}
          count={(one) => found?.filter((pairOf) => likenessOf(pairOf) === one).length ?? 0}
          label={(one) => t(`library.likeness.${one}`)}
        />
      }
    >
      {(pair) => (
        <>
          <p class="compare-hint text-2">
            {found && (
              <b class="num">{t('library.similarCount', { count: found.length, share: Math.round(share * 100) })}</b>
            )}{' '}
            {t('library.similarHint')}
          </p>
          {found?.length === 0 && <EmptyState icon="list" title={t('library.noSimilar')} />}
          <ol class="pairs">
            {shown.map((one) => (
              <SimilarRow key={one.after.start} one={one} pair={pair} />
            ))}
          </ol>
        </>
      )}
    </PairPage>
  );
}

/** The earlier sentence on the left, the later one on the right, what differs marked in both. */
function SimilarRow({ one, pair }: { readonly one: Repeated; readonly pair: Pair }) {
  const t = useTranslate();
  const { before, after } = one;
  const pieces = useMemo(() => difference(before.text, after.text), [before.text, after.text]);
  const side = (row: Pair['before'], at: number, op: 'gone' | 'new') => (
    <div class="pair-side">
      <p class="pair-words">
        <Pieces pieces={pieces} only={op} />
      </p>
      <p class="row caption text-3">
        <span class="num">{[row.place, row.year].filter(Boolean).join(' ')}</span>
        {op === 'new' && <Tag>{t(`library.likeness.${likenessOf(one)}`)}</Tag>}
        <ToSentence documentId={row.id} at={at} />
      </p>
    </div>
  );
  return (
    <li class="pair-row">
      {side(pair.before, before.start, 'gone')}
      {side(pair.after, after.start, 'new')}
    </li>
  );
}
