import { useState } from 'preact/hooks';
import { IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Popover } from '../../../components/library/Popover';
import { NameForm } from '../../../components/NameForm';
import type { Collection } from '../../../lib/model';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { collected, madeCollection, removedCollection, renamedCollection } from '../model/commands';

/** Puts reports into collections and takes them out; makes, renames and deletes collections. */
export function CollectionPicker({ ids, look }: { readonly ids: readonly string[]; readonly look: 'chip' | 'button' }) {
  const t = useTranslate();
  const { rows, collections } = useLibrary();
  const { run } = useActs();
  const [renaming, setRenaming] = useState<string | null>(null);
  const wanted = new Set(ids);
  const all = rows.map(({ record }) => record);
  const members = all.filter(({ id }) => wanted.has(id));
  const inside = (collection: string): number =>
    members.filter((record) => record.collections.includes(collection)).length;

  const toggle = ({ id, name }: Collection): void => {
    const into = inside(id) < members.length;
    const edits = collected(id, members, into);
    void run(t(into ? 'library.collectionJoined' : 'library.collectionLeft', { name, count: edits.length }), edits);
  };
  const create = (name: string): void => {
    const known = collections.find((collection) => collection.name === name);
    if (known) {
      if (inside(known.id) < members.length) toggle(known);
      return;
    }
    const made = { id: crypto.randomUUID(), name, note: '', created: new Date().toISOString() };
    void run(t('library.collectionJoined', { name, count: members.length }), madeCollection(made, members));
  };
  const rename = (collection: Collection, after: string): void => {
    setRenaming(null);
    if (after === collection.name) return;
    void run(t('library.renamed', { before: collection.name, after }), renamedCollection(collection, after));
  };
  const remove = (collection: Collection): void =>
    void run(t('library.collectionRemoved', { name: collection.name }), removedCollection(collection, all));
  return (
    <Popover label={t('library.collection')} icon="archive" look={look}>
      {() => (
        <div class="stack">
          {collections.map((collection) =>
            renaming === collection.id ? (
              <NameForm
                key={collection.id}
                label={t('library.renameTo')}
                add={t('library.save')}
                from={collection.name}
                onName={(name) => rename(collection, name)}
              />
            ) : (
              <div key={collection.id} class="row">
                <label class="row grow">
                  <input
                    type="checkbox"
                    class="checkbox"
                    checked={inside(collection.id) === members.length}
                    ref={(box) => {
                      const count = inside(collection.id);
                      if (box) box.indeterminate = count > 0 && count < members.length;
                    }}
                    onChange={() => toggle(collection)}
                  />
                  {collection.name}
                </label>
                <IconButton
                  icon="pencil"
                  label={t('library.rename', { name: collection.name })}
                  onClick={() => setRenaming(collection.id)}
                />
                <IconButton
                  icon="close"
                  label={t('library.removeCollection', { name: collection.name })}
                  onClick={() => remove(collection)}
                />
              </div>
            ),
          )}
          <NameForm label={t('library.newCollection')} add={t('library.add')} onName={create} />
        </div>
      )}
    </Popover>
  );
}
