import type { Translate } from '../../../lib/i18n';
import type { ClipWish } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import type { Clip } from '../../../lib/model';
import { theStore } from '../../../lib/shell/store';
import { attempt } from '../../../lib/store';
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

/** Takes a whole report out of the library, with all that is on it, and offers to put it back. */
export async function removeReport(id: string, history: History, t: Translate): Promise<void> {
  const removed = await attempt(async () => (await theStore()).documents.remove([id]));
  if (!removed.ok) {
    history.say(t(`error.${removed.error.code}`));
    return;
  }
  history.offer(t('panel.whole.removed'), () => {
    void attempt(async () => (await theStore()).documents.putBack(removed.value)).then((back) =>
      history.say(back.ok ? t('panel.undone', { what: t('panel.whole.removed') }) : t(`error.${back.error.code}`)),
    );
  });
}
