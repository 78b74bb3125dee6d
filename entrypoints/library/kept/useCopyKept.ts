import { useLanguage, useTranslate } from '../../../components/i18n';
import { clipAsText, copyClip } from '../../../lib/shell/clip-copy';
import { copyRich, type Rich } from '../../../lib/shell/clipboard';
import { escapeHtml } from '../../../lib/text/escape';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { copyOf } from '../model/copy';
import { isClip, type Kept } from '../model/kept';
import { referenceOf, sourceOf } from '../model/reference';

/** @returns a function that copies clips and notes, each with the reference of its report; one clip alone with its picture. */
export function useCopyKept(): (kept: readonly Kept[]) => Promise<void> {
  const t = useTranslate();
  const language = useLanguage();
  const { rows } = useLibrary();
  const { say } = useActs();
  return async (kept) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const asText = ({ documentId, of, note }: Kept): Rich[] => {
      const row = byId.get(documentId);
      if (row === undefined) return [];
      const rich = isClip(of)
        ? clipAsText(of, referenceOf(row, of.source.url || undefined))
        : copyOf([{ line: of, source: sourceOf(row) }], t, language);
      return [note === '' ? rich : { plain: `${note}\n${rich.plain}`, html: `<p>${escapeHtml(note)}</p>${rich.html}` }];
    };
    const [only] = kept;
    const row = only && byId.get(only.documentId);
    if (only && row && kept.length === 1 && isClip(only.of) && only.of.picture) {
      const done = await copyClip(only.of, referenceOf(row, only.of.source.url || undefined));
      return say(t(done ? 'library.clip.copied' : 'error.failed'));
    }
    const all = kept.flatMap(asText);
    const whole = { plain: all.map(({ plain }) => plain).join('\n\n'), html: all.map(({ html }) => html).join('') };
    if (all.length > 0 && (await copyRich(whole))) say(t('library.copied', { count: all.length }));
  };
}
