/** Where in a text that was read from several pages a further one begins (UTF-16 offset), and its address. */
interface Start {
  readonly url: string;
  readonly start: number;
}

/**
 * @param pages the further pages, in order
 * @returns the page a text offset stands on, counted from 1, and its address; null for the first page
 */
export function furtherPageAt(pages: readonly Start[], offset: number): { number: number; url: string } | null {
  const at = pages.findLastIndex(({ start }) => start <= offset);
  const page = pages[at];
  return page ? { number: at + 2, url: page.url } : null;
}
