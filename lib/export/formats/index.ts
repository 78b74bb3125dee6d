import type { Exporter } from '../types';

/**
 * The export formats in the order the dialog shows them, each loaded when it is asked for: the lists and labels cost
 * nothing, the spreadsheet and zip code comes with the first such export.
 */
export const FORMATS = {
  'report-file': async () => (await import('./report-file')).reportFileExporter,
} as const satisfies Record<string, () => Promise<Exporter>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** @returns the exporter of a format. */
export const loadExporter = (id: FormatId): Promise<Exporter> => FORMATS[id]();
