import type { ReportData } from '../model';

/** Whose report it is: a government, known by its place, or a department of one. */
export interface Body {
  /** Division code of a government's place where known, else the name: the same for all reports of the body. */
  readonly key: string;
  readonly name: string;
}

/** @returns the body a report is of. A department is a body of its own beside the government of its place. */
export function bodyOf({ level, issuer, region, regionCode }: ReportData, url: string): Body {
  const place = region ?? issuer ?? hostOf(url);
  if (level !== 'department') return { key: regionCode ?? place, name: place };
  const name = issuer ?? place;
  return { key: `department:${regionCode ?? region ?? ''}:${name}`, name };
}

const hostOf = (url: string): string => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
