import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { localTime } from '../../../lib/shell/words';
import { applyImport, type Choice, choose, type ImportPreview, PARTS, type Part } from '../../../lib/store/backup';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { ConflictList } from './ConflictList';

const total = (counts: Readonly<Record<Part, number>>): number => PARTS.reduce((sum, part) => sum + counts[part], 0);

export interface ImportPlanProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly isBackup: boolean;
  readonly replies: number;
  readonly onDone: () => void;
}

/** What an import would do, the differences to decide, and the buttons that carry it out. */
export function ImportPlan({ name, preview, isBackup, replies, onDone }: ImportPlanProps) {
  const t = useTranslate();
  const { store } = useLibrary();
  const { say } = useActs();
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const plan = useMemo(() => choose(preview.plan, choices), [preview, choices]);
  const { contents } = preview;
  const counts = { added: total(plan.added), updated: total(plan.updated), unchanged: total(plan.unchanged) };
  const isEmpty = counts.added + counts.updated === 0;
  const run = async (mode: 'merge' | 'replace'): Promise<void> => {
    setBusy(true);
    const result = await applyImport(store, { ...preview, plan }, mode);
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
      {plan.conflicts.length > 0 && <ConflictList conflicts={plan.conflicts} choices={choices} onChoose={setChoices} />}
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
          {isEmpty && (
            <span class="grow text-2">
              {t(plan.conflicts.length > 0 ? 'library.importKept' : 'library.importNothing')}
            </span>
          )}
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
