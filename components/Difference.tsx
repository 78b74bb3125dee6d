import { useTranslate } from './i18n';

interface Heads {
  readonly heads: readonly { readonly was: string; readonly now: string }[];
}
interface Pieces {
  readonly pieces: readonly { readonly op: 'same' | 'gone' | 'new'; readonly text: string }[];
}

/** What gave way to what, one change per line: `418 → 419`. */
export function ChangeHeads({ heads }: Heads) {
  const t = useTranslate();
  return (
    <>
      {heads.map(({ was, now }, index) => (
        <span key={`${index}-${was}`} class="was-now num">
          <span class="visually-hidden">{t('change.was')} </span>
          {was ? <del>{was}</del> : t('change.none')}
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden"> {t('change.now')} </span>
          {now ? <ins>{now}</ins> : t('change.none')}
        </span>
      ))}
    </>
  );
}

/** A changed passage in one: what went is struck out, what came is marked, both said to who only listens. */
export function Difference({ pieces }: Pieces) {
  const t = useTranslate();
  return (
    <>
      {pieces.map(({ op, text }, index) => {
        if (op === 'same') return text;
        const Element = op === 'gone' ? 'del' : 'ins';
        return (
          <Element key={`${index}-${op}`}>
            <span class="visually-hidden">{t(op === 'gone' ? 'change.gone' : 'change.new')} </span>
            {text}
          </Element>
        );
      })}
    </>
  );
}
