import fc from 'fast-check';
import { CLIP_KINDS, type Clip } from '@/lib/model';

/** Any words, characters outside the BMP, quotes, line ends and formulas among them. */
const words = fc.string({ unit: fc.constantFrom(...'法治418件%,。"\'=+-@\n\t\\{}<>&😀𠮷'), maxLength: 12 });
const grid = fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 3 });
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const picture = fc
  .tuple(fc.constantFrom('image/png', 'image/jpeg', 'image/webp'), fc.uint8Array({ minLength: 1, maxLength: 40 }))
  .map(([type, bytes]) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));

/** Clips of every kind on a report, with and without place, tables, figure and picture. */
export const clipsOf = (documentId: string, textHash: string): fc.Arbitrary<Clip> =>
  fc.record({
    id: fc.uuid(),
    documentId: fc.constant(documentId),
    created: time,
    kind: fc.constantFrom(...CLIP_KINDS),
    anchor: fc.option(
      fc.record({ start: fc.nat(9), end: fc.nat({ max: 9 }).map((n) => n + 9), textHash: fc.constant(textHash) }),
    ),
    text: words,
    grid,
    tables: fc.array(grid, { maxLength: 2 }),
    figure: fc.option(
      fc.record({ address: words, caption: words, pixels: fc.constantFrom('kept', 'foreign', 'unloaded') }),
    ),
    source: fc.record({ url: words, title: words, issuer: fc.option(words), retrieved: time }),
    outline: fc.array(words, { maxLength: 3 }),
    note: words,
    tags: fc.array(words, { maxLength: 3 }),
    picture: fc.option(picture),
  });

/** A record with its pictures as bytes: two Blobs are never told apart by comparing them. */
export async function withBytes<T>(record: T): Promise<unknown> {
  const { picture } = record as { picture?: Blob | null };
  if (!picture) return record;
  return { ...record, picture: [picture.type, ...new Uint8Array(await picture.arrayBuffer())] };
}
