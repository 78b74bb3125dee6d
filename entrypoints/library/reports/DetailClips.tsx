import { Button } from '../../../components/Button';
import { ClipView } from '../../../components/ClipView';
import { useTranslate } from '../../../components/i18n';
import { gbt7714, sourceOf } from '../../../lib/export/citation';
import type { Bundle, Clip } from '../../../lib/model';
import { copyClip } from '../../../lib/shell/clip-copy';
import { savePicture } from '../../../lib/shell/clip-file';
import { localTime } from '../../../lib/shell/words';
import { useActs } from '../data/useActs';
import { removedClip } from '../model/commands';

interface DetailClipsProps {
  readonly bundle: Bundle;
  readonly onOpen: (at: number) => void;
}

/** Clips of one report: read in their place, copied with their source, taken away with the way back. */
export function DetailClips({ bundle, onOpen }: DetailClipsProps) {
  const t = useTranslate();
  const { run, say } = useActs();
  const { clips, document } = bundle;
  if (clips.length === 0) return null;
  const copy = async (clip: Clip): Promise<void> => {
    const done = await copyClip(clip, gbt7714(sourceOf(bundle, clip.source.url || document.url)));
    say(t(done ? 'library.clip.copied' : 'error.failed'));
  };
  const remove = (clip: Clip): void => void run(t('library.clip.removed'), removedClip(clip));
  return (
    <section class="detail-block">
      <h3>{t('library.clips')}</h3>
      <ul class="clips">
        {clips.map((clip) => (
          <ClipView key={clip.id} clip={clip} when={localTime(clip.created)}>
            {clip.anchor?.textHash === document.textHash && (
              <Button size="row" onClick={() => onOpen(clip.anchor?.start ?? 0)}>
                {t('library.clip.read')}
              </Button>
            )}
            <Button size="row" onClick={() => void copy(clip)}>
              {t('library.copy')}
            </Button>
            {clip.picture && (
              <Button size="row" onClick={() => void savePicture(clip)}>
                {t('library.clip.save')}
              </Button>
            )}
            <Button size="row" onClick={() => remove(clip)}>
              {t('library.delete')}
            </Button>
          </ClipView>
        ))}
      </ul>
    </section>
  );
}
