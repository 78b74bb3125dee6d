import { useTranslate } from '../i18n';
import { Icon, type IconName, Logo } from '../icons';

export interface RailItem {
  readonly label: string;
  readonly icon: IconName;
  /** Fragment of the page it leads to; a button with `onPress` where it leads to none. */
  readonly href?: string;
  readonly onPress?: () => void;
  /** A count or a date behind the word. */
  readonly note?: string;
  readonly current?: boolean;
}

export interface RailProps {
  readonly label: string;
  readonly groups: readonly (readonly RailItem[])[];
  /** Where everything is kept, and how much it is. */
  readonly foot: readonly string[];
}

/** The library's pages, on the left; below 760 px their icons alone. */
export function Rail({ label, groups, foot }: RailProps) {
  const t = useTranslate();
  return (
    <nav class="rail" aria-label={label}>
      <div class="rail-brand">
        <Logo />
        <span class="rail-word">{t('common.name')}</span>
      </div>
      {groups.map((group) => (
        <ul key={group[0]?.label}>
          {group.map((item) => (
            <li key={item.label}>
              <Entry {...item} />
            </li>
          ))}
        </ul>
      ))}
      <span class="grow" />
      <p class="rail-foot" title={foot.join(' · ')}>
        <Icon name="lock" />
        <span class="rail-word">
          {foot.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      </p>
    </nav>
  );
}

function Entry({ label, icon, href, onPress, note, current }: RailItem) {
  const inside = (
    <>
      <Icon name={icon} />
      <span class="rail-word grow">{label}</span>
      {note !== undefined && <span class="rail-note num">{note}</span>}
    </>
  );
  return href === undefined ? (
    <button type="button" class="rail-item" title={label} onClick={onPress}>
      {inside}
    </button>
  ) : (
    <a class="rail-item" href={href} title={label} aria-current={current ? 'page' : undefined}>
      {inside}
    </a>
  );
}
