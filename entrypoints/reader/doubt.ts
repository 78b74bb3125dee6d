import type { Analysis, Article } from '@/lib/model';

/**
 * What is said of a page that was read and is not recognised as a report, be it that the reader asked for it or that its title
 * or column promised one. @returns a key of the words, null for a report.
 */
export function doubtOf({ detection }: Analysis, missing: Article['missing']) {
  if (detection.isReport) return null;
  // The title states a report; of the text there is too little, or it is about something else.
  if (!detection.reasons.includes('reason.text-lacks')) return 'page.notice.not-report';
  return missing === null ? 'page.notice.text-lacks' : 'page.notice.part-read';
}
