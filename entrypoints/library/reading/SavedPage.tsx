import DOMPurify from 'dompurify';
import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import type { Line } from '../model/lines';
import { markSaved } from './mark-saved';

/** Nothing may be fetched or run in there, whatever slipped through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const STYLE =
  'body{max-width:720px;margin:24px auto 60px;padding:0 24px;font:17px/1.9 "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#1b232d;background:#fff}table{border-collapse:collapse}td,th{border:1px solid #c4cad2;padding:4px 8px}img{max-width:100%}mark{color:inherit;background:none;border-bottom:2px solid #5b6470}mark.metric{background:#e6f0fb;border-bottom:2px solid #1f5fa8}mark.commitment{background:#e9f5ec;border-bottom:2px dashed #2f7d4a}mark.shortcoming{background:#fdf1e0;border-bottom:3px dotted #a8611b}mark.note{background:#f3ecfa;border-bottom:2px solid #7a4fa3}';

interface SavedPageProps {
  readonly html: string;
  readonly title: string;
  /** The article's text and what is marked in it. */
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The page as it was saved, cleaned again and marked, in a frame without scripts, forms, network or access to ours. */
export function SavedPage({ html, title, text, lines }: SavedPageProps) {
  const t = useTranslate();
  const content = useMemo(() => {
    const clean = DOMPurify.sanitize(html, {
      USE_PROFILES: { html: true },
      FORBID_TAGS: [
        'style',
        'form',
        'input',
        'button',
        'textarea',
        'select',
        'iframe',
        'object',
        'base',
        'meta',
        'link',
      ],
      FORBID_ATTR: ['style', 'srcset', 'background'],
      RETURN_DOM: true,
    }) as unknown as HTMLElement;
    markSaved(clean, text, lines.filter(isMarked));
    return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style>${clean.innerHTML}`;
  }, [html, text, lines]);
  return (
    <div class="saved">
      <p class="saved-note caption text-2">{t('library.noPictures')}</p>
      <iframe class="saved-page" title={t('library.savedPage', { title })} sandbox="" srcdoc={content} />
    </div>
  );
}

/** Dismissed findings and passages without a sure place are not marked. */
const isMarked = ({ place, decision }: Line): boolean =>
  (place === 'anchored' || place === 'changed') && decision !== 'dismissed';
