import { quotation, quotationHtml } from '../export/citation';
import { type Grid, gridCopy, gridHtml, gridTsv } from '../export/grid';
import type { Clip } from '../model';
import { copyRich, type Rich } from './clipboard';

/**
 * A clip as plain text and HTML with its reference. A table is cells; a section its words, then its tables, so that merged cells
 * come out right; a picture its caption.
 * @param reference after GB/T 7714, of the page it was taken from
 */
export function clipAsText({ text, grid, tables, figure, outline }: Clip, reference: string): Rich {
  if (grid.length > 0) return gridCopy(grid, reference);
  const words = text || figure?.address || '';
  const where = outline.join(' › ');
  const blocks = tables.map((table: Grid) => ({ plain: gridTsv(table), html: gridHtml(table) }));
  return {
    plain: [quotation(words, where, reference), ...blocks.map(({ plain }) => plain)].join('\n\n').trimEnd(),
    html: [quotationHtml(words, where, reference), ...blocks.map(({ html }) => html)].join(''),
  };
}

/** Copies a clip, its picture as a picture where it has one. @returns whether the browser took it. */
export async function copyClip(clip: Clip, reference: string): Promise<boolean> {
  const rich = clipAsText(clip, reference);
  const { picture } = clip;
  if (!(picture instanceof Blob) || picture.type !== 'image/png') return copyRich(rich);
  try {
    const text = new Blob([rich.plain], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, 'text/plain': text })]);
    return true;
  } catch {
    return copyRich(rich);
  }
}
