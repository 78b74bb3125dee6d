import type { ExportFile } from '../export/types';

/** A finished file as bytes; pieces are never put together in memory. */
export const blobOf = ({ mime, content }: Pick<ExportFile, 'mime' | 'content'>): Blob =>
  new Blob((Array.isArray(content) ? content : [content]) as BlobPart[], { type: mime });

/** Hands a finished file to the browser's downloads, without a permission and without a dialog of ours. @returns its size in bytes */
export function downloadFile({ name, mime, content }: ExportFile): number {
  const blob = blobOf({ mime, content });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is handled; a minute covers slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return blob.size;
}
