import type { Bundle, Clip } from '../model';
import { includesKind, type Places, places } from './rows';
import { fragmentUrl } from './text-fragment';
import type { ExportContext } from './types';

/** A clip with the part it stands in and a link to its words. */
export interface ClipRow {
  readonly clip: Clip;
  /** Title of the part as the text is now, or, where that text is another one, as it was when the clip was made; '' for none. */
  readonly part: string;
  /** Offset into the text; behind all of it where the clip is of an earlier text. */
  readonly start: number;
  readonly href: string;
  /** Made of a text the page no longer has: its figures may be others now. */
  readonly isEarlier: boolean;
}

/** The clips of a report in reading order; they are wanted where notes are. */
export function clipRows(
  bundle: Bundle,
  choice: Pick<ExportContext, 'kinds'> = {},
  at: Places = places(bundle),
): ClipRow[] {
  if (!includesKind(choice, 'note')) return [];
  const { document, clips } = bundle;
  return clips
    .map((clip): ClipRow => {
      const { anchor, outline, source } = clip;
      const here = anchor?.textHash === document.textHash ? anchor : null;
      // A figure has no words of its own: it belongs where those before it do.
      const place = here && (here.start < here.end ? here.start : Math.max(0, here.start - 1));
      return {
        clip,
        part: (place === null ? outline[0] : at.partAt(place)?.title) ?? '',
        start: place ?? Number.MAX_SAFE_INTEGER,
        href: here && here.start < here.end ? at.hrefOf(here) : fragmentUrl(source.url || document.url, clip.text),
        isEarlier: anchor !== null && here === null,
      };
    })
    .sort((a, b) => a.start - b.start);
}

/** A name for what a clip shows: its caption or words, shortened to one line; '' for none. */
export const clipName = ({ text, figure }: Clip): string =>
  [...(figure?.caption || text).replace(/\s+/g, ' ').trim()].slice(0, 80).join('');
