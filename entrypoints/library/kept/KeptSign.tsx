import { CLIP_ICONS } from '../../../components/ClipView';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { KindSign } from '../../../components/KindSign';
import type { KeptKind } from '../model/kept';

/** The sign of a kind of clip with its word; a note's is its mark. */
export function KeptSign({ kind }: { readonly kind: KeptKind }) {
  const t = useTranslate();
  if (kind === 'note') return <KindSign kind="note" />;
  return (
    <span class="kept-sign">
      <Icon name={CLIP_ICONS[kind]} /> {t(`clip.${kind}`)}
    </span>
  );
}
