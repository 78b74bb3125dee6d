import type { ExportFile } from '../export/types';

/** Hands a finished file to the browser's downloads, without a permission and without a dialog of ours. */
export function downloadFile({ name, mime, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute covers slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
