import { useTranslate } from '../../../components/i18n';
import { Tag } from '../../../components/Tag';
import type { Revision } from '../../../lib/compare';
import type { Span } from '../../../lib/model';
import { ToSentence } from './ToSentence';

/** Characters shown around a change. */
const AROUND = 24;

export interface RevisionRowProps {
  readonly change: Revision;
  readonly texts: { readonly was: string; readonly now: string };
  readonly documentId: string;
  /** Whether the later version is the one the library shows, so that the change can be opened there. */
  readonly isCurrent: boolean;
}

/** One change: the earlier words on the left, the later ones on the right, each with its neighbourhood. */
export function RevisionRow({ change, texts, documentId, isCurrent }: RevisionRowProps) {
  const t = useTranslate();
  const { was, now, figures } = change;
  return (
    <li class="pair-row">
      <div class="pair-side">
        <p class="pair-words" lang="zh-CN">
          {around(texts.was, was, 'before')}
          {was.text === '' ? <span class="text-3">{t('library.nothingHere')}</span> : <del>{was.text}</del>}
          {around(texts.was, was, 'after')}
        </p>
      </div>
      <div class="pair-side">
        <p class="pair-words" lang="zh-CN">
          {around(texts.now, now, 'before')}
          {now.text === '' ? <span class="text-3">{t('library.nothingHere')}</span> : <ins>{now.text}</ins>}
          {around(texts.now, now, 'after')}
        </p>
        <p class="row caption text-3">
          {figures.map((figure) => (
            <Tag key={`${figure.was} ${figure.now}`} tone="ask" icon="changed">
              <span class="num">
                {figure.was || '—'} → {figure.now || '—'}
              </span>
            </Tag>
          ))}
          {isCurrent && <ToSentence documentId={documentId} at={now.start} />}
        </p>
      </div>
    </li>
  );
}

/** Words before or after a passage, of its own line only. */
function around(text: string, { start, end }: Span, side: 'before' | 'after'): string {
  if (side === 'before') {
    const words = text.slice(Math.max(0, start - AROUND), start);
    return `${start > AROUND && !words.includes('\n') ? '…' : ''}${words.slice(words.lastIndexOf('\n') + 1)}`;
  }
  const [words = '', rest] = text.slice(end, end + AROUND).split('\n', 2);
  return `${words}${rest === undefined && end + AROUND < text.length ? '…' : ''}`;
}
