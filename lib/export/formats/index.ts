import type { Exporter } from '../types';

/**
 * The export formats in the order the dialog shows them, each loaded when it is asked for: the lists and labels cost
 * nothing, the spreadsheet and zip code comes with the first such export.
 */
export const FORMATS = {
  xlsx: async () => (await import('./xlsx')).xlsxExporter,
  csv: async () => (await import('./csv')).csvExporter,
  word: async () => (await import('./word')).wordExporter,
  html: async () => (await import('./html')).htmlExporter,
  markdown: async () => (await import('./markdown')).markdownExporter,
  gbt7714: async () => (await import('./gbt7714')).gbt7714Exporter,
  bibtex: async () => (await import('./bibtex')).bibtexExporter,
  ris: async () => (await import('./ris')).risExporter,
  'csl-json': async () => (await import('./csl-json')).cslJsonExporter,
  'web-annotation': async () => (await import('./web-annotation')).webAnnotationExporter,
  evidence: async () => (await import('./evidence')).evidenceExporter,
  'report-file': async () => (await import('./report-file')).reportFileExporter,
} as const satisfies Record<string, () => Promise<Exporter>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** @returns the exporter of a format. */
export const loadExporter = (id: FormatId): Promise<Exporter> => FORMATS[id]();
