import type { PageStart } from '@/lib/messaging/protocol';
import type { Analysis, PageSignals } from '@/lib/model';
import { type ArticleReading, htmlOf, indexReport, readArticle } from '@/lib/page/article';
import { type FurtherPage, readFurther } from '@/lib/page/further';
import { readSignals } from '@/lib/page/signals';
import { readReport } from '@/lib/reports/read';
import { textHash } from '@/lib/text/hash';
import { once } from '@/lib/text/once';

/** One page as read: what it says of itself, its article with the way back to the page, and what was found in it. */
export interface PageReading extends ArticleReading {
  /** The address at the time of reading, without fragment. */
  readonly url: string;
  readonly title: string;
  readonly signals: PageSignals;
  readonly analysis: Analysis;
  /** SHA-256 (hex) of article.text. */
  readonly textHash: () => string;
  /** Further pages that were read together with this one: the end of article.text, without a place here. */
  readonly further: readonly FurtherPage[];
}

const address = (): string => location.href.replace(/#.*$/s, '');

/** Reads the live page from scratch. */
export function readPage(page: Document): PageReading {
  return readingOf(page, readArticle(page), []);
}

function readingOf(page: Document, found: ArticleReading, further: readonly FurtherPage[]): PageReading {
  const signals = readSignals(page, found);
  return {
    url: address(),
    title: page.title,
    signals,
    ...found,
    analysis: readReport(signals, found.article),
    textHash: once(() => textHash(found.article.text)),
    further,
  };
}

/**
 * Reads again after the page has changed. Where the same words stand under the same element only the way to the nodes is
 * built anew; findings and their offsets stay.
 */
export function readAgain(page: Document, before: PageReading): PageReading {
  if (before.url !== address() || !before.root.isConnected) return readPage(page);
  const index = indexReport(before.root).extended(linesOf(before.further));
  const isSame = index.text === before.article.text;
  // What is missing may have been unfolded beside the article.
  if (isSame && before.further.length > 0) return { ...before, index };
  if (isSame && before.article.missing === null) return { ...before, index, html: htmlOf(before.root, index) };
  const found = readArticle(page);
  if (isSame && found.article.text === before.article.text) return { ...before, ...found };
  return readingOf(page, found, []);
}

/**
 * The reading of a report that goes on elsewhere, together with its further pages (see `readFurther`).
 * @returns it with `missing` cleared where all of them came; null where none did
 */
export async function readTogether(
  page: Document,
  before: PageReading,
  holder: Node,
  signal: AbortSignal,
): Promise<PageReading | null> {
  const { pages, html, complete } = await readFurther(before, holder, signal);
  if (pages.length === 0) return null;
  const index = before.index.extended(linesOf(pages));
  const article = { text: index.text, missing: complete ? null : before.article.missing };
  const together = before.html() + html;
  return readingOf(page, { ...before, article, index, html: () => together }, pages);
}

const linesOf = (pages: readonly FurtherPage[]): string[] => pages.flatMap(({ lines }) => lines);

/** Where each further page begins in the article's text, and its address. */
export function pageStarts({ article, further }: PageReading): PageStart[] {
  const characters = further.map(({ lines }) => lines.reduce((sum, line) => sum + line.length + 1, 0));
  return further.map(({ url }, i) => ({
    url,
    start: article.text.length + 1 - characters.slice(i).reduce((sum, each) => sum + each, 0),
  }));
}
