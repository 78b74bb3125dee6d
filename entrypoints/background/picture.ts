import { browser } from 'wxt/browser';
import type { Payload, Reply } from '../../lib/messaging/protocol';
import { fail, ok, type Result } from '../../lib/model';
import { fromDataUrl, toDataUrl } from '../../lib/text/pixels';

export type Part = Payload<'tab/picture'>;

/** A part of a picture, in its own pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * @returns the part as whole pixels inside the picture; null where nothing of it is in there. The picture shows the whole window,
 * so its width tells how many pixels a CSS pixel is (screen density and zoom together).
 */
export function cropOf(part: Part, picture: { readonly width: number; readonly height: number }): Crop | null {
  const scale = picture.width / part.window;
  const x = Math.max(0, Math.floor(part.left * scale));
  const y = Math.max(0, Math.floor(part.top * scale));
  const right = Math.min(picture.width, Math.ceil((part.left + part.width) * scale));
  const bottom = Math.min(picture.height, Math.ceil((part.top + part.height) * scale));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/**
 * What the window shows in a part of a tab's page; the tab must be the one in front, before and after. Browsers allow it only on a tab the reader called the extension on (`activeTab`:
 * its button, its context menu, a shortcut); a site's host permission is not enough.
 */
export async function pictureOf(tabId: number, part: Part): Promise<Result<Reply<'tab/picture'>>> {
  let shot: string;
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return fail('not-found', 'the tab is not in front');
    shot = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    if (!(await browser.tabs.get(tabId)).active) return fail('not-found', 'the tab is not in front');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(/activeTab|all_urls|permission/i.test(message) ? 'permission-missing' : 'failed', message);
  }
  const whole = await createImageBitmap(fromDataUrl(shot) as Blob);
  const crop = cropOf(part, whole);
  if (!crop) return fail('not-found', 'nothing of it is in the window');
  const canvas = new OffscreenCanvas(crop.width, crop.height);
  canvas.getContext('2d')?.drawImage(whole, crop.x, crop.y, crop.width, crop.height, 0, 0, crop.width, crop.height);
  whole.close();
  return ok({ picture: await toDataUrl(await canvas.convertToBlob({ type: 'image/png' })) });
}
