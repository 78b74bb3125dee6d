import { gbt7714, sourcesOf } from '../citation';
import { exportName } from '../file-name';
import type { Exporter } from '../types';

/** A numbered list of references (顺序编码制), one per report. */
export const gbt7714Exporter: Exporter = {
  id: 'gbt7714',
  extension: 'txt',
  mime: 'text/plain',
  write: async (bundles, { now }) => ({
    name: exportName(bundles, now, 'txt'),
    mime: 'text/plain;charset=utf-8',
    content: sourcesOf(bundles)
      .map((source, index) => `[${index + 1}] ${gbt7714(source)}\r\n`)
      .join(''),
  }),
};
