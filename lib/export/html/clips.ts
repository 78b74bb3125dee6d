import { createTranslator, type Translate } from '../../i18n';
import type { Bundle, Pixels } from '../../model';
import { escapeHtml } from '../../text/escape';
import { toDataUrl } from '../../text/pixels';
import { type ClipRow, clipName, clipRows } from '../clip-rows';
import type { Grid } from '../grid';
import { isWebAddress } from '../text-fragment';
import type { ExportContext } from '../types';

/** Widest a picture is set, in CSS pixels: the measure of a page. */
const WIDEST = 620;
const EMBEDDED = /^image\/(?:png|jpeg|webp|gif)$/;

/** The reader's clips of a report, by part: words, tables as tables, pictures in the page itself; '' where there are none. */
export async function clipsHtml(bundle: Bundle, context: ExportContext): Promise<string> {
  const t = createTranslator(context.language);
  const rows = clipRows(bundle, context);
  if (rows.length === 0) return '';
  const blocks: string[] = [`<h2>${escapeHtml(t('digest.clips'))}</h2>`];
  let part: string | null = null;
  for (const row of rows) {
    if (row.part !== part) blocks.push(`<h3>${escapeHtml(row.part || t('digest.noPart'))}</h3>`);
    part = row.part;
    blocks.push(await clipHtml(row, t));
  }
  return blocks.join('\n');
}

async function clipHtml({ clip, href, isEarlier }: ClipRow, t: Translate): Promise<string> {
  const { kind, text, grid, tables, figure, picture, note, tags, source } = clip;
  const link = isWebAddress(href) ? ` · <a href="${escapeHtml(href)}">${escapeHtml(t('digest.source'))}</a>` : '';
  const name = clipName(clip) || t('clip.noCaption');
  const time = source.retrieved && ` · ${escapeHtml(t('digest.retrieved', { time: source.retrieved }))}`;
  const earlier = isEarlier ? ` · ${escapeHtml(t('digest.earlierText'))}` : '';
  const unseen = figure && figure.pixels !== 'kept' ? [t(`clip.${figure.pixels}`), figure.address].join(' ') : '';
  const labels = tags.map((tag) => `#${tag}`).join(' ');
  return [
    `<div class="clip"><p class="note"><b>${escapeHtml(t(`clip.${kind}`))}</b>${link}${time}${earlier}</p>`,
    grid.length > 0 ? gridTable(grid) : quoted(kind === 'figure' ? text || name : text),
    ...tables.map(gridTable),
    picture ? await pictureHtml(picture, t('clip.pictureOf', { what: name })) : '',
    ...[unseen, note, labels].map((words) => (words.trim() === '' ? '' : `<p class="note">${lines(words)}</p>`)),
    '</div>',
  ].join('');
}

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
const quoted = (text: string): string => (text.trim() === '' ? '' : `<blockquote>${lines(text.trim())}</blockquote>`);
const gridTable = (grid: Grid): string =>
  `<table class="data">${grid
    .map((row) => `<tr>${row.map((cell) => `<td>${lines(cell.trim())}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** Word processors know sizes by attributes only; `''` for what is no picture of a kind we make. */
async function pictureHtml(picture: Pixels, alt: string): Promise<string> {
  if (!EMBEDDED.test(picture.type)) return '';
  const size = sizeOfPng(new Uint8Array(await picture.arrayBuffer()));
  const scale = size ? Math.min(1, WIDEST / size.width) : 1;
  const attributes = size
    ? ` width="${Math.round(size.width * scale)}" height="${Math.round(size.height * scale)}"`
    : ` width="${WIDEST}"`;
  return `<p><img alt="${escapeHtml(alt)}"${attributes} src="${await toDataUrl(picture)}"></p>`;
}

/** Width and height as the header of a PNG says them (PNG specification, 11.2.1); null for another format. */
function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
