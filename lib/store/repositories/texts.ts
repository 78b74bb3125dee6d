import { type TextVersion, TextVersionSchema } from '../../model';
import type { Context } from '../context';
import { guard } from '../errors';
import { ofDocument } from '../schema';

/** Texts of reports, every version. What goes with the last one, its HTML and findings, is put together in bundles.ts. */
export function createTexts({ db, read }: Context) {
  return {
    get: async (documentId: string, textHash: string): Promise<TextVersion | undefined> =>
      read.one('texts', TextVersionSchema, await guard(() => db.get('texts', [documentId, textHash]))),

    /** All versions of a page's text, oldest first. */
    versions: async (documentId: string): Promise<TextVersion[]> =>
      read
        .many('texts', TextVersionSchema, await guard(() => db.getAll('texts', ofDocument(documentId))))
        .sort((a, b) => a.retrieved.localeCompare(b.retrieved)),

    /** Reports with more than one version of their text: keys only, no text is read. */
    async revised(): Promise<string[]> {
      const keys = await guard(() => db.getAllKeys('texts'));
      return [...new Set(keys.flatMap(([id], index) => (keys[index - 1]?.[0] === id ? [id] : [])))];
    },
  };
}
