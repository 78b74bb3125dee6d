import { Button, IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';
import { KindSign } from '../../../components/KindSign';
import { Menu } from '../../../components/Menu';
import { StateMark, Tag } from '../../../components/Tag';
import { gbt7714, sourceOf } from '../../../lib/export/citation';
import { MARK_KINDS } from '../../../lib/model';
import { copyRich } from '../../../lib/shell/clipboard';
import { outlineOf } from '../../../lib/shell/parts';
import { localTime } from '../../../lib/shell/words';
import { escapeHtml } from '../../../lib/text/escape';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { useBundle } from '../data/useBundle';
import { useLibrary } from '../data/useLibrary';
import { removedReports } from '../model/commands';
import { NOTHING_SELECTED } from '../model/selection';
import { CollectionPicker } from './CollectionPicker';
import { DetailChecks, DetailParts, TimelyMark } from './DetailChecks';
import { DetailClips } from './DetailClips';
import { DetailNotes } from './DetailNotes';
import { DetailRevision } from './DetailRevision';

/** The report that is looked at: what is in it, what it says of itself, what the reader wrote, what can be done. */
export function Detail({ id, asked }: { readonly id: string; readonly asked: boolean }) {
  const t = useTranslate();
  const { store, rows, collections } = useLibrary();
  const { go, openExport, setSelection } = useDesk();
  const { run, say } = useActs();
  const open = useBundle(store, id);
  const row = rows.find((one) => one.id === id);
  const counts = MARK_KINDS.map((kind) => row?.summary?.tally[kind] ?? 0);
  const close = (): void => go({ page: 'reports' }, 'replace');
  if (!open || row === undefined) {
    return (
      <aside class="detail" aria-label={t('library.detail')} data-asked={asked}>
        {open === undefined || row === undefined ? <p class="detail-block text-3">{t('library.gone')}</p> : null}
      </aside>
    );
  }
  const { bundle, versions } = open;
  const { document } = bundle;
  const { report, sections } = document.analysis;
  const before = lastYear(rows, row);
  const openAt = (at: number): void => go({ page: 'read', documentId: id, at });
  const cite = async (): Promise<void> => {
    const line = gbt7714(sourceOf(bundle));
    if (await copyRich({ plain: line, html: `<p>${escapeHtml(line)}</p>` })) say(t('library.cited'));
  };
  return (
    <aside
      class="detail"
      aria-label={t('library.detail')}
      data-asked={asked}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header class="detail-head">
        <div class="row detail-title">
          <h2 class="grow" lang="zh-CN">
            {row.title}
          </h2>
          <Menu
            label={t('library.more')}
            groups={[
              [
                { label: t('library.export'), icon: 'download', onSelect: () => openExport([id]) },
                {
                  label: t('library.delete'),
                  icon: 'close',
                  onSelect: () => void run(t('library.deleted', { count: 1 }), removedReports([id])),
                },
              ],
            ]}
          />
          <IconButton class="narrow-only" icon="close" label={t('library.close')} onClick={close} />
        </div>
        <p class="text-2">
          <span lang="zh-CN">{report.issuer ?? row.place}</span>
          {report.published && (
            <>
              {' · '}
              <span class="num">{t('library.publishedOn', { date: report.published })}</span>{' '}
              <TimelyMark report={report} />
            </>
          )}
        </p>
        <div class="row detail-collections">
          <CollectionPicker ids={[id]} look="chip" />
          {collections
            .filter((collection) => document.collections.includes(collection.id))
            .map((collection) => (
              <Tag key={collection.id}>{collection.name}</Tag>
            ))}
        </div>
        {document.article.missing && (
          <StateMark icon="warning" tone="ask">
            {t(`library.missing.${document.article.missing}`)}
          </StateMark>
        )}
      </header>
      <div class="detail-body">
        <dl class="counts">
          {MARK_KINDS.map((kind, index) => (
            <div key={kind}>
              <dt>
                <KindSign kind={kind} />
              </dt>
              <dd class="num">{row.summary === undefined ? '…' : counts[index]}</dd>
            </div>
          ))}
        </dl>
        <DetailParts bundle={bundle} onOpen={openAt} />
        <DetailChecks bundle={bundle} onOpen={openAt} />
        <section class="detail-block">
          <h3>
            <span class="grow">{t('library.parts')}</span>
            <span>{t('library.share')}</span>
          </h3>
          {sections.length === 0 && <p class="text-3">{t('library.noParts')}</p>}
          <ol class="parts">
            {outlineOf(document.article.text, sections)
              .filter(({ heading }) => heading !== '')
              .map(({ section, heading, share }) => (
                <li key={section.start}>
                  <button type="button" class="part-line" onClick={() => openAt(section.start)}>
                    <span class="clip grow" lang="zh-CN" title={heading}>
                      {heading}
                    </span>
                    <span class="num text-3">{Math.round(share * 100)}%</span>
                  </button>
                </li>
              ))}
          </ol>
        </section>
        <DetailNotes bundle={bundle} onOpen={openAt} />
        <DetailClips bundle={bundle} onOpen={openAt} />
        <DetailRevision versions={versions} />
        <section class="detail-block">
          <h3>{t('library.origin')}</h3>
          <p class="clip">
            <a href={document.url} target="_blank" rel="noreferrer" title={document.url}>
              {document.url}
            </a>
          </p>
          <p class="caption text-3 num">
            {t('library.readOn', { time: localTime(document.retrieved) })}
            {' · '}
            {t('library.hash', { hash: document.textHash.slice(0, 12) })}
          </p>
        </section>
      </div>
      <footer class="detail-foot">
        <Button variant="primary" icon="document" onClick={() => go({ page: 'read', documentId: id })}>
          {t('library.read')}
        </Button>
        <a class="btn" href={document.url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {t('library.openPage')}
        </a>
        <IconButton icon="quote" label={t('library.cite')} onClick={() => void cite()} />
        {before && (
          <Button
            variant="ghost"
            icon="changed"
            onClick={() => {
              setSelection({ ...NOTHING_SELECTED, ids: new Set([before.id, id]), from: id });
              go({ page: 'compare' });
            }}
          >
            {t('library.compareWith', { year: before.year })}
          </Button>
        )}
      </footer>
    </aside>
  );
}

type Row = ReturnType<typeof useLibrary>['rows'][number];

/** The report of the same body, family and place for the year before. */
function lastYear(rows: readonly Row[], { record, place }: Row): Row | undefined {
  const { year, docType, level } = record.report;
  if (typeof year !== 'number') return undefined;
  return rows.find(
    ({ record: { report: other }, place: there }) =>
      other.year === year - 1 && other.docType === docType && other.level === level && there === place,
  );
}
