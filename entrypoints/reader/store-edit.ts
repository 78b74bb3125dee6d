import { send } from '@/lib/messaging/client';
import { type CollectEdit, ok, type Result, type WholeEdit } from '@/lib/model';
import { clipFromFile, clipToFile } from '@/lib/text/pixels';

/**
 * Has the library carry edits of this page out, one after the other.
 * @returns the edits as they were done: a report taken out comes back with all that belonged to it
 */
export async function storeEdits(edits: readonly WholeEdit[]): Promise<Result<WholeEdit[]>> {
  const done: WholeEdit[] = [];
  const collecting: CollectEdit[] = [];
  for (const edit of edits) {
    if (edit.of === 'membership' || edit.of === 'collection') {
      collecting.push(edit);
      continue;
    }
    const result = await storeEdit(edit);
    if (!result.ok) return result;
    done.push(result.value);
  }
  if (collecting.length > 0) {
    const result = await send('document/collect', { edits: collecting });
    if (!result.ok) return result;
  }
  return ok([...done, ...collecting]);
}

async function storeEdit(edit: WholeEdit): Promise<Result<WholeEdit>> {
  const as = (result: Result<undefined>): Result<WholeEdit> => (result.ok ? ok(edit) : result);
  switch (edit.of) {
    case 'annotation':
      return as(
        edit.after
          ? await send('annotation/put', edit.after)
          : await send('annotation/remove', { id: edit.before?.id ?? '' }),
      );
    case 'clip':
      return as(
        edit.after
          ? await send('clip/put', await clipToFile(edit.after))
          : await send('clip/remove', { id: edit.before?.id ?? '' }),
      );
    case 'report': {
      if (edit.after) {
        const clips = await Promise.all(edit.after.clips.map(clipToFile));
        return as(await send('document/put-back', { ...edit.after, clips }));
      }
      const taken = await send('document/remove', undefined);
      if (!taken.ok) return taken;
      return ok({ of: 'report', before: { ...taken.value, clips: taken.value.clips.map(clipFromFile) }, after: null });
    }
    default:
      throw new Error(`a page does not change a ${edit.of}`);
  }
}
