import type { Named } from './named';

/**
 * @returns a name every file system takes: characters Windows forbids, control and direction characters and outer dots
 * replaced, reserved device names avoided, at most 80 characters before the extension.
 */
export function fileName(stem: string, extension: string): string {
  const clean = stem
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  const short = [...clean]
    .slice(0, 80)
    .join('')
    .replace(/[.\s]+$/, '');
  const safe = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) ? `_${short}` : short;
  return `${safe || 'mingjian'}.${extension}`;
}

/** @returns the suggested name for a selection: the report's title, or how many there are and the day. */
export function exportName(reports: readonly Named[], now: string, extension: string): string {
  const [only] = reports;
  if (only && reports.length === 1)
    return fileName(only.document.analysis.report.title || only.document.title, extension);
  return fileName(`mingjian-${now.slice(0, 10)}-${reports.length}`, extension);
}
