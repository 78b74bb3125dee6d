import { Button } from '../Button';
import { ChangeHeads, Difference } from '../Difference';
import { useTranslate } from '../i18n';
import { Icon } from '../icons';
import type { CardView, PageActions } from './types';

type Act = Pick<PageActions, 'adopt' | 'keep' | 'attach'>;

/** Where the words no longer stand as they were when the reader marked them: what was, what is, and what can be done. */
export function PlaceNotice({ view, act }: { readonly view: CardView; readonly act: Act }) {
  const t = useTranslate();
  const { place } = view;
  if (place.status === 'anchored') return null;
  return (
    <div class="card-place">
      <p class="card-place-head">
        <Icon name={place.status === 'changed' ? 'changed' : 'ask'} />
        <b>{t(`page.place.${place.status}`)}</b>
      </p>
      {place.status === 'changed' && (
        <>
          <p class="card-change">
            <ChangeHeads heads={place.heads} />
          </p>
          {place.pieces.length > 0 && (
            <p class="card-diff" lang="zh-CN">
              <Difference pieces={place.pieces} />
            </p>
          )}
          <p class="card-place-actions">
            <Button size="small" variant="primary" onClick={(event) => fromHere(event, act.adopt)}>
              {t('page.adopt')}
            </Button>
            <Button size="small" onClick={act.keep}>
              {t('page.keep')}
            </Button>
          </p>
        </>
      )}
      {place.status === 'ambiguous' && (
        <ol class="card-places">
          {place.places.map(({ span, context, where }) => (
            <li key={span.start}>
              <button
                type="button"
                class="link-btn"
                lang="zh-CN"
                onClick={(event) => fromHere(event, () => act.attach(span))}
              >
                {context}
              </button>
              <span class="caption text-3"> {where}</span>
            </li>
          ))}
        </ol>
      )}
      {place.status === 'orphan' && (
        <>
          <p class="text-2">{t('page.orphan.help')}</p>
          <p class="card-place-actions">
            <Button size="small" onClick={(event) => fromHere(event, () => act.attach(null))}>
              {t('page.attach')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** These buttons go with the notice: the card they stand in takes the focus first, and with it the keys. */
function fromHere({ currentTarget }: Event, work: () => void): void {
  if (currentTarget instanceof Element) currentTarget.closest<HTMLElement>('.card-dialog')?.focus();
  work();
}
