import { useEffect, useRef, useState } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../../lib/model';
import { IconButton } from '../Button';
import { useTranslate } from '../i18n';
import { Icon, Logo } from '../icons';
import { KindSign } from '../KindSign';
import type { PageActions, PillView } from './types';
import { useVerticalDrag } from './useVerticalDrag';

/** How long the pill stays open where the reader chose that it collapses. */
const COLLAPSE_MS = 8000;
const HEIGHT = 40;

type Act = Pick<
  PageActions,
  'joinPages' | 'jump' | 'only' | 'toggleMarks' | 'save' | 'openPanel' | 'movePill' | 'reload' | 'open'
>;

/** The reader's one line on the page: what was found, marks on or off, save, panel. */
export function Pill({ view, act }: { readonly view: PillView; readonly act: Act }) {
  const t = useTranslate();
  const [collapsed, rest] = useCollapse(view.collapse);
  const [details, setDetails] = useState(false);
  const drag = useVerticalDrag(view.bottom, HEIGHT, act.movePill);
  if (view.status === 'stale') return <StalePill bottom={view.bottom} onReload={act.reload} />;
  const attention = view.notices.length + view.unplaced.length;
  return (
    <section class="pill" aria-label={t('common.name')} style={{ bottom: `${drag.bottom}px` }} {...rest}>
      {details && attention > 0 && <Details view={view} act={act} onClose={() => setDetails(false)} />}
      <button
        type="button"
        class="pill-logo"
        title={t('page.pill.move')}
        aria-label={t('page.pill.move')}
        {...drag.handle}
      >
        <Logo />
      </button>
      {view.status === 'reading' && <span class="pill-status">{t('page.reading')}</span>}
      {view.status === 'read' && !collapsed && (
        <>
          {MARK_KINDS.map((kind) => (
            <Count key={kind} kind={kind} view={view} act={act} />
          ))}
          {attention > 0 && (
            <button type="button" class="pill-ask" aria-expanded={details} onClick={() => setDetails(!details)}>
              <Icon name={view.notices.length > 0 ? 'ask' : 'changed'} />
              {view.notices.length > 0 ? t('page.notice.short') : t('page.unplaced', { n: view.unplaced.length })}
            </button>
          )}
          <span class="pill-line" />
          <SaveButton saved={view.saved} onSave={act.save} />
          <IconButton
            icon={view.shown ? 'eye' : 'eye-off'}
            label={t(view.shown ? 'page.marks.hide' : 'page.marks.show')}
            aria-keyshortcuts="Alt+L"
            onClick={act.toggleMarks}
          />
          <IconButton icon="panel" label={t('page.panel')} aria-keyshortcuts="Alt+M" onClick={() => act.openPanel()} />
        </>
      )}
    </section>
  );
}

function Count({ kind, view, act }: { readonly kind: MarkKind; readonly view: PillView; readonly act: Act }) {
  const t = useTranslate();
  const count = view.counts[kind];
  const hidden = !view.shown || !view.visible[kind];
  return (
    <button
      type="button"
      class={hidden ? 'pill-count pill-count-off' : 'pill-count'}
      disabled={count === 0}
      title={t(hidden ? 'page.count.hidden' : 'page.count.title')}
      aria-label={t('page.count.label', { kind: t(`kind.${kind}`), n: count })}
      onClick={(event) => (event.altKey ? act.only(kind) : act.jump(kind))}
    >
      <KindSign kind={kind} />
      <b class={`num ink-${kind}`}>{count}</b>
    </button>
  );
}

function SaveButton({ saved, onSave }: { readonly saved: PillView['saved']; readonly onSave: () => void }) {
  const t = useTranslate();
  return saved === 'yes' ? (
    <span class="pill-saved" title={t('page.saved.title')}>
      <Icon name="check" />
      {t('page.saved')}
    </span>
  ) : (
    <button type="button" class="pill-save" disabled={saved === 'saving'} title={t('page.save.title')} onClick={onSave}>
      <Icon name="archive" />
      {t(saved === 'saving' ? 'page.saving' : 'page.save')}
    </button>
  );
}

function Details({ view, act, onClose }: { readonly view: PillView; readonly act: Act; readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from wherever the focus is inside
    <div class="pill-details" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      {view.notices.map(({ text, links, joins, shownIn }) => (
        <div key={text} class="pill-notice">
          <Icon name="ask" />
          <p>
            {text}
            {links.map(({ name, url }) => (
              <a key={url} href={url} target="_blank" rel="noreferrer noopener">
                {name}
              </a>
            ))}
            {joins && (
              <button type="button" class="link-btn" onClick={act.joinPages}>
                {t('page.join')}
              </button>
            )}
            {shownIn && (
              <button type="button" class="link-btn" onClick={() => act.openPanel(shownIn)}>
                {t('page.notice.show')}
              </button>
            )}
          </p>
        </div>
      ))}
      {view.unplaced.length > 0 && (
        <ul class="pill-unplaced">
          {view.unplaced.map(({ id, kind, place, quote }) => (
            <li key={id}>
              <button type="button" onClick={() => act.open(id)}>
                <KindSign kind={kind} small>
                  <span class="visually-hidden">{t(`kind.${kind}`)}</span>
                </KindSign>
                <span class="grow clip" lang="zh-CN">
                  {quote}
                </span>
                <span class="text-3">{t(`page.place.${place}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function StalePill({ bottom, onReload }: { readonly bottom: number; readonly onReload: () => void }) {
  const t = useTranslate();
  return (
    <section class="pill" aria-label={t('common.name')} style={{ bottom: `${bottom}px` }} role="alert">
      <span class="pill-logo">
        <Logo />
      </span>
      <span class="pill-status">{t('page.stale')}</span>
      <button type="button" class="pill-save" onClick={onReload}>
        {t('page.reload')}
      </button>
    </section>
  );
}

/** Collapses to the logo where chosen; opens while the pointer or the focus is on it. */
function useCollapse(wanted: boolean) {
  const [held, setHeld] = useState(false);
  const [collapsed, setCollapsed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    clearTimeout(timer.current ?? undefined);
    if (!wanted || held) setCollapsed(false);
    else timer.current = setTimeout(() => setCollapsed(true), COLLAPSE_MS);
    return () => clearTimeout(timer.current ?? undefined);
  }, [wanted, held]);
  const hold = () => setHeld(true);
  const let_ = () => setHeld(false);
  return [
    collapsed,
    { onPointerEnter: hold, onPointerLeave: let_, onFocusCapture: hold, onBlurCapture: let_ },
  ] as const;
}
