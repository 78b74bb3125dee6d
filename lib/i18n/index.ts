import { background } from './catalog/background';
import { checks } from './catalog/checks';
import { common } from './catalog/common';
import { compare } from './catalog/compare';
import { errors } from './catalog/errors';
import { exporting } from './catalog/export';
import { form } from './catalog/form';
import { library } from './catalog/library';
import { options } from './catalog/options';
import { page } from './catalog/page';
import { panel } from './catalog/panel';
import { popup } from './catalog/popup';
import { reasons } from './catalog/reasons';
import { rules } from './catalog/rules';
import { welcome } from './catalog/welcome';

const catalog = {
  ...background,
  ...checks,
  ...common,
  ...compare,
  ...errors,
  ...exporting,
  ...form,
  ...library,
  ...options,
  ...page,
  ...panel,
  ...popup,
  ...reasons,
  ...rules,
  ...welcome,
} as const;

export type MessageKey = keyof typeof catalog;
/** True where the catalogue has words for the key; for keys made from data, such as a rule's id. */
export const hasMessage = (key: string): key is MessageKey => Object.hasOwn(catalog, key);

export type Language = 'zh-CN' | 'en';
export type Translate = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** @returns the language to show for the reader's setting and the browser's language. */
export const resolveLanguage = (setting: 'auto' | Language, browserLanguage: string): Language =>
  setting !== 'auto' ? setting : /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';

/** `{name}`, or `{name|one|many}`: the words that go with the number. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** @returns a function from key to text in one language, `{name}` replaced from `params` and `{name|report|reports}` by the number it is. */
export function createTranslator(language: Language): Translate {
  const column = language === 'zh-CN' ? 0 : 1;
  return (key, params = {}) =>
    catalog[key][column].replace(PLACE, (whole, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return one === undefined || many === undefined ? String(value) : Number(value) === 1 ? one : many;
    });
}
