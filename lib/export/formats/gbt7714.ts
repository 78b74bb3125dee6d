import { gbt7714 } from '../citation';
import { referencesExporter } from '../references';

/** A numbered list of references (顺序编码制), one per report. */
export const gbt7714Exporter = referencesExporter({ id: 'gbt7714', extension: 'txt', mime: 'text/plain' }, (sources) =>
  sources.map((source, index) => `[${index + 1}] ${gbt7714(source)}\r\n`).join(''),
);
