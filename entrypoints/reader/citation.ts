import { gbt7714, quotation, quotationHtml, sourceOf } from '@/lib/export/citation';
import { fragmentUrl } from '@/lib/export/text-fragment';
import type { Translate } from '@/lib/i18n';
import type { Span } from '@/lib/model';
import type { Copy } from '@/lib/page/clipboard';
import { whereOf } from './passage';
import type { PageReading } from './reading';

/** A passage and where it comes from: the words that follow a quotation. */
export interface Origin {
  /** Part path and paragraph; '' where the passage has no place. */
  readonly where: string;
  /** Reference after GB/T 7714, its address leading to the very words (text fragment). */
  readonly reference: string;
}

/** @param now ISO time of retrieval. */
export function originOf(reading: PageReading, span: Span | null, quote: string, now: string, t: Translate): Origin {
  const { article, analysis, signals, url } = reading;
  const document = { url, title: signals.title, retrieved: now, analysis };
  return {
    where: span ? whereOf(article.text, analysis.sections, span, t) : '',
    reference: gbt7714(sourceOf({ document }, fragmentUrl(url, quote))),
  };
}

/** A quotation with its origin, as plain text and as HTML. */
export const citation = (quote: string, { where, reference }: Origin): Copy => ({
  plain: quotation(quote, where, reference),
  html: quotationHtml(quote, where, reference),
});
