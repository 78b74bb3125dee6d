import { useCallback } from 'preact/hooks';
import { useTranslate } from '../../../components/i18n';
import { NameForm } from '../../../components/NameForm';
import type { Snapshot } from '../../../lib/messaging/protocol';
import { type Collection, documentId } from '../../../lib/model';
import { theStore, useStored } from '../../../lib/shell/store';
import { attempt, type Store } from '../../../lib/store';
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

  const set = (after: readonly string[], message: string): Promise<boolean> =>
    history.ask('reader/collect', { label: message, before: [...inside], after: [...after] }, message);
  const toggle = ({ id: one, name: word }: Collection): void => {
    const isIn = inside.includes(one);
    void set(
      isIn ? inside.filter((other) => other !== one) : [...inside, one],
      t(isIn ? 'panel.collection.left' : 'panel.collection.joined', { name: word }),
    );
  };
  const create = async (name: string): Promise<void> => {
    const known = all.find((collection) => collection.name === name);
    if (known) {
      if (!inside.includes(known.id)) toggle(known);
      return;
    }
    const made = { id: crypto.randomUUID(), name, note: '', created: new Date().toISOString() };
    const put = await attempt(async () => (await theStore()).collections.put(made));
    if (put.ok) await set([...inside, made.id], t('panel.collection.joined', { name }));
    else history.say(t(`error.${put.error.code}`));
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
              onChange={() => toggle(collection)}
            />
            {collection.name}
          </label>
        ))}
        <NameForm
          label={t('panel.collection.new')}
          add={t('panel.collection.add')}
          onName={(name) => void create(name)}
        />
      </div>
    </section>
  );
}
