import type { Translate } from '../../../lib/i18n';
import type { ClipWish } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import type { Clip } from '../../../lib/model';
import { clipToFile } from '../../../lib/text/pixels';
import type { History } from '../history';

const nameOf = (clip: Clip, t: Translate): string => {
  const words = clip.text.replace(/\s+/g, ' ').trim() || t(`clip.${clip.kind}`);
  return [...words].length > 24 ? `${[...words].slice(0, 24).join('')}…` : words;
};

/** Takes a clip away; the page remembers it for the way back. */
export async function removeClip(clip: Clip, history: History, t: Translate): Promise<void> {
  const label = t('panel.did.removed', { name: nameOf(clip, t) });
  await history.ask('reader/unclip', { label, clip: await clipToFile(clip) }, label);
}

/** Asks the page for a clip; says what was kept, or why nothing was. */
export async function clipWish(wish: ClipWish, history: History, what: string, t: Translate): Promise<void> {
  await history.ask('reader/clip', wish, t('panel.did.clipped', { name: what }));
}

/** Keeps the whole report, or its new version. */
export async function keepReport(tabId: number, history: History, t: Translate): Promise<void> {
  const saved = await sendToTab(tabId, 'reader/save', undefined);
  history.say(saved.ok ? t('panel.whole.kept') : t(`error.${saved.error.code}`));
}

/** Takes the whole report out of the library, with all that is on it; the page remembers it for the way back. */
export async function removeReport(history: History, t: Translate): Promise<void> {
  const label = t('panel.whole.removed');
  await history.ask('reader/remove', { label }, label);
}
