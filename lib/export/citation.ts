import type { SavedDocument } from '../model';
import { escapeHtml } from '../text/escape';
import { reportTitle } from './columns';

/** A report as something to cite: what every citation style is made from. Dates are ISO days. */
export interface Source {
  /** ASCII, unique within one export. */
  readonly key: string;
  readonly title: string;
  readonly author: string | null;
  /** The day of publication on the page. Not the year reported on, which stands in the title. */
  readonly published: string | null;
  readonly accessed: string;
  readonly url: string;
  readonly number: string | null;
}

/** What a reference is made from: a saved report, or a page as it is being read (then `retrieved` is now). */
export type Citable = Pick<SavedDocument, 'url' | 'title' | 'retrieved'> & {
  readonly analysis: Pick<SavedDocument['analysis'], 'report'>;
};

/** @param url another address of the page, e.g. with a text fragment for one sentence. */
export function sourceOf({ document }: { readonly document: Citable }, url: string = document.url): Source {
  const { report } = document.analysis;
  return {
    key: keyOf(document.url, report.published ?? document.retrieved),
    title: reportTitle(document),
    author: report.issuer ?? null,
    published: report.published,
    accessed: beijingDay(document.retrieved),
    url,
    number: report.documentNumber,
  };
}

/** The day of an ISO time in Beijing time (UTC+8), in which the pages state their own dates. */
export function beijingDay(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso.slice(0, 10) : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Sources of a selection, keys made unique with a, b, c… in order. */
export function sourcesOf(reports: readonly { readonly document: Citable }[]): Source[] {
  const sources = reports.map((report) => sourceOf(report));
  const total = new Map<string, number>();
  for (const { key } of sources) total.set(key, (total.get(key) ?? 0) + 1);
  const used = new Map<string, number>();
  return sources.map((source) => {
    if (total.get(source.key) === 1) return source;
    const number = used.get(source.key) ?? 0;
    used.set(source.key, number + 1);
    return { ...source, key: source.key + suffix(number) };
  });
}

/** `a` … `z`, `aa` … */
const suffix = (number: number): string =>
  (number >= 26 ? suffix(Math.floor(number / 26) - 1) : '') + String.fromCharCode(97 + (number % 26));

/** `https://www.qinglan.gov.cn/…`, 2024 → `qinglan2024`. */
function keyOf(url: string, date: string): string {
  const host = /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
  const labels = host.split('.').filter((label) => !/^(?:www\d*|gov|com|org|net|edu|cn|hk|mo|tw)$/i.test(label));
  const name = (labels.at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${name || 'source'}${/^\d{4}/.exec(date)?.[0] ?? ''}`;
}

/** A quotation with the place it stands at ('' where unknown) and its reference, as plain text. */
export const quotation = (quote: string, where: string, reference: string): string =>
  `“${quote}”${where ? `（${where}）` : ''}\n${reference}`;

/** The same for word processors, as HTML. */
export const quotationHtml = (quote: string, where: string, reference: string): string =>
  `<blockquote>${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote><p>${escapeHtml(`${where ? `（${where}）` : ''}${reference}`)}</p>`;

/**
 * GB/T 7714—2015, 4.6 电子资源: `主要责任者. 题名[EB/OL]. (更新或修改日期)[引用日期]. 获取和访问路径.`
 * Place and publisher are left out where the publisher is the author, as is usual for a body's own site.
 */
export function gbt7714({ author, title, published, accessed, url }: Source): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const head = author ? `${line(author)}. ` : '';
  return `${head}${line(title)}[EB/OL]. ${published ? `(${published})` : ''}[${accessed}]. ${url}.`;
}

/** `2024-01-20` → [2024, 1, 20]; parts that are missing are left out. */
export const dateParts = (iso: string): number[] =>
  (/^\d{4}(?:-\d{2}){0,2}/.exec(iso)?.[0] ?? '')
    .split('-')
    .filter((part) => part !== '')
    .map(Number);
