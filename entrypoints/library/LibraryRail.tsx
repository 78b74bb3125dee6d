import { groupDigits } from '../../components/figures';
import { useTranslate } from '../../components/i18n';
import { Rail } from '../../components/library/Rail';
import { openOptions } from '../../lib/shell/places';
import { useDesk } from './data/desk';
import { useLibrary } from './data/useLibrary';
import { COMPARE_PAGES } from './model/route';
import { sizeText } from './model/words';

/** The rail with the library's counts in it. */
export function LibraryRail() {
  const t = useTranslate();
  const { rows, lastBackup, space } = useLibrary();
  const { route, openExport } = useDesk();
  const lines = rows.reduce((sum, { summary }) => sum + (summary?.lines ?? 0), 0);
  const page = (id: typeof route.page) => ({ href: `#/${id}`, current: route.page === id });
  const inReports = route.page === 'reports' || route.page === 'read';
  return (
    <Rail
      label={t('library.heading')}
      groups={[
        [
          {
            label: t('library.reports'),
            icon: 'document',
            note: groupDigits(rows.length),
            href: '#/reports',
            current: inReports,
          },
          { label: t('library.findingsPage'), icon: 'list', note: groupDigits(lines), ...page('findings') },
          { label: t('library.keptPage'), icon: 'quote', ...page('kept') },
          {
            label: t('library.compare'),
            icon: 'table',
            href: '#/compare',
            current: COMPARE_PAGES.some((id) => id === route.page),
          },
          { label: t('library.coverage'), icon: 'grid', ...page('coverage') },
        ],
        [
          { label: t('library.export'), icon: 'download', onPress: () => openExport() },
          { label: t('library.import'), icon: 'upload', ...page('import') },
          {
            label: t('library.backup'),
            icon: 'archive',
            ...page('backup'),
            ...(lastBackup === '' ? {} : { note: lastBackup.slice(5, 10) }),
          },
        ],
        [{ label: t('library.options'), icon: 'settings', onPress: () => void openOptions() }],
      ]}
      foot={[
        t('library.local'),
        space === null
          ? ''
          : `${sizeText(space.used)} · ${t(space.persisted ? 'library.persisted' : 'library.notPersisted')}`,
      ]}
    />
  );
}
