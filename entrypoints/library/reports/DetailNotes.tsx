import { useTranslate } from '../../../components/i18n';
import { Markdown } from '../../../components/Markdown';
import { Quotation } from '../../../components/Quotation';
import { Tag } from '../../../components/Tag';
import type { Bundle } from '../../../lib/model';
import { localTime } from '../../../lib/shell/words';

/** Notes, tags and own categories of one report, each with its words and the way to them. */
export function DetailNotes({ bundle, onOpen }: { readonly bundle: Bundle; readonly onOpen: (at: number) => void }) {
  const t = useTranslate();
  const noted = bundle.annotations.filter(
    ({ note, tags, categories, kind }) => note !== '' || tags.length > 0 || categories.length > 0 || kind === null,
  );
  if (noted.length === 0) return null;
  return (
    <section class="detail-block">
      <h3>{t('library.notes')}</h3>
      <ul class="notes">
        {noted.map(({ id, note, anchor, tags, categories, kind, modified }) => (
          <li key={id}>
            {note !== '' && <Markdown text={note} />}
            <button type="button" class="quote-line" onClick={() => onOpen(anchor.position.start)}>
              <Quotation before="" exact={anchor.quote.exact} after="" kind={kind ?? 'note'} />
            </button>
            <p class="row caption text-3">
              {categories.map((category) => (
                <Tag key={`own-${category}`} icon="list">
                  {category}
                </Tag>
              ))}
              {tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
              <span class="num">{localTime(modified)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
