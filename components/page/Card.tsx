import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../Button';
import { FindingForm } from '../correction/FindingForm';
import { useTranslate } from '../i18n';
import { KindSign } from '../KindSign';
import { Tag, type TagProps } from '../Tag';
import { CardBody } from './CardBody';
import { cardCommand } from './card-keys';
import { NoteFields } from './NoteFields';
import { PlaceNotice } from './PlaceNotice';
import type { CardView, HostPlace, PageActions } from './types';

/**
 * The card of one mark: a non-modal dialog beside the text. It takes the focus when it is opened, so that its single keys work
 * at once (a card that only shows under the pointer takes none); Tab leaves it, Esc closes it and the focus returns to where it was (the reader sees to that).
 */
export function Card({ view, act }: { readonly view: CardView; readonly act: PageActions }) {
  const t = useTranslate();
  const card = useRef<HTMLElement>(null);
  const place = usePlace(card, view, act);
  const [full, setFull] = useState(false);
  // Over the text, for want of a margin, only what is needed to decide; the sentence itself is right beside it.
  const short = place?.aside === false && !full && isPlain(view);
  useFocusOnOpen(card, view, place !== null && view.pinned);

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = cardCommand(event);
    if (command === null) return;
    if (command === 'close' && view.mode !== 'show') act.mode('show');
    else if (command === 'next') act.step(1);
    else if (command === 'previous') act.step(-1);
    else if (command === 'note' || command === 'tags' || (command === 'correct' && view.finding)) act.mode(command);
    else if (command === 'confirm' || command === 'dismiss') {
      if (view.finding === null) return;
      act[command]();
    } else if (command === 'clip') act.clip('sentence');
    else if (command === 'picture') act.clip('picture');
    else if (command !== 'correct') act[command]();
    event.preventDefault();
  };
  const label = view.finding?.type === 'metric' ? view.finding.indicator : view.quote.exact;
  return (
    <section
      class={short ? 'card-dialog card-short' : 'card-dialog'}
      role="dialog"
      aria-label={`${t(`kind.${view.kind}`)}：${label}`}
      tabIndex={-1}
      ref={card}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
      onMouseDown={keepFocus}
    >
      <header>
        <KindSign kind={view.kind}>
          <b class={`ink-${view.kind}`}>{t(`kind.${view.kind}`)}</b>
        </KindSign>
        {view.decision && <Tag {...DECISION_TAG[view.decision]}>{t(`decision.${view.decision}`)}</Tag>}
        <span class="grow" />
        {short && <Steps view={view} act={act} />}
        {place?.aside === false && isPlain(view) && (
          <IconButton
            icon={full ? 'up' : 'more'}
            label={t(full ? 'page.less' : 'page.more')}
            aria-expanded={full}
            onClick={() => setFull(!full)}
          />
        )}
        <IconButton icon="close" label={t('page.close')} aria-keyshortcuts="Escape" onClick={act.close} />
      </header>
      <div class="card-scroll">
        <PlaceNotice view={view} act={act} />
        {view.mode === 'correct' && view.finding ? (
          <FindingForm
            key={view.id}
            finding={view.finding}
            edit={act.edit}
            onSave={act.correct}
            onCancel={() => act.mode('show')}
          />
        ) : (
          <CardBody view={view} act={act} short={short} />
        )}
        <NoteFields key={`note:${view.opened}`} view={view} act={act} />
      </div>
      {view.mode !== 'correct' && <Actions view={view} act={act} />}
      {view.position && !short && (
        <div class="card-nav">
          <span>{t('page.position', { at: view.position.at, of: view.position.of })}</span>
          <span class="grow" />
          <ClipButtons act={act} />
          <nav aria-label={t('page.steps')}>
            <Steps view={view} act={act} />
          </nav>
        </div>
      )}
    </section>
  );
}

/** Nothing but a finding where it should be: nothing that must not be folded away. */
const isPlain = (view: CardView): boolean =>
  view.mode === 'show' && view.finding !== null && view.place.status === 'anchored' && view.proposed === '';

