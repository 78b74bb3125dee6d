import { useTranslate } from '../../../components/i18n';
import { hashOf } from '../model/route';

/** The way from a sentence quoted here to its place in the report. */
export function ToSentence({ documentId, at }: { readonly documentId: string; readonly at: number }) {
  const t = useTranslate();
  return (
    <a class="to-sentence" href={hashOf({ page: 'read', documentId, at })}>
      {t('library.toText')}
    </a>
  );
}
