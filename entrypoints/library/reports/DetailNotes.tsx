import { useTranslate } from '../../../components/i18n';
import { Quotation } from '../../../components/Quotation';
import { Tag } from '../../../components/Tag';
import type { Bundle } from '../../../lib/model';
import { localTime } from '../../../lib/shell/words';

/** Notes, tags and clips of one report, each with its words and the way to them. */
export function DetailNotes({ bundle, onOpen }: { readonly bundle: Bundle; readonly onOpen: (at: number) => void }) {
  const t = useTranslate();
  const noted = bundle.annotations.filter(({ note, tags, kind }) => note !== '' || tags.length > 0 || kind === null);
  if (noted.length === 0 && bundle.clips.length === 0) return null;
  return (
    <section class="detail-block">
      <h3>{t('library.notes')}</h3>
      <ul class="notes">
        {noted.map(({ id, note, anchor, tags, kind, modified }) => (
          <li key={id}>
            {note !== '' && <p>{note}</p>}
            <button type="button" class="quote-line" onClick={() => onOpen(anchor.position.start)}>
              <Quotation before="" exact={anchor.quote.exact} after="" kind={kind ?? 'note'} />
            </button>
            <p class="row caption text-3">
              {tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
              <span class="num">{localTime(modified)}</span>
            </p>
          </li>
        ))}
        {bundle.clips.map((clip) => (
          <li key={clip.id}>
            {clip.note !== '' && <p>{clip.note}</p>}
            <p class="quote-line clip" lang="zh-CN">
              {clip.text}
            </p>
            <p class="row caption text-3">
              <Tag icon={clip.kind === 'table' ? 'table' : 'copy'}>{t(`library.clip.${clip.kind}`)}</Tag>
              {clip.tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
              <span class="num">{localTime(clip.created)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
