import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { ChipFilter } from '../../../components/ChipFilter';
import { FindingRow, type RowState } from '../../../components/FindingRow';
import { useTranslate } from '../../../components/i18n';
import { KindSign } from '../../../components/KindSign';
import { Markdown } from '../../../components/Markdown';
import { Quotation } from '../../../components/Quotation';
import { Tag } from '../../../components/Tag';
import { type Bundle, MARK_KINDS, type MarkKind } from '../../../lib/model';
import { reviewItems } from '../../../lib/review';
import { useBulk } from '../data/useBulk';
import { useCopyLines } from '../findings/useCopyLines';
import type { Line } from '../model/lines';
import { LineEditor } from './LineEditor';

const stateOf = ({ place, decision }: Line): RowState => (place !== 'anchored' ? 'attention' : (decision ?? 'note'));

export interface ReadingListProps {
  readonly bundle: Bundle;
  readonly lines: readonly Line[];
  readonly current: string | null;
  readonly onSelect: (itemId: string) => void;
}

/** The findings of the report that is read, in reading order; the current one opens its actions in place. */
export function ReadingList({ bundle, lines, current, onSelect }: ReadingListProps) {
  const t = useTranslate();
  const { decide } = useBulk();
  const copy = useCopyLines();
  const [kinds, setKinds] = useState<readonly MarkKind[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const [editing, setEditing] = useState<{ readonly itemId: string; readonly mode: 'correct' | 'remark' } | null>(null);
  const edited = useMemo(() => {
    if (editing === null) return undefined;
    const { article, textHash, analysis } = bundle.document;
    return reviewItems(article.text, textHash, analysis, bundle.annotations).find(({ id }) => id === editing.itemId);
  }, [bundle, editing]);
  const stopEditing = (itemId?: string): void => {
    setEditing(null);
    if (itemId !== undefined) onSelect(itemId);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.finding-current .finding-main')?.focus());
  };
  const shown = useMemo(() => lines.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)), [lines, kinds]);
  const at = Math.max(
    0,
    shown.findIndex(({ itemId }) => itemId === current),
  );
  const active = shown[at];

  useEffect(() => {
    const row = list.current?.querySelector('.finding-current');
    row?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  // A finding decided or taken back has another id, and its row is drawn anew: the focus that was in the old one goes on there.
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('.finding-current .finding-main')?.focus({ preventScroll: true });
  }, [lines]);

  const select = (index: number): void => {
    const line = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (line === undefined) return;
    onSelect(line.itemId);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.finding-current .finding-main')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || active === undefined) return;
    if ((event.target as Element).closest('.line-editor')) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'j') select(at + 1);
    else if (key === 'arrowup' || key === 'k') select(at - 1);
    else if (key === 'home') select(0);
    else if (key === 'end') select(shown.length - 1);
    else if (key === 'c') void copy([active]);
    else if (key === 'e' && active.decision !== null) setEditing({ itemId: active.itemId, mode: 'correct' });
    else if (key === 'n' || key === 't') setEditing({ itemId: active.itemId, mode: 'remark' });
    else if ((key === 'y' || key === 'x') && active.decision !== null) {
      void decide([active], key === 'y' ? 'confirmed' : 'dismissed');
      select(at + 1);
    } else return;
    event.preventDefault();
  };
  return (
    <aside class="detail reading-list" aria-label={t('library.findingsPage')} data-asked="true">
      <div class="filters">
        <ChipFilter
          options={MARK_KINDS}
          chosen={kinds}
          onChange={setKinds}
          count={(kind) => lines.filter((line) => line.kind === kind).length}
          label={(kind) => <KindSign kind={kind} />}
        />
      </div>
      <div class="detail-body">
        {shown.length === 0 && <p class="detail-block text-3">{t('library.noFindings')}</p>}
        <ul ref={list} onKeyDown={onKeyDown}>
          {shown.map((line, index) => (
            <FindingRow
              key={line.itemId}
              kind={line.kind}
              figure={line.figure}
              title={line.title}
              state={stateOf(line)}
              stateLabel={
                line.place !== 'anchored' ? t(`outcome.${line.place}`) : t(`decision.${line.decision ?? 'pending'}`)
              }
              sub={
                line.figure && (
                  <Quotation before={line.quote[0]} exact={line.quote[1]} after={line.quote[2]} kind={line.kind} />
                )
              }
              current={line.itemId === current}
              tabIndex={index === at ? 0 : -1}
              onSelect={() => onSelect(line.itemId)}
            >
              {line.note !== '' && <Markdown text={line.note} />}
              <div class="row finding-actions">
                {line.tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
                {line.decision !== null && line.decision !== 'confirmed' && (
                  <Button size="row" icon="check" shortcut="Y" onClick={() => void decide([line], 'confirmed')}>
                    {t('action.confirm')}
                  </Button>
                )}
                {line.decision !== null && line.decision !== 'dismissed' && (
                  <Button size="row" icon="close" shortcut="X" onClick={() => void decide([line], 'dismissed')}>
                    {t('action.dismiss')}
                  </Button>
                )}
                {line.decision !== null && (
                  <Button
                    size="row"
                    icon="pencil"
                    shortcut="E"
                    onClick={() => setEditing({ itemId: line.itemId, mode: 'correct' })}
                  >
                    {t('action.correct')}
                  </Button>
                )}
                <Button
                  size="row"
                  icon="note"
                  shortcut="N"
                  onClick={() => setEditing({ itemId: line.itemId, mode: 'remark' })}
                >
                  {t('library.remark')}
                </Button>
                <Button size="row" icon="quote" shortcut="C" onClick={() => void copy([line])}>
                  {t('library.copy')}
                </Button>
              </div>
              {edited && edited.id === line.itemId && editing && (
                <LineEditor
                  key={`${edited.id} ${editing.mode}`}
                  bundle={bundle}
                  item={edited}
                  mode={editing.mode}
                  onClose={stopEditing}
                />
              )}
            </FindingRow>
          ))}
        </ul>
      </div>
    </aside>
  );
}
