import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { WordsContext, wordsIn } from '../../components/i18n';
import { applyMarkLook } from '../../components/mark-look';
import { type Language, type MessageKey, resolveLanguage } from '../i18n';
import { readSettings, watchSettings, writeSettings } from '../messaging/settings';
import { parseSettings, type Settings } from '../model';

/**
 * What every extension page shares: the reader's settings, followed while they change elsewhere; language and theme
 * applied to the document; the title in the reader's language.
 */
interface Choices {
  readonly settings: Settings;
  /** Applies at once, then stores; the stored value comes back through the watcher. */
  readonly change: (patch: Partial<Settings>) => void;
}

const SettingsContext = createContext<Choices>({ settings: parseSettings({}), change: () => undefined });

/** @returns the reader's settings and the way to change some of them. */
export const useSettings = (): Choices => useContext(SettingsContext);

const applyToDocument = (language: Language, theme: Settings['theme'], title: string): void => {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  document.title = title;
};

interface ShellProps {
  readonly first: Settings;
  readonly title: MessageKey;
  readonly App: ComponentType;
}

function Shell({ first, title, App }: ShellProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings((next) => setSettings(next)), []);
  const language = resolveLanguage(settings.language, navigator.language);
  const words = useMemo(() => wordsIn(language), [language]);
  useLayoutEffect(() => applyMarkLook(document.documentElement, settings.marks), [settings.marks]);
  const choices = useMemo(
    () => ({
      settings,
      change: (patch: Partial<Settings>) => {
        setSettings((before) => ({ ...before, ...patch }));
        void writeSettings(patch);
      },
    }),
    [settings],
  );
  useLayoutEffect(
    () => applyToDocument(language, settings.theme, words.t(title)),
    [language, settings.theme, words, title],
  );
  return (
    <SettingsContext.Provider value={choices}>
      <WordsContext.Provider value={words}>
        <App />
      </WordsContext.Provider>
    </SettingsContext.Provider>
  );
}

/** Reads the settings, then draws the page into `#app`, so that nothing is drawn in the wrong language or theme first. */
export async function mountPage(title: MessageKey, App: ComponentType): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('page without #app');
  const first = await readSettings();
  render(<Shell first={first} title={title} App={App} />, place);
}
