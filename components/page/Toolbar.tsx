import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FINDING_TYPES } from '../../lib/model';
import { IconButton } from '../Button';
import { useTranslate } from '../i18n';
import { Icon } from '../icons';
import { KindSign } from '../KindSign';
import type { PageActions, ToolbarView } from './types';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

type Act = Pick<PageActions, 'mark' | 'annotate' | 'copySelection' | 'clipSelection' | 'placeToolbar'>;

/**
 * What to do with the selected words. Takes no focus by itself and never lets go of the selection: pressing a button keeps
 * it (mousedown is prevented). Arrow keys move inside, one tab stop (WAI-ARIA toolbar pattern). Where the selection grows, as
 * when the last arrow is told after Alt+Enter, it moves along and keeps the focus.
 */
export function Toolbar({ view, act }: { readonly view: ToolbarView; readonly act: Act }) {
  const { words, table, figure } = view;
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = bar.current ?? {};
    setPlace(act.placeToolbar({ width, height }));
  }, [act, words]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.isComposing) return;
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons.at((at + step) % buttons.length)?.focus();
    event.preventDefault();
  };
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t('page.toolbar')}
      ref={bar}
      tabIndex={-1}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {FINDING_TYPES.map((kind, index) => (
        <button
          key={kind}
          type="button"
          class="toolbar-btn"
          tabIndex={index === 0 ? 0 : -1}
          title={t('page.mark', { kind: t(`kind.${kind}`) })}
          onClick={() => act.mark(kind)}
        >
          <KindSign kind={kind} />
        </button>
      ))}
      <span class="toolbar-line" />
      <button type="button" class="toolbar-btn" tabIndex={-1} onClick={() => act.annotate('note')}>
        <Icon name="note" />
        {t('kind.note')}
      </button>
      <IconButton icon="pencil" label={t('page.highlight')} tabIndex={-1} onClick={() => act.annotate('show')} />
      <IconButton icon="tag" label={t('page.tag')} tabIndex={-1} onClick={() => act.annotate('tags')} />
      <IconButton icon="quote" label={t('page.copy')} tabIndex={-1} onClick={act.copySelection} />
      <IconButton icon="archive" label={t('page.clip')} tabIndex={-1} onClick={() => act.clipSelection('passage')} />
      {table && (
        <IconButton
          icon="table"
          label={t('page.clip.table')}
          tabIndex={-1}
          onClick={() => act.clipSelection('table')}
        />
      )}
      {figure && (
        <IconButton
          icon="chart"
          label={t('page.clip.figure')}
          tabIndex={-1}
          onClick={() => act.clipSelection('figure')}
        />
      )}
      <IconButton
        icon="image"
        label={t('page.clip.picture')}
        tabIndex={-1}
        onClick={() => act.clipSelection('picture')}
      />
    </div>
  );
}
