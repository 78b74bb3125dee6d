import type { ExportFile } from '../export/types';

/** A finished file as bytes; pieces are never put together in memory. */
export const blobOf = ({ mime, content }: Pick<ExportFile, 'mime' | 'content'>): Blob =>
  new Blob((Array.isArray(content) ? content : [content]) as BlobPart[], { type: mime });

/** Hands a finished file to the browser's downloads, without a permission and without a dialog of ours. */
export function downloadFile({ name, mime, content }: ExportFile): void {
  const url = URL.createObjectURL(blobOf({ mime, content }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute covers slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
