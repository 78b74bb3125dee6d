import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import { localTime } from '../../../lib/shell/words';
import { applyImport, type ImportPreview, type Part } from '../../../lib/store/backup';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import type { FileOutcome } from './read-file';

const PARTS: readonly Part[] = [
  'documents',
  'texts',
  'snapshots',
  'findings',
  'annotations',
  'clips',
  'collections',
  'views',
  'meta',
];
/** Lines shown of a long list. */
const LISTED = 50;

const total = (counts: Readonly<Record<Part, number>>): number => PARTS.reduce((sum, part) => sum + counts[part], 0);

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

interface ImportPlanProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly isBackup: boolean;
  readonly replies: number;
  readonly onDone: () => void;
}

function ImportPlan({ name, preview, isBackup, replies, onDone }: ImportPlanProps) {
  const t = useTranslate();
  const { store, rows } = useLibrary();
  const { say } = useActs();
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const { plan, contents } = preview;
  const counts = { added: total(plan.added), updated: total(plan.updated), unchanged: total(plan.unchanged) };
  const isEmpty = counts.added + counts.updated === 0;
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const run = async (mode: 'merge' | 'replace'): Promise<void> => {
    setBusy(true);
    const result = await applyImport(store, preview, mode);
    setBusy(false);
    if (!result.ok) say(t(result.error.code === 'storage-full' ? 'library.full' : 'library.importRefused'));
    else {
      say(
        mode === 'replace'
          ? t('library.restored', { count: contents.documents.length })
          : t('library.imported', { added: counts.added, updated: counts.updated }),
      );
      onDone();
    }
  };
  return (
    <section class="card outcome">
      <h2 lang="zh-CN">{t('library.importOf', { name, time: localTime(preview.created) })}</h2>
      <p>{t('library.importSum', { ...counts, conflicts: plan.conflicts.length })}</p>
      {replies > 0 && <p class="text-2">{t('library.replies', { count: replies })}</p>}
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('library.part')}</th>
            <th scope="col" class="number">
              {t('library.added')}
            </th>
            <th scope="col" class="number">
              {t('library.updated')}
            </th>
            <th scope="col" class="number">
              {t('library.unchanged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {PARTS.filter((part) => plan.added[part] + plan.updated[part] + plan.unchanged[part] > 0).map((part) => (
            <tr key={part}>
              <td>{t(`library.part.${part}`)}</td>
              <td class="number num">{plan.added[part]}</td>
              <td class="number num">{plan.updated[part]}</td>
              <td class="number num">{plan.unchanged[part]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.conflicts.length > 0 && (
        <>
          <h3>{t('library.conflicts')}</h3>
          <ul class="problems">
            {plan.conflicts.slice(0, LISTED).map(({ part, documentId, ours, outcome }) => (
              <li key={`${part} ${ours.id}`}>
                {t(`library.part.${part}`)} <span lang="zh-CN">{titles.get(documentId) ?? documentId}</span> —{' '}
                {t(`library.outcome.${outcome}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {asks ? (
        <div class="notice row">
          <span class="grow">{t('library.replaceHint')}</span>
          <Button onClick={() => setAsks(false)}>{t('library.cancel')}</Button>
          <Button variant="danger" disabled={busy} onClick={() => void run('replace')}>
            {t('library.replaceAll')}
          </Button>
        </div>
      ) : (
        <div class="row">
          {isEmpty && <span class="grow text-2">{t('library.importNothing')}</span>}
          {!isEmpty && (
            <Button variant="primary" icon="upload" disabled={busy} onClick={() => void run('merge')}>
              {t('library.importNow')}
            </Button>
          )}
          {isBackup && (
            <Button disabled={busy} onClick={() => setAsks(true)}>
              {t('library.replaceAll')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
