import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { StateMark } from '../../../components/Tag';
import { revisions } from '../../../lib/compare';
import type { TextVersion } from '../../../lib/model';
import { localTime } from '../../../lib/shell/words';
import { hashOf } from '../model/route';

/** Changes listed. */
const LISTED = 8;
/** Characters shown of a changed passage. */
const SHOWN = 60;

/** What the page says now that it did not say when it was read in before; figures first. */
export function DetailRevision({ versions }: { readonly versions: readonly TextVersion[] }) {
  const t = useTranslate();
  const [before, now] = versions.slice(-2);
  const changes = useMemo(() => (before && now ? revisions(before.article.text, now.article.text) : []), [before, now]);
  if (!before || !now || changes.length === 0) return null;
  const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text) || '—';
  return (
    <section class="detail-block">
      <h3>{t('library.versions')}</h3>
      <StateMark icon="changed" tone="ask">
        {t('library.revised', { time: localTime(before.retrieved) })}
      </StateMark>
      <ul class="changes" lang="zh-CN">
        {changes.slice(0, LISTED).map(({ was, now: then, figures }) => (
          <li key={`${was.start} ${then.start}`}>
            {figures.length > 0 ? (
              figures.map((figure) => (
                <span key={`${figure.was} ${figure.now}`} class="num">
                  <del>{figure.was || '—'}</del> → <ins>{figure.now || '—'}</ins>{' '}
                </span>
              ))
            ) : (
              <>
                <del>{cut(was.text)}</del> → <ins>{cut(then.text)}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="row caption text-3">
        {changes.length > LISTED && <span>{t('library.moreChanges', { count: changes.length - LISTED })}</span>}
        <a href={hashOf({ page: 'revisions', documentId: now.documentId })}>{t('library.allChanges')}</a>
      </p>
    </section>
  );
}
