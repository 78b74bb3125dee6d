export { FORMAT_IDS, type FormatId, loadExporter } from './formats';
export * from './formats/report-file';
export * from './types';
