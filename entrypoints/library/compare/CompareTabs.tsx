import { useTranslate } from '../../../components/i18n';
import { Segmented } from '../../../components/Switch';
import { useDesk } from '../data/desk';
import { COMPARE_PAGES, type ComparePageId } from '../model/route';

/** The ways to compare; each is a page with an address of its own, so that back and bookmarks work. */
export function CompareTabs() {
  const t = useTranslate();
  const { route, go } = useDesk();
  const here: ComparePageId = COMPARE_PAGES.find((id) => id === route.page) ?? 'compare';
  return (
    <Segmented
      label={t('library.compare')}
      value={here}
      options={COMPARE_PAGES.map((id) => [id, t(`library.tab.${id}`)] as const)}
      onValue={(page) => go({ page, documentId: route.documentId })}
    />
  );
}
