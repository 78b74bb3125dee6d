/** What the page shows, kept in the address's fragment so that back, forward and bookmarks work. */
export const PAGES = [
  'reports',
  'findings',
  'kept',
  'compare',
  'followup',
  'similar',
  'revisions',
  'coverage',
  'import',
  'backup',
  'read',
] as const;
export type Page = (typeof PAGES)[number];

/** The ways to compare, in the order of their tabs: figures, commitments, wording, versions. */
export const COMPARE_PAGES = ['compare', 'followup', 'similar', 'revisions'] as const satisfies readonly Page[];
export type ComparePageId = (typeof COMPARE_PAGES)[number];

export interface Route {
  readonly page: Page;
  /** The report spoken of: open beside the list, being read, or the later one of a comparison. */
  readonly documentId: string | null;
  /** The finding to show first, by its start in the text. */
  readonly at: number | null;
}

/** @returns the route of a fragment such as `#/read/https%3A…@120`; the list of reports for anything else. */
export function parseRoute(hash: string): Route {
  const [, page = '', rest = ''] = /^#\/([a-z]*)(?:\/(.*))?$/.exec(hash) ?? [];
  const known = PAGES.find((one) => one === page);
  if (known === undefined) return { page: 'reports', documentId: null, at: null };
  const [, id = '', at] = /^(.*?)(?:@(\d+))?$/.exec(rest) ?? [];
  return { page: known, documentId: decode(id) || null, at: at === undefined ? null : Number(at) };
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** @returns the fragment of a route. */
export function hashOf({
  page,
  documentId,
  at,
}: {
  page: Page;
  documentId?: string | null;
  at?: number | null;
}): string {
  const id = documentId ? `/${encodeURIComponent(documentId)}` : '';
  return `#/${page}${id}${at === undefined || at === null || id === '' ? '' : `@${at}`}`;
}
