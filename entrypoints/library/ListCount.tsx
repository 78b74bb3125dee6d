import { Announcer } from '../../components/Announcer';
import { groupDigits } from '../../components/figures';
import { useTranslate } from '../../components/i18n';
import { useLibrary } from './data/useLibrary';

interface ListCountProps {
  /** How many the list shows, in words. */
  readonly counted: string;
  readonly chosen: number;
  /** Of how many reports the list is made so far; null once it is of all. */
  readonly read: number | null;
}

/** How many a list shows, or how many of them are chosen, and how far it is counted; said aloud when it is. */
export function ListCount({ counted, chosen, read }: ListCountProps) {
  const t = useTranslate();
  const { total } = useLibrary();
  return (
    <>
      <span class="caption text-3 num nowrap filters-count">
        {chosen > 0 ? t('library.findingsChosen', { count: groupDigits(chosen) }) : counted}
        {read !== null && ` · ${t('library.counted', { done: read, total })}`}
      </span>
      <Announcer message={read === null ? counted : ''} />
    </>
  );
}
