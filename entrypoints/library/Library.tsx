import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useLanguage, useTranslate } from '../../components/i18n';
import { Logo } from '../../components/icons';
import { KindCount } from '../../components/KindSign';
import { loadExporter, reportFile } from '../../lib/export';
import { exportName } from '../../lib/export/file-name';
import type { DocumentRecord } from '../../lib/model';
import { downloadFile } from '../../lib/shell/download';
import { exportContext } from '../../lib/shell/export-context';
import { theStore, useStored } from '../../lib/shell/store';
import { yearText } from '../../lib/shell/words';
import type { Store } from '../../lib/store';

const listDocuments = (store: Store): Promise<DocumentRecord[]> => store.documents.list();

/** Saved reports, each with its file to take away. */
export function Library() {
  const t = useTranslate();
  const language = useLanguage();
  const documents = useStored(listDocuments);
  const exportAll = async (): Promise<void> => {
    const exporter = await loadExporter('report-file');
    downloadFile(await exporter.write(await (await theStore()).bundles.all(), exportContext(language)));
  };
  const exportOne = async (id: string): Promise<void> => {
    const bundle = await (await theStore()).bundles.get(id);
    if (bundle === undefined) return;
    const { version, now } = exportContext(language);
    const content = `${JSON.stringify(reportFile(bundle, version), null, 2)}\n`;
    downloadFile({ name: exportName([bundle], now, 'report.json'), mime: 'application/json', content });
  };
  return (
    <main class="library">
      <header class="row">
        <Logo />
        <h1 class="grow">{t('library.heading')}</h1>
        {documents.status === 'ready' && documents.value.length > 0 && (
          <Button icon="download" onClick={() => void exportAll()}>
            {t('library.exportAll')}
          </Button>
        )}
      </header>
      {documents.status === 'failed' && <EmptyState icon="warning" title={t('library.unavailable')} />}
      {documents.status === 'ready' && documents.value.length === 0 && (
        <EmptyState icon="document" title={t('library.empty')}>
          <p>{t('library.emptyHint')}</p>
        </EmptyState>
      )}
      {documents.status === 'ready' && documents.value.length > 0 && (
        <div class="card">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('library.report')}</th>
                <th scope="col" class="number">
                  {t('library.year')}
                </th>
                <th scope="col">{t('library.findings')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('library.exportFile')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {documents.value.map((record) => (
                <tr key={record.id}>
                  <td>
                    <a href={record.url} lang="zh-CN">
                      {record.report.title || record.title}
                    </a>
                    <div class="caption text-3" lang="zh-CN">
                      {record.report.region ?? record.report.issuer}
                    </div>
                  </td>
                  <td class="number">{yearText(record.report.year)}</td>
                  <td>
                    <span class="row">
                      <KindCount kind="metric" count={record.counts.metric} />
                      <KindCount kind="commitment" count={record.counts.commitment} />
                      <KindCount kind="shortcoming" count={record.counts.shortcoming} />
                    </span>
                  </td>
                  <td class="number">
                    <Button size="small" icon="download" onClick={() => void exportOne(record.id)}>
                      {t('library.exportFile')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
