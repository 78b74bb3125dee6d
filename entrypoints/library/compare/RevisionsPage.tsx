import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState';
import { Select } from '../../../components/Field';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { revisions } from '../../../lib/compare';
import type { TextVersion } from '../../../lib/model';
import { localTime } from '../../../lib/shell/words';
import type { Store } from '../../../lib/store';
import { useDesk } from '../data/desk';
import { useBundle } from '../data/useBundle';
import { useLibrary } from '../data/useLibrary';
import { useRead } from '../data/useRead';
import { CompareHead } from './CompareHead';
import { RevisionRow } from './RevisionRow';

/** What changed in the text of one report between two readings of its page; figures first. */
export function RevisionsPage() {
  const t = useTranslate();
  const { store, rows } = useLibrary();
  const { route, go } = useDesk();
  const revised = useRead('texts', revisedIds);
  const offered = useMemo(() => rows.filter(({ id }) => revised?.has(id)), [rows, revised]);
  const chosen = offered.find(({ id }) => id === route.documentId) ?? offered[0];
  const open = useBundle(store, chosen?.id ?? null);
  const versions = open?.versions ?? [];
  const [hashes, setHashes] = useState<{ readonly was: string; readonly now: string } | null>(null);
  const byHash = (hash: string | undefined): TextVersion | undefined =>
    versions.find(({ textHash }) => textHash === hash);
  const now = byHash(hashes?.now) ?? versions.at(-1);
  const was = byHash(hashes?.was) ?? versions.findLast(({ textHash }) => textHash !== now?.textHash);
  const changes = useMemo(() => (was && now ? revisions(was.article.text, now.article.text) : []), [was, now]);
  const withFigures = changes.filter(({ figures }) => figures.length > 0).length;
  const options = (not: TextVersion | undefined) =>
    versions
      .filter(({ textHash }) => textHash !== not?.textHash)
      .map(({ textHash, retrieved }) => [textHash, localTime(retrieved)] as const);
  return (
    <>
      <CompareHead />
      <main class="library-page compare-page">
        {revised !== null && !chosen && (
          <EmptyState icon="changed" title={t('library.noRevisions')}>
            <p>{t('library.noRevisionsHint')}</p>
          </EmptyState>
        )}
        {chosen && (
          <section class="filters" aria-label={t('library.filters')}>
            <Select
              label={t('library.report')}
              class="pair-select"
              value={chosen.id}
              options={offered.map(({ id, title }) => [id, title] as const)}
              onValue={(documentId) => {
                setHashes(null);
                go({ page: 'revisions', documentId }, 'replace');
              }}
            />
            {was && now && (
              <>
                <Select
                  label={t('library.earlierVersion')}
                  value={was.textHash}
                  options={options(now)}
                  onValue={(hash) => setHashes({ was: hash, now: now.textHash })}
                />
                <Icon name="right" />
                <Select
                  label={t('library.laterVersion')}
                  value={now.textHash}
                  options={options(was)}
                  onValue={(hash) => setHashes({ was: was.textHash, now: hash })}
                />
              </>
            )}
          </section>
        )}
        {chosen && was && now && (
          <>
            <p class="compare-hint text-2">
              <b class="num">{t('library.revisionCount', { count: changes.length, figures: withFigures })}</b>{' '}
              {t('library.revisionHint')}
            </p>
            <ol class="pairs">
              {changes.map((change) => (
                <RevisionRow
                  key={`${change.was.start} ${change.now.start}`}
                  change={change}
                  texts={{ was: was.article.text, now: now.article.text }}
                  documentId={chosen.id}
                  isCurrent={now.textHash === open?.bundle.document.textHash}
                />
              ))}
            </ol>
          </>
        )}
      </main>
    </>
  );
}

/** Ids of the reports whose page was read with different texts. */
const revisedIds = async (store: Store): Promise<ReadonlySet<string>> => new Set(await store.texts.revised());
