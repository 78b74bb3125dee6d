import DOMPurify from 'dompurify';
import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';

/** Nothing may be fetched or run in there, whatever slipped through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const STYLE =
  'body{max-width:720px;margin:24px auto 60px;padding:0 24px;font:17px/1.9 "Noto Serif CJK SC","Songti SC",SimSun,serif;color:#1b232d;background:#fff}table{border-collapse:collapse}td,th{border:1px solid #c4cad2;padding:4px 8px}img{max-width:100%}';

/** The page as it was saved, cleaned again, in a frame without scripts, forms, network or access to ours. */
export function SavedPage({ html, title }: { readonly html: string; readonly title: string }) {
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
    });
    return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style>${clean}`;
  }, [html]);
  return <iframe class="saved-page" title={t('library.savedPage', { title })} sandbox="" srcdoc={content} />;
}
