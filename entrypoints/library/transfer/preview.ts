import { unzipSync } from 'fflate';
import { type ExportContext, type FormatId, loadExporter } from '../../../lib/export';
import { collectRows, findingsTable, sheets, type Table } from '../../../lib/export/tables';
import type { Language } from '../../../lib/i18n';
import type { Bundle } from '../../../lib/model';
import { blobOf } from '../../../lib/shell/download';
import { exportContext } from '../../../lib/shell/export-context';
import type { Store } from '../../../lib/store';

export type ExportChoice = Pick<ExportContext, 'decidedOnly' | 'dismissed' | 'kinds'>;

/** The beginning of a file as it will be. */
export type Preview =
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'files'; readonly files: readonly string[] };

/** Findings after which enough reports were looked through, and reports at most. */
const ENOUGH = 5;
const LOOKED = 20;
/** Reports the beginning of a text is made of, and characters shown of it. */
const WRITTEN: Readonly<Partial<Record<FormatId, number>>> = { gbt7714: 8, bibtex: 4, ris: 4, 'csl-json': 4 };
const SHOWN = 2400;

/** @returns what a format makes of the first of some reports, written by the exporter itself. */
export async function previewOf(
  store: Store,
  ids: readonly string[],
  format: FormatId,
  choice: ExportChoice,
  language: Language,
): Promise<Preview> {
  const context: ExportContext = { ...exportContext(language), ...choice };
  if (format === 'xlsx' || format === 'csv') return tablesOf(store, ids, format, context);
  const bundles: Bundle[] = await store.bundles.all(ids.slice(0, WRITTEN[format] ?? 1));
  const file = await (await loadExporter(format)).write(bundles, context);
  const written = blobOf(file);
  if (file.mime === 'application/zip')
    return { kind: 'files', files: Object.keys(unzipSync(new Uint8Array(await written.arrayBuffer()))) };
  const text = await written.text();
  if (format === 'html' || format === 'word') return { kind: 'page', html: text };
  return { kind: 'text', text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text };
}

/** The tables of the reports that hold the first findings. */
async function tablesOf(
  store: Store,
  ids: readonly string[],
  format: 'xlsx' | 'csv',
  context: ExportContext,
): Promise<Preview> {
  const bundles: Bundle[] = [];
  for await (const bundle of store.bundles.each(ids.slice(0, LOOKED))) {
    bundles.push(bundle);
    if ((await collectRows(bundles, context)).findings.length >= ENOUGH) break;
  }
  const rows = await collectRows(bundles, context);
  return { kind: 'tables', tables: format === 'csv' ? [findingsTable(rows, context)] : sheets(bundles, rows, context) };
}
