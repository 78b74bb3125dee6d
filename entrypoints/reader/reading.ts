import type { Analysis, Article, PageSignals } from '@/lib/model';
import { indexReport, readArticle } from '@/lib/page/article';
import { readSignals } from '@/lib/page/signals';
import type { TextIndex } from '@/lib/page/text-index';
import { readReport } from '@/lib/reports/read';
import { textHash } from '@/lib/text/hash';

/** One page as read: what it says of itself, its article with the way back to the page, and what was found in it. */
export interface PageReading {
  /** The address at the time of reading, without fragment. */
  readonly url: string;
  readonly title: string;
  readonly signals: PageSignals;
  readonly article: Article;
  readonly index: TextIndex;
  readonly html: string;
  readonly root: Element;
  readonly analysis: Analysis;
  /** SHA-256 (hex) of article.text. */
  readonly textHash: string;
}

const address = (): string => location.href.replace(/#.*$/s, '');

/** Reads the live page from scratch. */
export function readPage(page: Document): PageReading {
  const found = readArticle(page);
  const signals = readSignals(page, found.root);
  return {
    url: address(),
    title: page.title,
    signals,
    ...found,
    analysis: readReport(signals, found.article),
    textHash: textHash(found.article.text),
  };
}

/**
 * Reads again after the page has changed. Where the same words stand under the same element only the way to the nodes is
 * built anew; findings and their offsets stay.
 */
export function readAgain(page: Document, before: PageReading): PageReading {
  if (before.root.isConnected && before.url === address()) {
    const index = indexReport(before.root);
    if (index.text === before.article.text) return { ...before, index };
  }
  return readPage(page);
}
