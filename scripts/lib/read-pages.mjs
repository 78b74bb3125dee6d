// The run over many pages: one browser, one line of progress each, a failing page never stops the others.
import { readPage } from './read-page.mjs';
import { serveFiles } from './routes.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').launchWithExtension>>} browser
 * @param {{ name: string, url: string, file?: string }[]} pages
 * @param {{ force: boolean, onRead: (read: { name: string, report: object, page: import('playwright').Page }) => Promise<void>, say: (line: string) => void }} how
 * @returns {Promise<{ rows: object[], failed: number }>} one table row per page that was read
 */
export async function readPages(browser, pages, { force, onRead, say }) {
  await serveFiles(browser.context, pages);
  const control = await browser.context.newPage();
  await control.goto(`chrome-extension://${browser.extensionId}/automation.html`);
  const rows = [];
  let failed = 0;
  for (const [index, target] of pages.entries()) {
    const place = `[${index + 1}/${pages.length}]`;
    const started = Date.now();
    try {
      const { report, page } = await readPage({ ...browser, control }, target, { force });
      await onRead({ name: target.name, report, page });
      await page.close();
      const row = toRow(target.name, report);
      rows.push(row);
      say(`${place} ✓ ${target.name}: ${summary(row)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      say(`${place} ✗ ${target.name} (${target.url}): ${error.message}`);
    }
  }
  return { rows, failed };
}

const toRow = (name, file) => ({
  page: name,
  report: file.detection.isReport,
  type: file.report?.docType ?? '',
  issuer: file.report?.issuer ?? '',
  year: [file.report?.year ?? ''].flat().join('—'),
  metrics: file.metrics.length,
  commitments: file.commitments.length,
  shortcomings: file.shortcomings.length,
  missing: file.article?.missing ?? '',
});

const summary = (row) =>
  row.report
    ? `${row.metrics} metrics, ${row.commitments} commitments, ${row.shortcomings} shortcomings`
    : 'not recognised as a report';
