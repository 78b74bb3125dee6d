import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Popover } from '../../../components/library/Popover';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { removedView, savedView } from '../model/commands';
import { readView, writeView } from '../model/views';

/** Saved views: choose one, keep the present one, remove one (and take that back). */
export function ViewsMenu() {
  const t = useTranslate();
  const { views } = useLibrary();
  const { view, setView } = useDesk();
  const { run } = useActs();
  const [name, setName] = useState('');
  const save = (): void => {
    const saved = {
      id: crypto.randomUUID(),
      name: name.trim(),
      created: new Date().toISOString(),
      query: writeView(view),
    };
    setName('');
    void run(t('library.viewSaved', { name: saved.name }), savedView(saved));
  };
  return (
    <Popover label={t('library.views')}>
      {(close) => (
        <div class="stack">
          {views.length === 0 && <p class="text-3">{t('library.noViews')}</p>}
          <ul>
            {views.map((saved) => (
              <li key={saved.id} class="row">
                <button
                  type="button"
                  class="menu-line grow"
                  onClick={() => {
                    const query = readView(saved.query);
                    if (query !== null) setView(query);
                    close();
                  }}
                >
                  {saved.name}
                </button>
                <IconButton
                  icon="close"
                  label={t('library.removeView', { name: saved.name })}
                  onClick={() => void run(t('library.viewRemoved', { name: saved.name }), removedView(saved))}
                />
              </li>
            ))}
          </ul>
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') save();
            }}
          >
            <input
              type="text"
              class="input grow"
              value={name}
              placeholder={t('library.viewName')}
              aria-label={t('library.viewName')}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" size="small" disabled={name.trim() === ''}>
              {t('library.save')}
            </Button>
          </form>
        </div>
      )}
    </Popover>
  );
}
