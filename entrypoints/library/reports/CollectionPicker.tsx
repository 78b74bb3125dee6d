import { useTranslate } from '../../../components/i18n';
import { Popover } from '../../../components/library/Popover';
import { NameForm } from '../../../components/NameForm';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';

/** Puts reports into collections and takes them out; makes a new one. */
export function CollectionPicker({ ids, look }: { readonly ids: readonly string[]; readonly look: 'chip' | 'button' }) {
  const t = useTranslate();
  const { store, rows, collections } = useLibrary();
  const { run } = useActs();
  const wanted = new Set(ids);
  const members = rows.filter(({ id }) => wanted.has(id)).map(({ record }) => record);
  const inside = (collection: string): number =>
    members.filter((record) => record.collections.includes(collection)).length;

  const setAll = (change: (before: readonly string[]) => readonly string[]): Promise<void> =>
    store.documents.setCollectionsOfMany(members.map(({ id, collections: before }) => [id, change(before)]));
  const restore = (): Promise<void> => setAll((before) => before);
  const toggle = (id: string, word: string): void => {
    const isOut = inside(id) === members.length;
    void run({
      message: t(isOut ? 'library.collectionLeft' : 'library.collectionJoined', { name: word, count: members.length }),
      redo: () => setAll((before) => (isOut ? before.filter((one) => one !== id) : [...before, id])),
      undo: restore,
    });
  };
  const create = (name: string): void => {
    const made = { id: crypto.randomUUID(), name, note: '', created: new Date().toISOString() };
    void run({
      message: t('library.collectionJoined', { name: made.name, count: members.length }),
      redo: async () => {
        await store.collections.put(made);
        await setAll((before) => [...before, made.id]);
      },
      undo: async () => {
        await restore();
        await store.collections.remove(made.id);
      },
    });
  };
  return (
    <Popover label={t('library.collection')} icon="archive" look={look}>
      {() => (
        <div class="stack">
          {collections.map((collection) => (
            <label key={collection.id} class="row">
              <input
                type="checkbox"
                class="checkbox"
                checked={inside(collection.id) === members.length}
                ref={(box) => {
                  const count = inside(collection.id);
                  if (box) box.indeterminate = count > 0 && count < members.length;
                }}
                onChange={() => toggle(collection.id, collection.name)}
              />
              {collection.name}
            </label>
          ))}
          <NameForm label={t('library.newCollection')} add={t('library.add')} onName={create} />
        </div>
      )}
    </Popover>
  );
}
