import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { Segmented } from '../../../components/Switch';
import type { FormatId } from '../../../lib/export';
import { useLibrary } from '../data/useLibrary';
import { type ExportChoice, type Preview, previewOf } from './preview';
import { ROWS, TablePreview } from './TablePreview';

export interface ExportPreviewProps {
  readonly ids: readonly string[];
  readonly format: FormatId;
  readonly choice: ExportChoice;
}

/** The beginning of what is going to be written: tables as tables, text as text, a package as the list of its files. */
export function ExportPreview({ ids, format, choice }: ExportPreviewProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { store } = useLibrary();
  const [made, setMade] = useState<{ readonly format: FormatId; readonly preview: Preview } | null>(null);
  const [sheet, setSheet] = useState(0);
  useEffect(() => {
    let over = false;
    void previewOf(store, ids, format, choice, language).then((preview) => {
      if (!over) setMade({ format, preview });
    });
    return () => {
      over = true;
    };
  }, [store, ids, format, choice, language]);
  // What another format looks like would mislead.
  if (made === null || made.format !== format) return null;
  const { preview } = made;
  const tables = preview.kind === 'tables' ? preview.tables : [];
  const at = sheet < tables.length ? sheet : 0;
  const table = tables[at];
  return (
    <>
      <h3 class="row">
        <span class="grow">{t('library.preview')}</span>
        <span class="num">
          {table
            ? t('library.previewRows', { count: Math.min(ROWS, table.rows.length) })
            : preview.kind === 'files'
              ? t('library.previewFiles', { count: preview.files.length })
              : t('library.previewStart')}
        </span>
      </h3>
      {tables.length > 1 && (
        <Segmented
          label={t('library.previewSheet')}
          value={String(at)}
          options={tables.map(({ name }, index) => [String(index), name] as const)}
          onValue={(index) => setSheet(Number(index))}
        />
      )}
      {table && <TablePreview table={table} />}
      {preview.kind === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach
        <section class="preview preview-text" tabIndex={0} aria-label={t('library.preview')} lang="zh-CN">
          {preview.text}
        </section>
      )}
      {preview.kind === 'page' && (
        <iframe class="preview preview-page" title={t('library.preview')} sandbox="" srcdoc={preview.html} />
      )}
      {preview.kind === 'files' && (
        <ul class="preview preview-files" lang="zh-CN">
          {preview.files.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      )}
    </>
  );
}
