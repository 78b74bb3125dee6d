import { useTranslate } from '../../components/i18n';
import { KindSign } from '../../components/KindSign';
import { Switch } from '../../components/Switch';
import { MARK_KINDS, type MarkKind, type Settings } from '../../lib/model';

interface CountsProps {
  readonly counts: Record<MarkKind, number>;
  readonly visible: Settings['visible'];
  readonly onVisible: (patch: Partial<Settings['visible']>) => void;
}

/** The four kinds: how many there are, and whether the page shows them. */
export function Counts({ counts, visible, onVisible }: CountsProps) {
  const t = useTranslate();
  return (
    <ul class="popup-counts">
      {MARK_KINDS.map((kind) => (
        <li key={kind}>
          <KindSign kind={kind}>{t(kind === 'note' ? 'popup.myNotes' : `kind.${kind}`)}</KindSign>
          <b class="num">{counts[kind]}</b>
          <Switch
            label={t('popup.show', { kind: t(`kind.${kind}`) })}
            checked={visible[kind]}
            onChange={(on) => onVisible({ [kind]: on })}
          />
        </li>
      ))}
    </ul>
  );
}
