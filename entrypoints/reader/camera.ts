import { send } from '@/lib/messaging/client';
import { fail, ok, type Pixels, type Result, type Span } from '@/lib/model';
import { around, boxesOf } from '@/lib/page/geometry';
import type { Host } from '@/lib/page/host';
import type { Locator } from '@/lib/page/locator';
import { reveal } from '@/lib/page/scroll';
import { fromDataUrl } from '@/lib/text/pixels';

/** Kept around the passage, so that marks and descenders are whole. CSS pixels. */
const MARGIN = 12;

/**
 * Takes a picture of what the window shows of a passage, our own interface hidden meanwhile; its marks stay, they are the point.
 * @returns `permission-missing` where the reader has not called the extension on this tab, `not-found` where nothing of the
 * passage is in the window
 */
export async function takePicture(host: Host, locator: Locator, span: Span): Promise<Result<Pixels>> {
  if (document.visibilityState !== 'visible') return fail('not-found', 'the page is not in front');
  reveal(window, locator, span);
  const box = around(boxesOf(locator, span));
  if (!box) return fail('not-found', 'the words are not shown');
  const left = Math.max(0, box.left - MARGIN);
  const top = Math.max(0, box.top - MARGIN);
  const width = Math.min(innerWidth, box.right + MARGIN) - left;
  const height = Math.min(innerHeight, box.bottom + MARGIN) - top;
  if (width < 1 || height < 1) return fail('not-found', 'the words are not in the window');
  const { style } = host.element;
  style.setProperty('visibility', 'hidden', 'important');
  try {
    await painted();
    const taken = await send('tab/picture', { left, top, width, height, window: innerWidth });
    return taken.ok ? ok(fromDataUrl(taken.value.picture)) : taken;
  } finally {
    style.setProperty('visibility', 'visible', 'important');
  }
}

/** The next frame has been drawn once the one after it begins. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
