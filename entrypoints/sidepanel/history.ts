import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../components/i18n';
import type { ReaderMessage } from '../../lib/messaging/dispatch';
import type { Payload } from '../../lib/messaging/protocol';
import { sendToTab } from '../../lib/messaging/tabs';
import type { Failure } from '../../lib/model';
import type { Way } from '../../lib/review';
import type { Change } from './acts';

export interface Said {
  readonly key: number;
  readonly message: string;
  readonly undoable: boolean;
}

export interface History {
  /** Does it at once, says so, offers the way back. `quiet` while a note is being written. */
  readonly apply: (change: Change, quiet?: boolean) => Promise<boolean>;
  /** Something else the page does and remembers in the same history: says so, offers the way back. */
  readonly ask: <N extends ReaderMessage>(name: N, payload: Payload<N>, message: string) => Promise<boolean>;
  /** One step back, or forth again; says what came of it. */
  readonly step: (way: Way) => void;
  readonly said: Said | null;
  readonly say: (message: string) => void;
  readonly hush: () => void;
}

/**
 * What the reader does in the panel, and taking it back. The steps are kept by the page, which the panel shares them with: what
 * was done on the page can be taken back here, and the other way round.
 */
export function useHistory(tabId: number, pageKey: string, refresh: () => void): History {
  const t = useTranslate();
  const keys = useRef(0);
  const [said, setSaid] = useState<Said | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other things to say
  useEffect(() => setSaid(null), [pageKey, tabId]);

  const tell = useCallback((message: string, undoable: boolean): void => {
    keys.current += 1;
    setSaid({ key: keys.current, message, undoable });
  }, []);
  const failed = useCallback((error: Failure): void => tell(t(`error.${error.code}`), false), [t, tell]);

  const apply = useCallback(
    async ({ edits, message }: Change, quiet = false): Promise<boolean> => {
      const wanted = edits.map(({ before, after }) => ({ id: after?.id ?? before?.id ?? '', after }));
      const result = await sendToTab(tabId, 'reader/edit', { label: message, typing: quiet, edits: wanted });
      if (!result.ok) failed(result.error);
      else if (!quiet) tell(message, true);
      refresh();
      return result.ok;
    },
    [tabId, failed, refresh, tell],
  );

  const ask = useCallback<History['ask']>(
    async (name, payload, message) => {
      const result = await sendToTab(tabId, name, payload);
      if (!result.ok) failed(result.error);
      else tell(message, true);
      refresh();
      return result.ok;
    },
    [tabId, failed, refresh, tell],
  );

  const step = useCallback(
    async (way: Way): Promise<void> => {
      const result = await sendToTab(tabId, 'reader/history', { way });
      refresh();
      if (result.ok && way === 'redo') tell(result.value.label, true);
      else if (result.ok) tell(t('panel.undone', { what: result.value.label }), false);
      else if (result.error.code === 'not-found') tell(t(`panel.nothingTo.${way}`), false);
      else failed(result.error);
    },
    [tabId, failed, refresh, tell, t],
  );

  return {
    apply,
    ask,
    step: useCallback((way) => void step(way), [step]),
    said,
    say: (message) => tell(message, false),
    hush: useCallback(() => setSaid(null), []),
  };
}
