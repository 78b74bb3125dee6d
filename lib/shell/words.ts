import { hasMessage, type Translate } from '../i18n';
import type { Year } from '../model';

/** @returns `2024` or `2021—2025`; null where unknown. */
export const yearText = (year: Year | null): string | null =>
  year === null ? null : typeof year === 'number' ? String(year) : `${year[0]}—${year[1]}`;

/** @returns how many characters a reader would count: code points without white space. */
export const characterCount = (text: string): number => [...text.replace(/\s/gu, '')].length;

/** @returns words for one detection reason, `reason.key` or `reason.key:detail`; the key itself where it has no words. */
export function reasonText(reason: string, t: Translate): string {
  const [key = '', ...rest] = reason.split(':');
  const detail = rest.join(':');
  const words = hasMessage(key) ? t(key) : key;
  return detail === '' ? words : `${words}: ${detail}`;
}

/** @returns an ISO time as the reader's clock shows it: `2025-11-20 09:42`. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** @returns words for where a datum came from: `meta:PubDate`, `table:索引号`, `title`, `signature`. */
export function sourceText(source: string, t: Translate): string {
  const [place = '', ...rest] = source.split(':');
  const known = `source.${place}`;
  const detail = rest.join(':');
  if (!hasMessage(known)) return source;
  return detail === '' ? t(known) : `${t(known)} ${detail}`;
}

/** @returns words for why a page was not read: a known code's own, else the message as the browser gave it. */
export function failureText(error: string | null, t: Translate): string {
  if (error === null) return t('popup.failed');
  const known = `error.${error}`;
  return hasMessage(known) ? t(known) : t('popup.failedWith', { message: error });
}
