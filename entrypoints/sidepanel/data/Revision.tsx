import { useCallback, useMemo } from 'preact/hooks';
import { ChangeHeads, Difference } from '../../../components/Difference';
import { useTranslate } from '../../../components/i18n';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { documentId, type TextVersion } from '../../../lib/model';
import { revisionOf } from '../../../lib/shell/revision';
import { useStored } from '../../../lib/shell/store';
import { localTime } from '../../../lib/shell/words';
import type { Store } from '../../../lib/store';

/** Figures shown before the reader asks for all. */
const FIRST = 6;

/** What the page says now that it did not say when it was last read in; silent where nothing changed. */
export function Revision({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useTranslate();
  const { url, textHash, reading } = snapshot;
  const load = useCallback((store: Store): Promise<TextVersion[]> => store.texts.versions(documentId(url)), [url]);
  const versions = useStored(load);
  const before =
    versions.status === 'ready' ? versions.value.filter((each) => each.textHash !== textHash).at(-1) : null;
  const revision = useMemo(
    () => (before ? revisionOf(before.article.text, reading.article.text) : null),
    [before, reading],
  );
  if (!before || !revision || revision.passages.length === 0) return null;
  return (
    <section class="group" aria-labelledby="revision-head">
      <div class="group-head">
        <h2 id="revision-head">{t('panel.revision')}</h2>
        <span>{t('panel.revisionSince', { date: localTime(before.retrieved).slice(0, 10) })}</span>
      </div>
      <div class="revision">
        <p class="revision-figures">
          <ChangeHeads heads={revision.figures.slice(0, FIRST)} />
        </p>
        <p class="caption text-3">
          {t('panel.revisionCount', { figures: revision.figures.length, passages: revision.passages.length })}
        </p>
        <details>
          <summary>{t('panel.revisionDetails')}</summary>
          {revision.passages.map((pieces, index) => (
            <p key={`${index}-${pieces.length}`} class="moved" lang="zh-CN">
              <span>
                <Difference pieces={pieces} />
              </span>
            </p>
          ))}
        </details>
      </div>
    </section>
  );
}
