import { EmptyState } from '../../components/EmptyState';
import { useTranslate } from '../../components/i18n';
import { LibraryProvider, useLibraryState } from './data/useLibrary';
import { LibraryPage } from './LibraryPage';

/** What is said where the library cannot be opened, and what to do about it. */
const WORDS = {
  unavailable: { title: 'library.unavailable', hint: 'library.unavailableHint' },
  blocked: { title: 'library.blocked', hint: 'library.blockedHint' },
  full: { title: 'library.noRoom', hint: 'library.noRoomHint' },
} as const;

/** The library: opens the database, then shows the page. */
export function Library() {
  const t = useTranslate();
  const state = useLibraryState();
  if (state.status === 'loading') return <main aria-busy="true" />;
  if (state.status === 'failed') {
    return (
      <main class="library-failed">
        <EmptyState icon="warning" title={t(WORDS[state.why].title)}>
          <p>{t(WORDS[state.why].hint)}</p>
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
