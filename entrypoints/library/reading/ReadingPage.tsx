import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { Segmented } from '../../../components/Switch';
import { useDesk } from '../data/desk';
import { useBundle } from '../data/useBundle';
import { useLibrary } from '../data/useLibrary';
import { linesOf, summarise } from '../model/lines';
import { ReadingList } from './ReadingList';
import { ReadingText } from './ReadingText';
import { SavedPage } from './SavedPage';

/** A saved report, offline: its text with the marks, the findings beside it, each leading to the other. */
export function ReadingPage() {
  const t = useTranslate();
  const { store } = useLibrary();
  const { route, go, openExport } = useDesk();
  const open = useBundle(store, route.documentId);
  const [look, setLook] = useState<'text' | 'page'>('text');
  const [chosen, setChosen] = useState<{ readonly itemId: string; readonly start: number } | null>(null);
  const bundle = open?.bundle;
  const lines = useMemo(() => (bundle ? linesOf(bundle.document.id, summarise(bundle).lines) : []), [bundle]);
  // A finding that is decided, or undone, has another id at the same place: it stays the current one.
  const current =
    (lines.find(({ itemId }) => itemId === chosen?.itemId) ?? lines.find(({ start }) => start === chosen?.start))
      ?.itemId ?? null;
  const setCurrent = (itemId: string): void =>
    setChosen({ itemId, start: lines.find((line) => line.itemId === itemId)?.start ?? chosen?.start ?? -1 });
  const { at } = route;
  const arrived = useRef('');
  useEffect(() => {
    const place = `${route.documentId}@${at}`;
    if (at === null || lines.length === 0 || arrived.current === place) return;
    arrived.current = place;
    const here = lines.find((line) => line.start <= at && at < line.end);
    if (here) setChosen({ itemId: here.itemId, start: here.start });
  }, [route.documentId, at, lines]);

  if (open === null) return <main class="library-page" aria-busy="true" />;
  if (open === undefined || bundle === undefined) {
    return (
      <main class="library-page">
        <EmptyState icon="document" title={t('library.gone')}>
          <Button onClick={() => go({ page: 'reports' })}>{t('library.backToList')}</Button>
        </EmptyState>
      </main>
    );
  }
  const { document } = bundle;
  const title = document.analysis.report.title || document.title;
  return (
    <>
      <header class="library-top">
        <Button icon="left" variant="ghost" onClick={() => go({ page: 'reports', documentId: document.id })}>
          {t('library.reports')}
        </Button>
        <h1 class="clip grow" lang="zh-CN" title={title}>
          {title}
        </h1>
        {document.html !== '' && (
          <Segmented
            label={t('library.look')}
            value={look}
            options={[
              ['text', t('library.look.text')],
              ['page', t('library.look.page')],
            ]}
            onValue={setLook}
          />
        )}
        <a class="btn wide-only" href={document.url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t('library.openPage')}
        </a>
        <Button variant="primary" icon="download" onClick={() => openExport([document.id])}>
          {t('library.export')}
        </Button>
      </header>
      <main class="library-reading">
        {look === 'text' ? (
          <ReadingText
            text={document.article.text}
            sections={document.analysis.sections}
            lines={lines}
            current={current}
            at={at}
            onSelect={setCurrent}
          />
        ) : (
          <SavedPage html={document.html} title={title} text={document.article.text} lines={lines} />
        )}
      </main>
      <ReadingList bundle={bundle} lines={lines} current={current} onSelect={setCurrent} />
    </>
  );
}
