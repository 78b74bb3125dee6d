import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/i18n';
import type { MessageKey } from '../../lib/i18n';

/** Commands of the manifest, which the browser lets the reader change. */
const COMMANDS = [
  ['toggle-panel', 'options.key.panel'],
  ['toggle-marks', 'options.key.marks'],
  ['next-mark', 'options.key.next'],
  ['previous-mark', 'options.key.previous'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Keys of card and panel while they have the focus. */
const KEYS = [
  ['options.key.step', ['J', 'K']],
  ['options.key.decide', ['Y', 'E', 'X']],
  ['options.key.annotate', ['N', 'T', 'C']],
  ['options.key.goto', ['G']],
  ['options.key.search', ['/']],
  ['options.key.kinds', ['1', '2', '3', '4']],
  ['options.key.undo', ['Ctrl+Z', 'Ctrl+Shift+Z']],
] as const satisfies readonly (readonly [MessageKey, readonly string[]])[];

/** Firefox 137 and later open the place themselves; Chromium has an address for it. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

function changeShortcuts(): void {
  const { openShortcutSettings } = browser.commands as unknown as ShortcutSettings;
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined);
}

export function Shortcuts() {
  const t = useTranslate();
  const [set, setSet] = useState<Record<string, string>>({});
  useEffect(() => {
    const look = (): void =>
      void browser.commands
        .getAll()
        .then((all) => setSet(Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))));
    look();
    // The reader comes back from the browser's own page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      <dl class="card key-list">
        {COMMANDS.map(([name, label]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>
              {set[name] ? <Keys keys={splitKeys(set[name])} /> : <span class="text-3">{t('options.key.unset')}</span>}
            </dd>
          </div>
        ))}
        {KEYS.map(([label, keys]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="after-card caption text-3">
        <span>{t('options.keysHint')}</span>
        <button type="button" class="link-btn" onClick={changeShortcuts}>
          {t('options.keysChange')}
        </button>
      </p>
    </>
  );
}

/** @returns the keys of a shortcut: Chromium on a Mac writes `⌥M`, all others `Alt+M`. */
const splitKeys = (shortcut: string): string[] => shortcut.split('+').filter(Boolean);

const Keys = ({ keys }: { readonly keys: readonly string[] }) => (
  <>
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </>
);
