import type { Translate } from '@/lib/i18n';
import { documentId } from '@/lib/model';
import type { Host } from '@/lib/page/host';
import type { Act } from '@/lib/review';
import type { Navigation } from './navigate';
import type { Pencil } from './pencil';
import type { ReaderState } from './state';
import type { Surface } from './surface';
import { uuid } from './uuid';

/** What the reader is made of; acts are functions of these. */
export interface Parts {
  readonly state: ReaderState;
  readonly surface: Surface;
  readonly navigation: Navigation;
  readonly pencil: Pencil;
  readonly host: Host;
  readonly translate: () => Translate;
}

/** The page and the moment of an act, or null while nothing is read. */
export function momentOf(state: ReaderState): Act | null {
  const reading = state.reading.value;
  return (
    reading && {
      documentId: documentId(location.href),
      text: reading.article.text,
      textHash: reading.textHash(),
      now: new Date().toISOString(),
      id: uuid(),
      creator: state.settings.value.creator,
    }
  );
}

const LONG = 24;

/** Words short enough for a toast. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
}
