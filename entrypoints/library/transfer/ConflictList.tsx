import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Segmented } from '../../../components/Switch';
import type { Choice, Conflict } from '../../../lib/store/backup';
import { useLibrary } from '../data/useLibrary';
import { versionOf } from '../model/conflict-words';

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

const CHOICES: readonly Choice[] = ['ours', 'theirs', 'both'];
/** Differences shown one by one; the buttons above decide the others too. */
const LISTED = 300;

/** Differences between the library and a file: both versions with who and when, and which of them is to stay. */
export function ConflictList({ conflicts, choices, onChoose }: ConflictListProps) {
  const t = useTranslate();
  const { rows } = useLibrary();
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const all = (choice: Choice): void =>
    onChoose(new Map(conflicts.flatMap(({ key, steps }) => (steps[choice] ? [[key, choice] as const] : []))));
  const side = (record: Conflict['ours'], whose: 'ours' | 'theirs') => {
    const { who, when, facts } = versionOf(record, t);
    return (
      <div class="conflict-side">
        <h4 class="caption text-3">
          {t(`library.conflict.${whose}`)}
          {(who !== '' || when !== '') && <span class="num"> · {[who, when].filter(Boolean).join(' · ')}</span>}
        </h4>
        {facts.map((fact) => (
          <p key={fact} lang="zh-CN">
            {fact}
          </p>
        ))}
      </div>
    );
  };
  return (
    <section class="conflicts" aria-label={t('library.conflicts')}>
      <div class="row">
        <h3 class="grow">{t('library.conflictCount', { count: conflicts.length })}</h3>
        <span class="caption text-3">{t('library.chooseForAll')}</span>
        {CHOICES.map((choice) => (
          <Button key={choice} size="small" onClick={() => all(choice)}>
            {t(`library.choice.${choice}`)}
          </Button>
        ))}
      </div>
      <ol>
        {conflicts.slice(0, LISTED).map((conflict) => {
          const { key, part, documentId, ours, theirs, outcome, steps } = conflict;
          const { quotation } = versionOf(theirs, t);
          const name = `${t(`library.part.${part}`)} ${titles.get(documentId) ?? documentId}`;
          return (
            <li key={key} class="conflict">
              <p lang="zh-CN">
                <b>{name}</b>
                {quotation !== '' && <span class="text-2"> “{quotation}”</span>}
              </p>
              {side(ours, 'ours')}
              {side(theirs, 'theirs')}
              <Segmented
                label={name}
                value={choices.get(key) ?? outcome}
                options={CHOICES.filter((choice) => steps[choice]).map(
                  (choice) => [choice, t(`library.choice.${choice}`)] as const,
                )}
                onValue={(choice) => onChoose(new Map([...choices, [key, choice]]))}
              />
            </li>
          );
        })}
      </ol>
      {conflicts.length > LISTED && (
        <p class="caption text-3">{t('library.conflictsHidden', { count: conflicts.length - LISTED })}</p>
      )}
    </section>
  );
}
