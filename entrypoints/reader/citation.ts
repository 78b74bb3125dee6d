import type { PageSignals, ReportData } from '@/lib/model';
import { type Copy, escapeHtml } from '@/lib/page/clipboard';

/** Where a passage comes from. */
export interface Source {
  readonly url: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly published: string | null;
  /** Part path and paragraph, as the card shows them. */
  readonly where: string;
}

export const sourceOf = (signals: PageSignals, report: ReportData, where: string): Source => ({
  url: signals.url.replace(/#.*$/s, ''),
  title: report.title || signals.title,
  issuer: report.issuer,
  published: report.published,
  where,
});

/**
 * A reference after GB/T 7714—2015, electronic resource [EB/OL]: issuer. title [EB/OL]. (published) [retrieved]. address.
 * @param today ISO date of retrieval.
 */
export function reference({ url, title, issuer, published }: Source, today: string): string {
  const who = issuer ? `${issuer}. ` : '';
  const when = published ? `(${published})` : '';
  return `${who}${title}[EB/OL]. ${when}[${today}]. ${url}.`;
}

/** A quotation with its source, as plain text and as HTML. */
export function citation(quote: string, source: Source, today: string): Copy {
  const place = source.where ? `（${source.where}）` : '';
  const from = reference(source, today);
  return {
    plain: `“${quote}”${place}\n${from}`,
    html: `<blockquote>${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote><p>${escapeHtml(place)}${escapeHtml(from)}</p>`,
  };
}

/** A table with its source: tab-separated for spreadsheets, an HTML table for word processors. */
export function tableCitation(grid: readonly (readonly string[])[], source: Source, today: string): Copy {
  const cell = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').trim();
  const from = reference(source, today);
  const rows = grid.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(cell(text))}</td>`).join('')}</tr>`);
  return {
    plain: `${grid.map((row) => row.map(cell).join('\t')).join('\n')}\n${from}`,
    html: `<table>${rows.join('')}</table><p>${escapeHtml(from)}</p>`,
  };
}
