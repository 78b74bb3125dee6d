/** What a reference names. Dates are ISO dates. */
export interface Referenced {
  readonly issuer: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly url: string;
  /** A report (`R`) or any other page (`EB`). */
  readonly isReport: boolean;
}

/**
 * @returns a reference after GB/T 7714—2015: issuer. title[R/OL]. (published)[retrieved]. address. Unknown elements are left
 * out, as the standard has it.
 * @param retrieved ISO date (or time; its date counts)
 */
export function reference({ issuer, title, published, url, isReport }: Referenced, retrieved: string): string {
  const who = issuer ? `${issuer}. ` : '';
  const when = published ? `(${published})` : '';
  return `${who}${title}[${isReport ? 'R' : 'EB'}/OL]. ${when}[${retrieved.slice(0, 10)}]. ${url}.`;
}
