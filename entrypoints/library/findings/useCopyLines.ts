import { useLanguage, useTranslate } from '../../../components/i18n';
import { copyRich } from '../../../lib/shell/clipboard';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { copyOf } from '../model/copy';
import type { Line } from '../model/lines';
import { sourceOf } from '../model/reference';

/** @returns a function that copies findings with the references of their reports. */
export function useCopyLines(): (lines: readonly Line[]) => Promise<void> {
  const t = useTranslate();
  const language = useLanguage();
  const { rows } = useLibrary();
  const { say } = useActs();
  return async (lines) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const pairs = lines.flatMap((line) => {
      const row = byId.get(line.documentId);
      return row ? [{ line, source: sourceOf(row) }] : [];
    });
    if (pairs.length > 0 && (await copyRich(copyOf(pairs, t, language))))
      say(t('library.copied', { count: pairs.length }));
  };
}
