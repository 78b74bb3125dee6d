import { EmptyState } from '../../components/EmptyState';
import { useTranslate } from '../../components/i18n';
import { LibraryProvider, useLibraryState } from './data/useLibrary';
import { LibraryPage } from './LibraryPage';

/** The library: opens the database, then shows the page. */
export function Library() {
  const t = useTranslate();
  const state = useLibraryState();
  if (state.status === 'loading') return <main aria-busy="true" />;
  if (state.status === 'failed') {
    return (
      <main class="library-failed">
        <EmptyState icon="warning" title={t('library.unavailable')}>
          <p>{t('library.unavailableHint')}</p>
        </EmptyState>
      </main>
    );
  }
  return (
    <LibraryProvider value={state.data}>
      <LibraryPage />
    </LibraryProvider>
  );
}
