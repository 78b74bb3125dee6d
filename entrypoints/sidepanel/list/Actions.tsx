import { Button, IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import type { ReviewItem } from '../../../lib/review';

export type Act =
  | 'confirm'
  | 'correct'
  | 'dismiss'
  | 'reopen'
  | 'note'
  | 'tag'
  | 'cite'
  | 'clip'
  | 'picture'
  | 'remove';

interface ActionsProps {
  readonly item: ReviewItem;
  readonly editing: 'correct' | 'note' | 'tag' | null;
  readonly onAct: (act: Act) => void;
}

/** What can be done with the current row. The keys work on the row itself. */
export function Actions({ item, editing, onAct }: ActionsProps) {
  const t = useTranslate();
  const act = (name: Act) => (): void => onAct(name);
  const { finding, annotation, decision, outcome } = item;
  const decided = decision !== null && decision !== 'pending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div class="finding-actions" role="group" aria-label={t('panel.actions')}>
      {finding && outcome.status === 'anchored' && (
        <>
          {decision !== 'confirmed' && (
            <Button size="row" shortcut="Y" onClick={act('confirm')}>
              {t('action.confirm')}
            </Button>
          )}
          <Button size="row" shortcut="E" aria-expanded={editing === 'correct'} onClick={act('correct')}>
            {t('action.correct')}
          </Button>
          {decision !== 'dismissed' && (
            <Button size="row" shortcut="X" onClick={act('dismiss')}>
              {t('action.dismiss')}
            </Button>
          )}
          {decided && (
            <Button size="row" variant="ghost" onClick={act('reopen')}>
              {t('panel.reopen')}
            </Button>
          )}
        </>
      )}
      <span class="finding-tools">
        <IconButton
          icon="note"
          label={t('panel.addNote')}
          aria-keyshortcuts="N"
          aria-expanded={editing === 'note'}
          onClick={act('note')}
        />
        <IconButton
          icon="tag"
          label={t('panel.addTag')}
          aria-keyshortcuts="T"
          aria-expanded={editing === 'tag'}
          onClick={act('tag')}
        />
        <IconButton icon="quote" label={t('panel.cite')} aria-keyshortcuts="C" onClick={act('cite')} />
        {item.span && (
          <>
            <IconButton icon="archive" label={t('page.clip.sentence')} aria-keyshortcuts="S" onClick={act('clip')} />
            <IconButton icon="image" label={t('page.clip.picture')} aria-keyshortcuts="P" onClick={act('picture')} />
          </>
        )}
        {annotation && !finding && (
          <IconButton icon="close" label={t('panel.remove')} aria-keyshortcuts="X" onClick={act('remove')} />
        )}
      </span>
    </div>
  );
}
