import { gbt7714, sourceOf } from '../../lib/export/citation';
import { fragmentUrl } from '../../lib/export/text-fragment';
import type { Snapshot } from '../../lib/messaging/protocol';

/**
 * @returns the reference of the page the panel speaks of, retrieved now.
 * @param quote words the address is to lead to; the whole page without
 */
export function referenceOf({ url, reading }: Snapshot, quote?: string): string {
  const document = { url, title: reading.title, retrieved: new Date().toISOString(), analysis: reading.analysis };
  return gbt7714(sourceOf({ document }, quote ? fragmentUrl(url, quote) : url));
}