/** Keeps the sentence, or what the window shows of it. */
function ClipButtons({ act }: { readonly act: Pick<PageActions, 'clip'> }) {
  const t = useTranslate();
  return (
    <>
      <IconButton
        icon="archive"
        label={t('page.clip.sentence')}
        aria-keyshortcuts="S"
        onClick={() => act.clip('sentence')}
      />
      <IconButton
        icon="image"
        label={t('page.clip.picture')}
        aria-keyshortcuts="P"
        onClick={() => act.clip('picture')}
      />
    </>
  );
}

function Steps({ view, act }: { readonly view: CardView; readonly act: Pick<PageActions, 'step'> }) {
  const t = useTranslate();
  return view.position ? (
    <>
      <IconButton icon="up" label={t('page.previous')} aria-keyshortcuts="K" onClick={() => act.step(-1)} />
      <IconButton icon="down" label={t('page.next')} aria-keyshortcuts="J" onClick={() => act.step(1)} />
    </>
  ) : null;
}

/** A press on a button leaves focus and the page's selection where they are: single keys go on working. */
const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
};

const DECISION_TAG: Record<NonNullable<CardView['decision']>, Pick<TagProps, 'tone' | 'icon' | 'pending'>> = {
  pending: { tone: 'plain' },
  confirmed: { tone: 'ok', icon: 'check' },
  corrected: { tone: 'ok', icon: 'pencil' },
  dismissed: { tone: 'plain', icon: 'close' },
};

function Actions({ view, act }: { readonly view: CardView; readonly act: PageActions }) {
  const t = useTranslate();
  return (
    <footer>
      {view.finding && view.decision !== null && (
        <>
          {view.decision === 'confirmed' || view.decision === 'corrected' ? null : (
            <Button variant="primary" size="small" shortcut="Y" onClick={act.confirm}>
              {t('action.confirm')}
            </Button>
          )}
          <Button size="small" shortcut="E" onClick={() => act.mode('correct')}>
            {t('action.correct')}
          </Button>
          {view.decision === 'dismissed' ? null : (
            <Button size="small" shortcut="X" onClick={act.dismiss}>
              {t('action.dismiss')}
            </Button>
          )}
        </>
      )}
      {view.finding === null && (
        <Button size="small" onClick={act.remove}>
          {t('page.remove')}
        </Button>
      )}
      <span class="grow" />
      <IconButton icon="note" label={t('page.note.write')} aria-keyshortcuts="N" onClick={() => act.mode('note')} />
      <IconButton icon="quote" label={t('page.copy')} aria-keyshortcuts="C" onClick={act.copy} />
    </footer>
  );
}

/** Measures the card and asks for its place again whenever what it shows has another size or another mark. */
function usePlace(card: { readonly current: HTMLElement | null }, view: CardView, act: PageActions) {
  const [place, setPlace] = useState<HostPlace | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const update = (): void => setPlace(act.placeCard({ width: element.offsetWidth, height: element.offsetHeight }));
    update();
    const sizes = new ResizeObserver(update);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [card, act, view.id, view.layout]);
  return place;
}

/** Where the cursor goes in each mode; the card itself takes the focus where it shows the finding. */
const FIELD: Record<Exclude<CardView['mode'], 'show'>, string> = {
  correct: '.finding-form input',
  note: '.card-note textarea',
  tags: '.tag-form .input',
};

/**
 * Gives the focus as soon as the card has its place (what is hidden or only shows takes none), whenever its mode changes and when another
 * mark is opened (the click on it took the focus away), so that keys pressed at once arrive where they should. A field that has the focus
 * keeps it while the mode stays.
 */
function useFocusOnOpen(card: { readonly current: HTMLElement | null }, view: CardView, placed: boolean): void {
  const { mode, opened } = view;
  useLayoutEffect(() => {
    if (!placed) return;
    const target = mode === 'show' ? card.current : card.current?.querySelector<HTMLElement>(FIELD[mode]);
    target?.focus({ preventScroll: true });
  }, [card, mode, opened, placed]);
}
