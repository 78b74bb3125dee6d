import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Language, type Translate } from '../lib/i18n';

interface Words {
  readonly language: Language;
  readonly t: Translate;
}

/** Provides the language to a tree: `<WordsContext.Provider value={wordsIn('en')}>`. Chinese where none is given. */
export const WordsContext = createContext<Words>({ language: 'zh-CN', t: createTranslator('zh-CN') });

/** @returns the context value for one language. */
export const wordsIn = (language: Language): Words => ({ language, t: createTranslator(language) });

/** @returns the translator of the surrounding tree. */
export const useTranslate = (): Translate => useContext(WordsContext).t;

/** @returns the language of the surrounding tree, for numbers and dates. */
export const useLanguage = (): Language => useContext(WordsContext).language;
