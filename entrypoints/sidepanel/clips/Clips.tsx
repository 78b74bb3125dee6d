import { useCallback } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { ClipView } from '../../../components/ClipView';
import { useTranslate } from '../../../components/i18n';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { sendToTab } from '../../../lib/messaging/tabs';
import { type Clip, documentId } from '../../../lib/model';
import { copyClip } from '../../../lib/shell/clip-copy';
import { savePicture } from '../../../lib/shell/clip-file';
import { useStored } from '../../../lib/shell/store';
import { localTime } from '../../../lib/shell/words';
import type { Store } from '../../../lib/store';
import { referenceOf } from '../citation';
import type { History } from '../history';
import { clipWish, removeClip } from './acts';
import { Offers } from './Offers';
import { WholeReport } from './WholeReport';

interface ClipsProps {
  readonly snapshot: Snapshot;
  readonly tabId: number;
  readonly history: History;
}

/** What can be clipped from this page, and what has been: the whole report, tables and figures, then the clips kept. */
export function Clips({ snapshot, tabId, history }: ClipsProps) {
  const t = useTranslate();
  const id = documentId(snapshot.url);
  const load = useCallback((store: Store): Promise<Clip[]> => store.clips.ofDocument(id), [id]);
  const stored = useStored(load);
  const clips = stored.status === 'ready' ? stored.value : [];
  const copy = async (clip: Clip): Promise<void> => {
    const done = await copyClip(clip, referenceOf(snapshot, clip.text.slice(0, 200) || undefined));
    history.say(t(done ? 'panel.clip.copied' : 'error.failed'));
  };
  return (
    <div class="panel-scroll">
      <WholeReport snapshot={snapshot} tabId={tabId} history={history} />
      <Offers
        tabId={tabId}
        snapshot={snapshot}
        onClip={(key, words) => void clipWish({ what: 'material', key }, history, words, t)}
      />
      <section class="group" aria-labelledby="clips-head">
        <div class="group-head">
          <h2 id="clips-head">{t('panel.clips.kept')}</h2>
          <span class="num">{clips.length}</span>
        </div>
        {stored.status === 'ready' && clips.length === 0 && <p class="clips-none text-3">{t('panel.clips.none')}</p>}
        <ul class="clips">
          {clips.map((clip) => (
            <ClipView key={clip.id} clip={clip} when={localTime(clip.created)}>
              {clip.anchor && clip.anchor.textHash === snapshot.textHash && (
                <Button size="row" onClick={() => void sendToTab(tabId, 'reader/focus', placeOf(clip))}>
                  {t('panel.show')}
                </Button>
              )}
              <Button size="row" onClick={() => void copy(clip)}>
                {t('panel.clip.copy')}
              </Button>
              {clip.picture && (
                <Button size="row" onClick={() => void savePicture(clip)}>
                  {t('panel.clip.save')}
                </Button>
              )}
              <Button size="row" onClick={() => void removeClip(clip, history, t)}>
                {t('panel.remove')}
              </Button>
            </ClipView>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The words a clip stands at; a figure has none of its own, so those before it. */
const placeOf = ({ anchor }: Clip): { start: number; end: number } => {
  const { start = 0, end = 0 } = anchor ?? {};
  return start < end ? { start, end } : { start: Math.max(0, start - 1), end: Math.max(1, start) };
};
