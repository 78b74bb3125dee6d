import type { Bundle, ClipFile, ClipKind } from '../../model';
import { clipToFile } from '../../text/pixels';
import { gridTsv } from '../grid';

interface ClipPart {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A clip as the list of a folder says it: its picture is a file beside it. */
type Listed = Omit<ClipFile, 'picture'> & { readonly picture: string | null };

/**
 * The clips of a report as files: `clips.json` with all that is known of each, pictures and tables beside it under the same
 * number (`01-figure.png`, `02-table.tsv`). Nothing where there are none.
 */
export async function clipParts({ clips }: Bundle, folder: string): Promise<ClipPart[]> {
  if (clips.length === 0) return [];
  const parts: ClipPart[] = [];
  const listed: Listed[] = [];
  for (const [index, clip] of clips.entries()) {
    const name = nameOf(index, clip.kind);
    const picture = clip.picture && `${name}.${clip.picture.type.split('/')[1]}`;
    if (clip.picture && picture)
      parts.push({ path: `${folder}/clips/${picture}`, content: new Uint8Array(await clip.picture.arrayBuffer()) });
    const grids = clip.grid.length > 0 ? [clip.grid] : clip.tables;
    for (const [at, grid] of grids.entries()) {
      const number = grids.length > 1 ? `-${at + 1}` : '';
      parts.push({ path: `${folder}/clips/${name}${number}.tsv`, content: gridTsv(grid) });
    }
    listed.push({ ...(await clipToFile({ ...clip, picture: null })), picture });
  }
  return [{ path: `${folder}/clips.json`, content: `${JSON.stringify(listed, null, 2)}\n` }, ...parts];
}

const nameOf = (index: number, kind: ClipKind): string => `${String(index + 1).padStart(2, '0')}-${kind}`;
