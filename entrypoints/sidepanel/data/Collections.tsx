import { useCallback } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { NameForm } from '../../../components/NameForm';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { type CollectEdit, type Collection, documentId } from '../../../lib/model';
import { useStored } from '../../../lib/shell/store';
import type { Store } from '../../../lib/store';
import type { History } from '../history';

interface CollectionsProps {
  readonly snapshot: Snapshot;
  readonly history: History;
}

/** The projects this report is in; putting it into others, making a new one. A report not kept yet is kept first. */
export function Collections({ snapshot, history }: CollectionsProps) {
  const t = useTranslate();
  const id = documentId(snapshot.url);
  const load = useCallback(
    async (store: Store) => ({ all: await store.collections.list(), kept: await store.documents.get(id) }),
    [id],
  );
  const stored = useStored(load);
  if (stored.status !== 'ready') return null;
  const { all, kept } = stored.value;
  const inside = kept?.collections ?? [];

  const collect = (edits: readonly CollectEdit[], message: string): Promise<boolean> =>
    history.ask('reader/collect', { label: message, edits: [...edits] }, message);
  /** @param isIn as the box says it: what is stored may not have been read again since the last press. */
  const set = ({ id: collection, name }: Collection, isIn: boolean): void => {
    void collect(
      [{ of: 'membership', documentId: id, collection, before: !isIn, after: isIn }],
      t(isIn ? 'panel.collection.joined' : 'panel.collection.left', { name }),
    );
  };
  const create = (name: string): void => {
    const known = all.find((collection) => collection.name === name);
    if (known) {
      if (!inside.includes(known.id)) set(known, true);
      return;
    }
    const made = { id: crypto.randomUUID(), name, note: '', created: new Date().toISOString() };
    void collect(
      [
        { of: 'collection', before: null, after: made },
        { of: 'membership', documentId: id, collection: made.id, before: false, after: true },
      ],
      t('panel.collection.joined', { name }),
    );
  };
  return (
    <section class="group" aria-labelledby="collections-head">
      <div class="group-head">
        <h2 id="collections-head">{t('panel.collections')}</h2>
        <span>
          {inside.length === 0 ? t('panel.collections.none') : t('panel.collections.in', { count: inside.length })}
        </span>
      </div>
      <div class="collections">
        {all.map((collection) => (
          <label key={collection.id} class="row">
            <input
              type="checkbox"
              class="checkbox"
              checked={inside.includes(collection.id)}
              onChange={(event) => set(collection, event.currentTarget.checked)}
            />
            {collection.name}
          </label>
        ))}
        <NameForm label={t('panel.collection.new')} add={t('panel.collection.add')} onName={create} />
      </div>
    </section>
  );
}
